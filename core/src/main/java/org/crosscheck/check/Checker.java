package org.crosscheck.check;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.claim.Measure;
import org.crosscheck.event.Event;
import org.crosscheck.event.Matching;
import org.crosscheck.event.Matching.NearMiss;
import org.crosscheck.finding.Outcome;
import org.crosscheck.finding.Verdict;
import org.crosscheck.origin.Origins;
import org.crosscheck.work.Portions;
import org.crosscheck.work.Progress;

/** Judges every comparable pair of every event, and what several claims say together. */
public final class Checker {
  /** Measures that a reader may take for each other. */
  private static final List<Set<String>> CONFUSABLE = List.of(
      ImmutableSet.of("killed", "killed_or_injured", "killed_or_missing", "bodies_recovered"),
      ImmutableSet.of("injured", "killed_or_injured"),
      ImmutableSet.of("injured", "treated"),
      ImmutableSet.of("missing", "killed_or_missing"));

  private final Matching matching;
  private final Origins origins;
  private final Setting.Run run;
  private final int threads;

  /** Judges claims that no article's story relates to each other. */
  public Checker(Matching matching, Origins origins) {
    this(matching, origins, Map.of(), 1);
  }

  /**
   * Judges every claim of a run.
   *
   * @param among by the id of a claim of an article that counts some of its victims, the id of one that counts them all
   * @param threads how many may judge at a time; the verdicts are the same for any number
   */
  public Checker(Matching matching, Origins origins, Map<String, String> among, int threads) {
    this.matching = matching;
    this.origins = origins;
    this.threads = threads;
    this.run = Setting.Run.of(
        matching.claims(), origins, CountingHabits.of(matching.events(), origins), among);
  }

  /** All verdicts, ordered by their first claim, their second, and what they are about. */
  public List<Verdict> verdicts() {
    return verdicts(Progress.NONE);
  }

  /** The same, watched. */
  public List<Verdict> verdicts(Progress progress) {
    progress.begin("judging events", matching.events().size());
    List<Verdict> inside = Portions.flatMap(matching.events(), threads, event -> {
      List<Verdict> verdicts = judge(event);
      progress.step();
      return verdicts.stream();
    });
    List<Verdict> quoted = new Quotations(matching.events(), origins, run).verdicts();
    Set<List<String>> judged = quoted.stream().map(Verdict::claims).collect(Collectors.toSet());
    List<Verdict> between = Portions.flatMap(matching.nearMisses(), threads, this::nearMiss);
    return Stream.concat(
            Stream.of(inside, quoted).flatMap(List::stream),
            between.stream().filter(verdict -> !judged.contains(verdict.claims())))
        .sorted(BY_CLAIMS)
        .toList();
  }

  private static final Comparator<Verdict> BY_CLAIMS = Comparator.comparing(Verdict::a)
      .thenComparing(v -> v.b().orElse(""))
      .thenComparing(v -> v.rule().about())
      .thenComparing(v -> v.rule().code())
      .thenComparing(Verdict::message);

  private List<Verdict> judge(Event event) {
    Setting setting = new Setting(event.claims(), run);
    List<Verdict> verdicts = new ArrayList<>();
    Rules.EVENTS.forEach(rule -> verdicts.addAll(rule.judge(setting)));
    Relays relays = Relays.of(event.claims(), origins);
    verdicts.addAll(relays.repeated());
    Meetings meetings = new Meetings(relays.compared(), origins);
    meetings.forEach((a, b) -> {
      if (comparable(a.measure(), b.measure())) {
        judge(Pair.of(a, b, setting), verdicts);
      }
    });
    verdicts.addAll(Crowded.judge(relays.compared(), meetings.leftOut()));
    return verdicts;
  }

  private void judge(Pair pair, List<Verdict> verdicts) {
    Verdict figures = Rules.judge(pair);
    verdicts.add(
        figures.outcome() == Outcome.CONFLICT && !isSettled(pair)
            ? DifferentEvents.doubted(pair, figures, matching.score(pair.a(), pair.b()))
            : figures);
    if (pair.sameMeasure()) {
      Rules.ATTRIBUTES.forEach(rule -> rule.judge(pair).ifPresent(verdicts::add));
    }
  }

  /** Whether somebody, or what the articles tell as a whole, says that the two are of one event. */
  private boolean isSettled(Pair pair) {
    return matching.isOneStory(pair.a(), pair.b()) || matching.decidedSame(pair.a(), pair.b());
  }

  private static boolean comparable(Measure a, Measure b) {
    return a.equals(b)
        || CONFUSABLE.stream().anyMatch(set -> set.contains(a.name()) && set.contains(b.name()));
  }

  private Stream<Verdict> nearMiss(NearMiss near) {
    Verdict apart = DifferentEvents.apart(
        Pair.of(near.a(), near.b(), new Setting(List.of(near.a(), near.b()), run)),
        matching.decidedDifferent(near.a(), near.b()));
    return Stream.concat(Stream.of(apart), DuplicateEntry.judge(near.a(), near.b()).stream());
  }
}
