package org.crosscheck.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.crosscheck.Crosscheck;
import org.crosscheck.Settings;
import org.crosscheck.event.Matching;
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
          "The evidence for and against one pair of claims, in bits that add up to its score.")
  private List<String> why = List.of();

  MatchCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    new Choices<>(List.of("csv"), name -> name).pick("--format", format);
    Settings settings = inputs.settings();
    Reading reading = inputs.read(shell, settings.read());
    Complaints.of(reading).forEach(shell::tell);
    if (reading.claims().isEmpty() && reading.articles().isEmpty()) {
      shell.tell(
          "nothing to match: give a table of claims, or articles (.txt, .md, .html, .jsonl)");
      return ExitCode.UNUSABLE;
    }
    Matching matching = new Crosscheck(settings).match(reading);
    if (why.isEmpty()) {
      print(Membership.of(reading, matching.events()));
    } else {
      shell.out().print(Waterfall.of(matching, why.get(0), why.get(1)));
      shell.finish();
    }
    return reading.complete() ? ExitCode.CLEAN : ExitCode.UNUSABLE;
  }

  private void print(Map<String, String> events) throws IOException {
    CsvWriter csv = Tabular.writer(shell.out());
    csv.writeRecord("id", "event");
    events.forEach(csv::writeRecord);
    csv.flush();
    shell.finish();
  }
}
