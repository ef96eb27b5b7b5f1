package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscheck.Crosscheck;
import org.crosscheck.Matched;
import org.crosscheck.Settings;
import org.crosscheck.claim.Article;
import org.crosscheck.cli.report.MatchStatistics;
import org.crosscheck.document.Accounts;
import org.crosscheck.document.Documents;
import org.crosscheck.event.Grouping;
import org.crosscheck.event.Guidance;
import org.crosscheck.event.Matching;
import org.crosscheck.event.Stories;
import org.crosscheck.finding.Finding;
import org.crosscheck.match.Draft;
import org.crosscheck.match.Encoded;
import org.crosscheck.match.Encoder;
import org.crosscheck.match.Statistics;
import org.crosscheck.read.Decisions;
import org.crosscheck.read.Reading;
import picocli.CommandLine.Model.CommandSpec;

/** Which claims and articles are about the same event. */
final class MatchCommand implements Callable<Integer> {
  private final Shell shell;

  private final InputOptions inputs = new InputOptions();
  private final MatchOptions matching = new MatchOptions();
  private final Options options = new Options(inputs.options(), matching.options());

  private final Given<String> format = options.word(
      "--format",
      "csv|text|json",
      "Format (default: csv; with --stats text or json, default: text).");

  private final Supplier<List<String>> why = options.pair(
      "--why",
      "ID",
      "The evidence for and against one pair of claims or articles, in bits that add up to"
          + " its score.");

  private final Flag review = options.flag(
      "--review",
      "The pairs that are most worth a person's look, as a table: fill in the column decision"
          + " (same or different) and give the file with --decisions.");

  private final Flag stats = options.flag(
      "--stats",
      "How the matching went: events by size, pairs by what brought them together,"
          + " and how they stand in each comparison.");

  private final Flag train = options.flag(
      "--train",
      "Learns what the evidence weighs from the claims given: from --gold or the column event where there is one,"
          + " else from what looks alike. Prints the weights and writes them into the table [match.weights] of"
          + " the settings file (--config), where match and check read them.");

  private final Given<Path> gold = options.path(
      "--gold", "FILE", "With --train: which claims are about one event, as for evaluate.");

  MatchCommand(Shell shell) {
    this.shell = shell;
  }

  CommandSpec spec() {
    return options.command(
        this,
        "Says which claims and articles are about the same event: prints id,event for each row"
            + " of claims and for each article.",
        "crosscheck match claims.csv articles/ > events.csv",
        "crosscheck match claims.csv --why a7 b3",
        "crosscheck match claims.csv --review > decisions.csv",
        "crosscheck match claims.csv --decisions decisions.csv",
        "crosscheck match claims.csv --stats",
        "crosscheck match claims.csv --train --gold key.csv");
  }

  @Override
  public Integer call() throws IOException {
    inspect();
    if (train.isOn()) {
      Settings settings = inputs.settingsBeforeConfig();
      Reading reading = inputs.read(shell, settings.read());
      Complaints.of(reading).forEach(shell::tell);
      return new Trainer(shell, inputs.configToWrite(), settings.threads())
          .train(new Crosscheck(settings).claims(reading), gold.value());
    }
    Settings settings = inputs.settings(matching.settings(inputs.config()));
    boolean held = !why.get().isEmpty() || review.isOn() || inputs.isPiped();
    return held ? matchHeld(settings, inputs.read(shell, settings.read())) : match(settings);
  }

  /** @throws UsageException when options do not go together */
  private void inspect() {
    List<String> asked = Stream.of(
            why.get().isEmpty() ? "" : "--why",
            review.isOn() ? "--review" : "",
            stats.isOn() ? "--stats" : "",
            train.isOn() ? "--train" : "")
        .filter(name -> !name.isEmpty())
        .toList();
    if (asked.size() > 1) {
      throw new UsageException(
          "match does one thing at a time, got " + String.join(" and ", asked));
    }
    if (gold.value().isPresent() && !train.isOn()) {
      throw new UsageException(
          "--gold " + gold.value().get() + " needs --train; evaluate scores a run");
    }
    if (train.isOn() && matching.isDecided()) {
      throw new UsageException("--train does not learn from --decisions; give --gold");
    }
    List<String> formats = stats.isOn() ? List.of("text", "json") : List.of("csv");
    format.value().ifPresent(word -> new Choices<>(formats, name -> name).pick("--format", word));
  }

