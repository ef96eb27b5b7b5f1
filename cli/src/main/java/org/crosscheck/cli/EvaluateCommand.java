package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crosscheck.cli.report.NameScoreReport;
import org.crosscheck.cli.report.PartitionScoreReport;
import org.crosscheck.evaluate.EventKey;
import org.crosscheck.evaluate.NameScore;
import org.crosscheck.evaluate.NamedPlace;
import org.crosscheck.evaluate.NamedPlaces;
import org.crosscheck.evaluate.Partition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How well the program does, against what is known to be right. */
@Command(
    name = "evaluate",
    description = "Scores the program against what is known to be right: prints JSON.",
    footer = {
      "  crosscheck match claims.csv > events.csv",
      "  crosscheck evaluate --gold key.jsonl --system events.csv",
      "  crosscheck evaluate --places names.jsonl"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Shell shell;

  @Option(
      names = "--places",
      paramLabel = "FILE",
      description = {
        "Places with their names, as JSON Lines: id, names, arabic. Prints the part of the pairs of names of one place"
            + " that are taken for one (recall) and that of two places (false_match). By the names alone: the"
            + " gazetteer, which may hold these very names, is not asked."
      })
  private Optional<Path> places = Optional.empty();

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      description = "Which things belong to one event: id and event as .jsonl or .csv, or .conll.")
  private Optional<Path> gold = Optional.empty();

  @Option(
      names = "--system",
      paramLabel = "FILE",
      description =
          "With --gold: what was said of them, in one of the same forms, such as the output of match."
              + " Prints pairwise, B-cubed, MUC, CEAF-e, LEA and CoNLL scores. What it lacks counts as"
              + " an event of its own.")
  private Optional<Path> system = Optional.empty();

  EvaluateCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    if (gold.isPresent() != system.isPresent() || places.isPresent() == gold.isPresent()) {
      throw new UsageException("evaluate needs --gold FILE and --system FILE, or --places FILE");
    }
    int code = places.isPresent()
        ? places(places.get())
        : events(gold.orElseThrow(), system.orElseThrow());
    shell.finish();
    return code;
  }

  private int events(Path right, Path said) throws IOException {
    Partition key = EventKey.read(right);
    if (key.size() == 0) {
      shell.tell("nothing to evaluate: " + right + " holds no events");
      return ExitCode.UNUSABLE;
    }
    PartitionScoreReport.write(key, EventKey.read(said), shell.out());
    return ExitCode.CLEAN;
  }

  private int places(Path file) throws IOException {
    List<NamedPlace> named = NamedPlaces.read(file);
    if (named.isEmpty()) {
      shell.tell("nothing to evaluate: " + file + " holds no places");
      return ExitCode.UNUSABLE;
    }
    NameScoreReport.write(NameScore.of(named), shell.out());
    return ExitCode.CLEAN;
  }
}
