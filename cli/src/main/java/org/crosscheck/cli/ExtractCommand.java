package org.crosscheck.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crosscheck.Settings;
import org.crosscheck.extract.ClaimExtractor;
import org.crosscheck.extract.Traced;
import org.crosscheck.read.Reading;
import org.crosscheck.wording.FigureGrammar;
import picocli.CommandLine.Model.CommandSpec;

/** The claims that articles state, as a table that {@code check} reads. */
final class ExtractCommand implements Callable<Integer> {
  /** The format of a trace for people. */
  private static final String TEXT = "text";

  private final Shell shell;

  private final InputOptions inputs = new InputOptions();

  /** What is listed; without one of these, the claims. */
  private final Options what = new Options();

  private final Flag audit = what.flag(
      "--audit", "Every number and time expression instead, claim or not, with its role.");

  private final Flag trace = what.flag("--trace", "Which rule gave each part of each claim.");

  private final Flag perArticle =
      what.flag("--per-article", "One line an article: the event that it is about.");

  private final Options options = new Options(inputs.options(), Options.oneOf(what));

  private final Given<String> asked = options.word(
      "--format",
      "jsonl|csv|text",
      "Format (default: jsonl; with --trace: text, which only it has; with --per-article: csv).");

  ExtractCommand(Shell shell) {
    this.shell = shell;
  }

  CommandSpec spec() {
    return options.command(
        this,
        "Prints the claims found in articles, as a table that check reads.",
        "crosscheck extract articles/ > claims.jsonl",
        "crosscheck extract article.html --outlet Herald --format csv",
        "crosscheck extract article.txt --audit",
        "crosscheck extract article.txt --trace",
        "crosscheck extract articles/ --per-article");
  }

  @Override
  public Integer call() throws IOException {
    String format = asked.value().orElse(usual());
    if (format.equals(TEXT) && !trace.isOn()) {
      throw new UsageException("--format text goes with --trace");
    }
    Optional<ExtractFormat> table =
        format.equals(TEXT) ? Optional.empty() : Optional.of(pick(format));
    Settings settings = inputs.settings();
    Reading reading = inputs.readArticles(shell, settings.read());
    Complaints.of(reading).forEach(shell::tell);
    if (reading.articles().isEmpty()) {
      shell.tell(
          "no articles found: give .txt, .md or .html files, or .jsonl with a text in each line");
      return ExitCode.UNUSABLE;
    }
    ClaimExtractor extractor =
        new ClaimExtractor(new FigureGrammar(settings.read().convention()));
    int found = table.isPresent()
        ? listing()
            .write(table.get(), extractor, reading.articles(), settings.threads(), shell.out())
        : traces(extractor, reading);
    shell.finish();
    if (found == 0) {
      shell.tell(listing().nothing());
    }
    return reading.complete() && found > 0 ? ExitCode.CLEAN : ExitCode.UNUSABLE;
  }

  private String usual() {
    if (trace.isOn()) {
      return TEXT;
    }
    return perArticle.isOn() ? "csv" : "jsonl";
  }

  private Listing<?> listing() {
    if (perArticle.isOn()) {
      return Listing.stories();
    }
    if (trace.isOn()) {
      return Listing.trace();
    }
    return audit.isOn() ? Listing.audit() : Listing.claims();
  }

  private ExtractFormat pick(String word) {
    return Choices.of(ExtractFormat.class).pick("--format", word);
  }

  private int traces(ClaimExtractor extractor, Reading reading) {
    List<Traced> traces = reading.articles().stream()
        .flatMap(article -> extractor.trace(article).stream())
        .toList();
    traces.forEach(trace -> shell.print(TraceText.of(trace)));
    return traces.size();
  }
}
