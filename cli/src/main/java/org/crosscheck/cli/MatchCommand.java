package org.crosscheck.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.crosscheck.Crosscheck;
import org.crosscheck.Settings;
import org.crosscheck.claim.Article;
import org.crosscheck.document.Documents;
import org.crosscheck.event.Grouping;
import org.crosscheck.event.Matching;
import org.crosscheck.match.Encoder;
import org.crosscheck.read.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which claims and articles are about the same event. */
@Command(
    name = "match",
    description =
        "Says which claims and articles are about the same event: prints id,event for each row"
            + " of claims and for each article.",
    footer = {
      "  crosscheck match claims.csv articles/ > events.csv",
      "  crosscheck match claims.csv --why a7 b3"
    })
final class MatchCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin
  private final InputOptions inputs = new InputOptions();

  @Option(names = "--format", paramLabel = "csv", description = "Format (default: csv).")
  private String format = "csv";

  @Option(
      names = "--why",
      arity = "2",
      paramLabel = "ID",
      description =
          "The evidence for and against one pair of claims or articles, in bits that add up to"
              + " its score.")
  private List<String> why = List.of();

  MatchCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    new Choices<>(List.of("csv"), name -> name).pick("--format", format);
    Settings settings = inputs.settings();
    boolean held = !why.isEmpty() || inputs.isPiped();
    return held ? matchHeld(settings, inputs.read(shell, settings.read())) : match(settings);
  }

  /** Claims alone are never held: a file of them may be larger than memory. */
  private int match(Settings settings) throws IOException {
    Encoder claims = new Encoder();
    Reading reading = inputs.read(settings.read(), claim -> id -> claims.add(claim, id));
    if (claims.size() == 0 || !reading.articles().isEmpty()) {
      return matchHeld(
          settings, claims.size() == 0 ? reading : inputs.read(shell, settings.read()));
    }
    Complaints.of(reading).forEach(shell::tell);
    Grouping events = Grouping.of(claims.encoded(), settings.threads());
    print(events::forEach);
    return reading.complete() ? ExitCode.CLEAN : ExitCode.UNUSABLE;
  }

  private int matchHeld(Settings settings, Reading reading) throws IOException {
    Complaints.of(reading).forEach(shell::tell);
    if (reading.claims().isEmpty() && reading.articles().isEmpty()) {
      shell.tell(
          "nothing to match: give a table of claims, or articles (.txt, .md, .html, .jsonl)");
      return ExitCode.UNUSABLE;
    }
    Crosscheck crosscheck = new Crosscheck(settings);
    if (areArticles(reading)) {
      articles(reading, crosscheck.documents(reading));
    } else {
      claims(reading, crosscheck.match(reading));
    }
    return reading.complete() ? ExitCode.CLEAN : ExitCode.UNUSABLE;
  }

  /** Articles alone are compared as wholes, as are two of them that are asked for; else by the claims in them. */
  private boolean areArticles(Reading reading) {
    Set<String> ids = reading.articles().stream().map(Article::id).collect(Collectors.toSet());
    return why.isEmpty() ? reading.claims().isEmpty() : ids.containsAll(why);
  }

  private void articles(Reading reading, Documents documents) throws IOException {
    if (why.isEmpty()) {
      Map<String, String> events = ArticleEvents.of(reading.articles(), documents);
      print(events::forEach);
    } else {
      tell(ArticleWaterfall.of(documents, why.get(0), why.get(1)));
    }
  }

  private void claims(Reading reading, Matching matching) throws IOException {
    if (why.isEmpty()) {
      Map<String, String> events = Membership.of(reading, matching.events());
      print(events::forEach);
    } else {
      tell(Waterfall.of(matching, why.get(0), why.get(1)));
    }
  }

  private void tell(String lines) throws IOException {
    shell.out().print(lines);
    shell.finish();
  }

  /** Prints id and event of all that the consumer is told of. */
  private void print(Consumer<BiConsumer<String, String>> events) throws IOException {
    CsvWriter csv = Tabular.writer(shell.out());
    csv.writeRecord("id", "event");
    events.accept(csv::writeRecord);
    csv.flush();
    shell.finish();
  }
}
