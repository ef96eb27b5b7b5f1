package org.crosscheck;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.check.Checker;
import org.crosscheck.check.Findings;
import org.crosscheck.check.Grades;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Claim;
import org.crosscheck.document.Accounts;
import org.crosscheck.event.Event;
import org.crosscheck.event.Guidance;
import org.crosscheck.event.Matching;
import org.crosscheck.event.Stories;
import org.crosscheck.extract.ClaimExtractor;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Verdict;
import org.crosscheck.origin.Origins;
import org.crosscheck.read.Decisions;
import org.crosscheck.read.Reading;
import org.crosscheck.reliability.Sources;
import org.crosscheck.story.StoryReader;
import org.crosscheck.wording.FigureGrammar;
import org.crosscheck.work.Portions;
import org.crosscheck.work.Progress;

/** The main job as a handful of plain calls: read, extract, match, judge. */
public final class Crosscheck {
  private final Settings settings;
  private final Progress progress;

  /** Nobody watches. */
  public Crosscheck(Settings settings) {
    this(settings, Progress.NONE);
  }

  /** @param progress is told how far {@link #run} has got */
  public Crosscheck(Settings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /** Matches and judges what was read. */
  public Result run(Reading reading) {
    Accounts accounts = told(reading);
    List<Claim> claims = claims(reading, accounts);
    Decisions decisions = decisions(reading, claims);
    progress.begin("matching " + claims.size() + " claims", 0);
    Matched matched = matched(claims, accounts, decisions);
    Origins origins = matched.origins();
    List<Event> events = matched.matching().events();
    List<Verdict> verdicts = new Checker(
            matched.matching(), origins, accounts.among(), settings.threads())
        .verdicts(progress);
    List<Finding> findings = Stream.of(
            reading.findings(), decisions.findings(), new Findings(events, origins).of(verdicts))
        .flatMap(List::stream)
        .sorted(Findings.GRAVEST_FIRST)
        .toList();
    return new Result(
        claims,
        reading.articles(),
        events,
        Grades.of(events, verdicts, origins),
        verdicts,
        findings,
        Sources.of(events, verdicts, origins),
        reading.inputs(),
        reading.complete());
  }

  /**
   * Puts what was read into events and judges nothing.
   *
   * @param complaints told of decisions that are none, or are about nothing that was read
   * @throws org.crosscheck.event.ContradictionException when no events can follow the decisions
   */
  public Matched match(Reading reading, Consumer<Finding> complaints) {
    Accounts accounts = told(reading);
    List<Claim> claims = claims(reading, accounts);
    Decisions decisions = decisions(reading, claims);
    decisions.findings().forEach(complaints);
    return matched(claims, accounts, decisions);
  }

  private Matched matched(List<Claim> claims, Accounts accounts, Decisions decisions) {
    Origins origins = Origins.of(claims);
    Guidance guidance =
        new Guidance(settings.match().weights(), decisions.rows(), settings.policy());
    Stories stories = new Stories(accounts.stories(), accounts.days(), accounts.places());
    return new Matched(
        Matching.of(claims, origins, guidance, stories, settings.threads()), accounts, origins);
  }

  /**
   * Puts the articles that were read into groups about one event each.
   *
   * @param complaints told of decisions that are none, or are about nothing that was read
   * @throws org.crosscheck.event.ContradictionException when no groups can follow the decisions
   */
  public Accounts accounts(Reading reading, Consumer<Finding> complaints) {
    Accounts accounts = told(reading);
    decisions(reading, accounts.claims()).findings().forEach(complaints);
    return accounts;
  }

  private Accounts told(Reading reading) {
    return Accounts.of(
        reading.articles(),
        new StoryReader(extractor()),
        settings.match().decisions().rows(),
        settings.threads(),
        progress);
  }

  /** The decisions about these claims and the articles. */
  private Decisions decisions(Reading reading, List<Claim> claims) {
    return settings
        .match()
        .decisions()
        .among(
            claims.stream().map(Claim::id).toList(),
            reading.articles().stream().map(Article::id).collect(Collectors.toSet()));
  }

  private ClaimExtractor extractor() {
    return new ClaimExtractor(new FigureGrammar(settings.read().convention()));
  }

  /** Every claim that was read, and those that the articles state, sorted by id. */
  public List<Claim> claims(Reading reading) {
    ClaimExtractor extractor = extractor();
    return sorted(
        reading,
        Portions.flatMap(
            reading.articles(),
            settings.threads(),
            article -> extractor.extract(article).stream()));
  }

  private static List<Claim> claims(Reading reading, Accounts accounts) {
    return sorted(reading, accounts.claims());
  }

  private static List<Claim> sorted(Reading reading, List<Claim> extracted) {
    return Stream.concat(reading.claims().stream(), extracted.stream())
        .sorted(Comparator.comparing(Claim::id))
        .toList();
  }
}
