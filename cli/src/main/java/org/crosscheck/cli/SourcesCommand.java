package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.crosscheck.Crosscheck;
import org.crosscheck.Result;
import org.crosscheck.Settings;
import org.crosscheck.cli.report.Layout;
import org.crosscheck.cli.report.Trust;
import org.crosscheck.cli.report.TrustJson;
import org.crosscheck.cli.report.TrustText;
import org.crosscheck.cli.report.TrustWhy;
import org.crosscheck.event.Event;
import org.crosscheck.origin.Origins;
import org.crosscheck.read.Input;
import org.crosscheck.read.Reading;
import org.crosscheck.reliability.Guard;
import org.crosscheck.reliability.Knowledge;
import org.crosscheck.reliability.KnowledgeTable;
import org.crosscheck.reliability.LikelyFigure;
import org.crosscheck.reliability.LikelyFigures;
import org.crosscheck.reliability.Rating;
import org.crosscheck.reliability.TrackRecord;
import org.crosscheck.reliability.TrackRecords;
import org.crosscheck.reliability.VerifiedFigure;
import picocli.CommandLine.Model.CommandSpec;

/** How far sources have earned trust. */
final class SourcesCommand implements Callable<Integer> {
  private enum Format {
    TEXT,
    CSV,
    JSON
  }

  private final Shell shell;

  private final InputOptions inputs = new InputOptions();
  private final MatchOptions matching = new MatchOptions();
  private final Options options = new Options(inputs.options(), matching.options());

  private final Given<String> format = options.word(
      "--format", "text|csv|json", "Format of the records on standard output (default: text).");

  private final Given<String> why = options.word(
      "--why",
      "NAME",
      "The claims behind the score of one outlet or origin, what each was judged by, and its weight.");

  private final Given<Path> verified = options.path(
      "--verified",
      "FILE",
      "What a person has checked, as CSV: event (its id in the reports), measure, low, high; optional are population,"
          + " date and date_to, and as_of (the last day checked: figures from before may be lower without being"
          + " wrong). An empty high is no upper bound. With --generic: object, attribute, value.");

  private final Given<Path> priors = options.path(
      "--priors",
      "FILE",
      "What others think of sources, as CSV: name, rating (0 to 1), by, date; optional is weight, for how many"
          + " verified figures it counts: at most 4, the default. Verified accuracy starts from it, and the output"
          + " lists it.");

  private final Given<Path> scores = options.path(
      "--scores",
      "FILE",
      "Writes source, score, low, high, n as CSV. The score is verified accuracy where --verified tells of any, else"
          + " agreement, which is not truth; low to high is a 90 %% interval. With --generic: the share of claims"
          + " that seem right by the word of others and of what was verified.");

  private final Flag isGeneric = options.flag(
      "--generic",
      "PATH is one table of who says what, as CSV: source, object, attribute, value; optional are timestamp (of one"
          + " source the latest counts), lo and hi (the numbers that a value allows, an empty hi being no upper"
          + " bound) and attributed_to (whom the source names for it). Prints CSV: object, attribute, value, low,"
          + " high, probability. Sources that seem to copy count less, and relays not at all beside their origin.");

  private final Given<String> policy = options.word(
      "--policy",
      "range|lowest|latest|majority-of-origins|priority",
      "Beside which figure of an event the likely one is shown, as for check.");

  SourcesCommand(Shell shell) {
    this.shell = shell;
  }

  CommandSpec spec() {
    return options.command(
        this,
        "Says how each outlet and origin fared, and where numbers likely lie; with --generic, of any table.",
        "crosscheck sources claims.csv articles/",
        "crosscheck sources claims.csv --why \"The Herald\"",
        "crosscheck sources claims.csv --verified checked.csv --format csv",
        "crosscheck sources --generic claims.csv",
        "crosscheck sources --generic claims.csv --verified checked.csv --scores scores.csv");
  }

