package org.crosscheck.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.crosscheck.reliability.Answer;
import org.crosscheck.reliability.AssertionTable;
import org.crosscheck.reliability.Discovery;
import org.crosscheck.reliability.Guard;
import org.crosscheck.reliability.HeldOut;
import org.crosscheck.reliability.Item;
import org.crosscheck.reliability.SourceScore;
import org.crosscheck.reliability.SourceScore.Score;
import org.crosscheck.reliability.Truth;

/** What is likely true of a table of who says what, and how its sources fared. */
final class GenericSources {
  private final Shell shell;

  GenericSources(Shell shell) {
    this.shell = shell;
  }

  int run(Path file, Optional<Path> verified, Optional<Path> scores) throws IOException {
    AssertionTable table = AssertionTable.read(file);
    table.faults().forEach(shell::tell);
    Map<Item, Truth> truth =
        verified.isPresent() ? AssertionTable.verified(verified.get()) : Map.of();
    if (table.rows().isEmpty()) {
      shell.tell("no claims found in " + file);
      return ExitCode.UNUSABLE;
    }
    Discovery discovery = Discovery.of(table.rows(), truth);
    Guard guard = HeldOut.guard(table.rows(), truth);
    if (verified.isPresent()) {
      shell.tell(
          guard.decides()
              ? guard.words()
              : "only " + guard.verified() + " verified items are in the table, too few to hold"
                  + " the model against a vote: the model is followed");
    }
    write(
        guard.decides() && !guard.followsModel()
            ? HeldOut.votes(table.rows(), truth)
            : discovery.answers());
    scores.ifPresent(path ->
        ScoresFile.write(path, List.of(file.toString()), out -> score(discovery.scores(), out)));
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
          score.map(Score::mean).map(GenericSources::share).orElse(""),
          score.map(Score::low).map(GenericSources::share).orElse(""),
          score.map(Score::high).map(GenericSources::share).orElse(""),
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