  /** Claims alone are never held: a file of them may be larger than memory. */
  private int match(Settings settings) throws IOException {
    Encoder claims = new Encoder();
    Reading reading = inputs.read(settings.read(), batch -> {
      Draft draft = claims.draft(batch);
      return ids -> claims.add(draft, ids);
    });
    if (claims.size() == 0 || !reading.articles().isEmpty()) {
      return matchHeld(
          settings, claims.size() == 0 ? reading : inputs.read(shell, settings.read()));
    }
    Complaints.of(reading).forEach(shell::tell);
    Encoded encoded = claims.encoded(settings.threads());
    Grouping events =
        Grouping.of(encoded, guidance(settings, encoded), Stories.NONE, settings.threads());
    if (stats.isOn()) {
      tell(statistics(events));
    } else {
      if (events.skipped() > 0) {
        shell.tell(events.skipped()
            + " pairs were not compared: too many claims share their place, record or word");
      }
      EventTable.write(events, settings.threads(), shell.out());
      shell.finish();
    }
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
      articles(reading, crosscheck.accounts(reading, this::tell));
    } else {
      claims(reading, crosscheck.match(reading, this::tell));
    }
    return reading.complete() ? ExitCode.CLEAN : ExitCode.UNUSABLE;
  }

  /** Articles alone are compared as wholes, as are two of them that are asked for; else by the claims in them. */
  private boolean areArticles(Reading reading) {
    Set<String> ids = reading.articles().stream().map(Article::id).collect(Collectors.toSet());
    return why.get().isEmpty() ? reading.claims().isEmpty() : ids.containsAll(why.get());
  }

  private void articles(Reading reading, Accounts accounts) throws IOException {
    Documents documents = accounts.documents();
    if (!why.get().isEmpty()) {
      tell(ArticleWaterfall.of(documents, why.get().get(0), why.get().get(1)));
    } else if (review.isOn()) {
      ReviewTable.write(documents, reading.articles(), shell.out());
      shell.finish();
    } else if (stats.isOn()) {
      tell(statistics(documents));
    } else {
      EventTable.write(accounts.events(), shell.out());
      shell.finish();
    }
  }

  private void claims(Reading reading, Matched matched) throws IOException {
    Matching found = matched.matching();
    if (!why.get().isEmpty()) {
      tell(Waterfall.of(found, why.get().get(0), why.get().get(1)));
    } else if (review.isOn()) {
      ReviewTable.write(found, shell.out());
      shell.finish();
    } else if (stats.isOn()) {
      tell(statistics(found.grouping()));
    } else {
      EventTable.write(matched.events(reading), shell.out());
      shell.finish();
    }
  }

  private static MatchStatistics statistics(Grouping events) {
    Statistics pairs = events.statistics();
    return new MatchStatistics(
        "claims",
        events.sizes(),
        pairs.pairs(),
        pairs.links(),
        events.skipped(),
        events.prior(),
        Optional.of(pairs));
  }

  private static MatchStatistics statistics(Documents documents) {
    return new MatchStatistics(
        "articles",
        documents.groups().stream().map(List::size).toList(),
        documents.pairs().size(),
        documents.pairs().stream().filter(pair -> pair.score() > 0).count(),
        0,
        documents.prior(),
        Optional.empty());
  }

  private void tell(MatchStatistics statistics) throws IOException {
    if (format.value().orElse("text").equalsIgnoreCase("json")) {
      statistics.writeJson(shell.out());
    } else {
      statistics.writeText(shell.out());
    }
    shell.finish();
  }

  private void tell(Finding finding) {
    shell.tell(Complaints.line(finding));
  }

  private Guidance guidance(Settings settings, Encoded claims) {
    Decisions decisions = settings
        .match()
        .decisions()
        .among(() -> IntStream.range(0, claims.size()).mapToObj(claims::id).iterator(), Set.of());
    decisions.findings().forEach(this::tell);
    return new Guidance(settings.match().weights(), decisions.rows());
  }

  private void tell(String lines) throws IOException {
    shell.out().print(lines);
    shell.finish();
  }
}