  @Override
  public Integer call() throws IOException {
    if (isGeneric.isOn()) {
      return new GenericSources(shell).run(inputs.file(), verified.value(), scores.value());
    }
    Format wanted = Choices.of(Format.class).pick("--format", format.value().orElse("text"));
    Config config = inputs.config();
    Settings settings =
        inputs.settings(matching.settings(config), matching.policy(config, policy.value()));
    Knowledge knowledge = knowledge();
    Reading reading = inputs.read(shell, settings.read());
    Complaints.of(reading).forEach(shell::tell);
    Result result = new Crosscheck(settings).run(reading);
    if (result.claims().isEmpty()) {
      shell.tell("no claims found");
      return ExitCode.UNUSABLE;
    }
    Origins origins = Origins.of(result.claims());
    TrackRecords records = TrackRecords.of(result.events(), result.verdicts(), origins, knowledge);
    records.unmatched().forEach(figure -> shell.tell(unmatched(figure, result)));
    records.unknown().forEach(rating -> shell.tell(unknown(rating, records)));
    scores
        .value()
        .ifPresent(file -> ScoresFile.write(
            file,
            result.inputs().stream().map(Input::path).toList(),
            out -> TrustTable.scores(records.sources(), records.checked() > 0, out)));
    print(result, origins, records, knowledge, wanted);
    shell.finish();
    return result.complete() ? ExitCode.CLEAN : ExitCode.UNUSABLE;
  }

  private void print(
      Result result, Origins origins, TrackRecords records, Knowledge knowledge, Format wanted)
      throws IOException {
    Layout layout = new Layout(shell.width(), shell.colour(), Layout.Detail.USUAL);
    if (why.value().isPresent()) {
      for (TrackRecord record : named(records, origins, why.value().get())) {
        TrustWhy.write(record, shell.out(), layout);
      }
      return;
    }
    if (wanted == Format.CSV) {
      TrustTable.write(records.sources(), shell.out());
      return;
    }
    List<LikelyFigure> figures = LikelyFigures.of(result.events(), origins, knowledge);
    Trust trust = new Trust(result, records, figures, knowledge, Guard.of(figures));
    if (wanted == Format.JSON) {
      TrustJson.write(trust, shell.out());
    } else {
      TrustText.write(trust, shell.out(), layout);
    }
  }

  private Knowledge knowledge() {
    try {
      return new Knowledge(
          verified.value().isPresent()
              ? KnowledgeTable.verified(verified.value().get())
              : List.of(),
          priors.value().isPresent() ? KnowledgeTable.ratings(priors.value().get()) : List.of());
    } catch (IOException e) {
      throw new UsageException(Reason.of(e));
    }
  }

  /** The outlet and the origin of that name. */
  private static List<TrackRecord> named(TrackRecords records, Origins origins, String name) {
    List<TrackRecord> found = records.sources().stream()
        .filter(record -> record.name().equalsIgnoreCase(name)
            || origins.key(record.name()).equals(origins.key(name)))
        .toList();
    if (found.isEmpty()) {
      throw new UsageException(
          "no outlet or origin is called \"" + name + "\"" + suggestion(records, name));
    }
    return found;
  }

  private static String suggestion(TrackRecords records, String name) {
    List<String> names =
        records.sources().stream().map(TrackRecord::name).distinct().sorted().toList();
    return new Choices<>(names, known -> known).suggestion(name);
  }

  private String unmatched(VerifiedFigure figure, Result result) {
    List<String> ids = result.events().stream().map(Event::id).toList();
    String at = verified.value().orElseThrow() + ":" + figure.line() + ": ";
    return ids.contains(figure.event())
        ? at + "no claim of event " + figure.event() + " counts these "
            + figure.measure().words()
        : at + "no event has the id \"" + figure.event() + "\""
            + new Choices<>(ids, id -> id).suggestion(figure.event());
  }

  private String unknown(Rating rating, TrackRecords records) {
    return priors.value().orElseThrow() + ": no outlet or origin is called \"" + rating.name()
        + "\"" + suggestion(records, rating.name());
  }
}
