package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.crosscheck.Crosscheck;
import org.crosscheck.Matched;
import org.crosscheck.Settings;
import org.crosscheck.cli.report.NameScoreReport;
import org.crosscheck.evaluate.NameScore;
import org.crosscheck.evaluate.NamedPlace;
import org.crosscheck.evaluate.NamedPlaces;
import org.crosscheck.read.Reading;
import picocli.CommandLine.Model.CommandSpec;

/** How well the program does, against what is known to be right. */
final class EvaluateCommand implements Callable<Integer> {
  private final Shell shell;

  private final InputOptions inputs = new InputOptions();
  private final MatchOptions matching = new MatchOptions();
  private final Options options =
      new Options(Options.together(inputs.options()), matching.options());

  private final Given<Path> places = options.path(
      "--places",
      "FILE",
      "Places with their names, as JSON Lines: id, names, arabic. Prints the part of the pairs of names of one place"
          + " that are taken for one (recall) and that of two places (false_match). By the names alone: the"
          + " gazetteer, which may hold these very names, is not asked.");

  private final Given<Path> gold = options.path(
      "--gold",
      "FILE",
      "What belongs to one event. id and event as .jsonl or .csv, or .conll: prints pairwise, B-cubed, MUC, CEAF-e,"
          + " LEA and CoNLL scores, and for each the repairs that would raise its F1 most, with one pair of ids: join"
          + " = the group of a belongs to that of b, split = it does not.",
      "With PATH, which is matched as match does (a label in an event column is obeyed), also a .csv of links"
          + " between records of several outlets (record_a, record_b), or of judged pairs (claim_a, claim_b, label,"
          + " and kind or relation: different_event, or why else).");

  private final Given<Path> system = options.path(
      "--system",
      "FILE",
      "With --gold and without PATH: what was said of them, as id and event, such as the output of"
          + " match. What it lacks counts as an event of its own.");

  EvaluateCommand(Shell shell) {
    this.shell = shell;
  }

  CommandSpec spec() {
    return options.command(
        this,
        "Scores the program against what is known to be right: prints JSON.",
        "crosscheck evaluate claims.csv articles/ --gold key.jsonl",
        "crosscheck evaluate claims.csv --gold links.csv",
        "crosscheck match claims.csv > events.csv",
        "crosscheck evaluate --gold key.jsonl --system events.csv",
        "crosscheck evaluate --places names.jsonl");
  }

  @Override
  public Integer call() throws IOException {
    boolean said = inputs.isGiven() != system.value().isPresent();
    if (places.value().isPresent()
        ? gold.value().isPresent() || system.value().isPresent() || inputs.isGiven()
        : gold.value().isEmpty() || !said) {
      throw new UsageException(
          "evaluate needs --gold FILE with PATH or --system FILE, or --places FILE");
    }
    int code = places.value().isPresent()
        ? places(places.value().get())
        : gold(gold.value().orElseThrow());
    shell.finish();
    return code;
  }

  private int gold(Path key) throws IOException {
    Evaluation evaluation = new Evaluation(key, shell);
    return system.value().isPresent() ? evaluation.of(system.value().get()) : match(evaluation);
  }

  private int match(Evaluation evaluation) throws IOException {
    Settings settings = inputs.settings(matching.settings(inputs.config()));
    Reading reading = inputs.read(shell, settings.read());
    Complaints.of(reading).forEach(shell::tell);
    Matched matched =
        new Crosscheck(settings).match(reading, finding -> shell.tell(Complaints.line(finding)));
    int code = evaluation.of(reading, matched.events(reading));
    return reading.complete() ? code : ExitCode.UNUSABLE;
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
