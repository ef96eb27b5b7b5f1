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
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The claims that articles state, as a table that {@code check} reads. */
@Command(
    name = "extract",
    description = "Prints the claims found in articles, as a table that check reads.",
    footer = {
      "  crosscheck extract articles/ > claims.jsonl",
      "  crosscheck extract article.html --outlet Herald --format csv",
      "  crosscheck extract article.txt --audit",
      "  crosscheck extract article.txt --trace",
      "  crosscheck extract articles/ --per-article"
    })
final class ExtractCommand implements Callable<Integer> {
  /** The format of a trace for people. */
  private static final String TEXT = "text";

  private final Shell shell;

  @Mixin
  private final InputOptions inputs = new InputOptions();

  @Option(
      names = "--format",
      paramLabel = "jsonl|csv|text",
      description =
          "Format (default: jsonl; with --trace: text, which only it has; with --per-article: csv).")
  private Optional<String> asked = Optional.empty();

  @ArgGroup
  private What what = new What();

  /** What is listed; without one of these, the claims. */
  private static final class What {
    @Option(
        names = "--audit",
        description = "Every number and time expression instead, claim or not, with its role.")
    private boolean audit;

    @Option(names = "--trace", description = "Which rule gave each part of each claim.")
    private boolean trace;

    @Option(
        names = "--per-article",
        description = "One line an article: the event that it is about.")
    private boolean perArticle;
  }

  ExtractCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    String format = asked.orElse(usual());
    if (format.equals(TEXT) && !what.trace) {
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
    if (what.trace) {
      return TEXT;
    }
    return what.perArticle ? "csv" : "jsonl";
  }

  private Listing<?> listing() {
    if (what.perArticle) {
      return Listing.stories();
    }
    if (what.trace) {
      return Listing.trace();
    }
    return what.audit ? Listing.audit() : Listing.claims();
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
