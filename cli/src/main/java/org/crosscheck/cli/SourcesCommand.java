package org.crosscheck.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.crosscheck.reliability.Answer;
import org.crosscheck.reliability.AssertionTable;
import org.crosscheck.reliability.Discovery;
import org.crosscheck.reliability.Item;
import org.crosscheck.reliability.SourceScore;
import org.crosscheck.reliability.SourceScore.Score;
import org.crosscheck.reliability.Truth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How far sources have earned trust. */
@Command(
    name = "sources",
    description =
        "Says of a table of who says what which values are likely true, and how its sources fare.",
    footer = {
      "  crosscheck sources --generic claims.csv",
      "  crosscheck sources --generic claims.csv --verified checked.csv --scores scores.csv"
    })
final class SourcesCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(paramLabel = "FILE", description = "The table to read.")
  private Path generic = Path.of("");

  @Option(
      names = "--generic",
      description = {
        "FILE says who says what, as CSV: source, object, attribute, value; optional are timestamp (of one source the"
            + " latest counts), lo and hi (the numbers that a value allows, an empty hi being no upper bound) and"
            + " attributed_to (whom the source names for it). Prints CSV: object, attribute, value, low, high,"
            + " probability. Sources that seem to copy count less, and relays not at all beside their origin."
      })
  private boolean isGeneric;

  @Option(
      names = "--verified",
      paramLabel = "FILE",
      description =
          "What a person has checked, as CSV: object, attribute, value. It is followed, and tells how good"
              + " sources are.")
  private Optional<Path> verified = Optional.empty();

  @Option(
      names = "--scores",
      paramLabel = "FILE",
      description = {
        "Writes how the sources fared, as CSV: source, score, low, high, n. The score is the share of claims that seem"
            + " right by the word of others: agreement, not truth, save for what was verified. low to high is a 90 %%"
            + " interval, n how many claims could be judged; a source of which none could has no score."
      })
  private Optional<Path> scores = Optional.empty();

  SourcesCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    if (!isGeneric) {
      throw new UsageException(
          "sources needs --generic and a table of who says what; how the outlets and origins"
              + " of claims fared is in the report of check --format json, under sources");
    }
    AssertionTable table = AssertionTable.read(generic);
    table.faults().forEach(shell::tell);
    Map<Item, Truth> truth =
        verified.isPresent() ? AssertionTable.verified(verified.get()) : Map.of();
    if (table.rows().isEmpty()) {
      shell.tell("no claims found in " + generic);
      return ExitCode.UNUSABLE;
    }
    Discovery discovery = Discovery.of(table.rows(), truth);
    write(discovery.answers());
    if (scores.isPresent()) {
      try (OutputStream out = Files.newOutputStream(scores.get())) {
        score(discovery.scores(), out);
      }
    }
    shell.finish();
    return table.faults().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private void write(List<Answer> answers) throws IOException {
    CsvWriter csv = Tabular.writer(shell.out());
    csv.writeRecord("object", "attribute", "value", "low", "high", "probability");
    for (Answer answer : answers) {
      csv.writeRecord(
          answer.item().object(),
          answer.item().attribute(),
          answer.value(),
          number(answer.low()),
          number(answer.high()),
          share(answer.probability()));
    }
    csv.flush();
  }

  private static void score(List<SourceScore> scores, OutputStream out) throws IOException {
    CsvWriter csv = Tabular.writer(out);
    csv.writeRecord("source", "score", "low", "high", "n");
    for (SourceScore source : scores) {
      Optional<Score> score = source.score();
      csv.writeRecord(
          source.source(),
          score.map(Score::mean).map(SourcesCommand::share).orElse(""),
          score.map(Score::low).map(SourcesCommand::share).orElse(""),
          score.map(Score::high).map(SourcesCommand::share).orElse(""),
          Integer.toString(source.judged()));
    }
    csv.flush();
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.4f", share);
  }

  private static String number(OptionalDouble number) {
    if (number.isEmpty()) {
      return "";
    }
    double plain = number.getAsDouble();
    return plain == Math.rint(plain) && Math.abs(plain) < 1e15
        ? Long.toString((long) plain)
        : Double.toString(plain);
  }
}
