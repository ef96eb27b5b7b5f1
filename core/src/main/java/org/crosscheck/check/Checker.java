package org.crosscheck.check;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Measure;
import org.crosscheck.event.Event;
import org.crosscheck.event.Matching;
import org.crosscheck.finding.Outcome;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;
import org.crosscheck.origin.Origins;

/** Judges every comparable pair of every event, and what several claims say together. */
public final class Checker {
  /** Measures that a reader may take for each other. */
  private static final List<Set<String>> CONFUSABLE = List.of(
      ImmutableSet.of("killed", "killed_or_injured", "killed_or_missing", "bodies_recovered"),
      ImmutableSet.of("injured", "killed_or_injured"),
      ImmutableSet.of("missing", "killed_or_missing"));

  private static final List<AttributeRule> ATTRIBUTES =
      List.of(new ActorConflict(), new WeaponConflict(), new PlaceConflict());

  private final Matching matching;
  private final Origins origins;

  public Checker(Matching matching, Origins origins) {
    this.matching = matching;
    this.origins = origins;
  }

  /** All verdicts, ordered by their first claim, their second, and what they are about. */
  public List<Verdict> verdicts() {
    Stream<Verdict> inside = matching.events().stream().flatMap(event -> judge(event).stream());
    Stream<Verdict> between = matching.nearMisses().stream().map(this::nearMiss);
    return Stream.concat(inside, between).sorted(BY_CLAIMS).toList();
  }

  private static final Comparator<Verdict> BY_CLAIMS = Comparator.comparing(Verdict::a)
      .thenComparing(v -> v.b().orElse(""))
      .thenComparing(v -> v.rule().about())
      .thenComparing(v -> v.rule().code())
      .thenComparing(Verdict::message);

  private List<Verdict> judge(Event event) {
    Setting setting = new Setting(event.claims(), origins);
    List<Verdict> verdicts = new ArrayList<>(PartsAndWholes.judge(event.claims()));
    Relays relays = Relays.of(event.claims(), origins);
    verdicts.addAll(relays.repeated());
    List<Claim> claims = relays.compared();
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        Claim a = claims.get(i);
        Claim b = claims.get(j);
        if (comparable(a.measure(), b.measure())) {
          judge(Pair.of(a, b, setting), verdicts);
        }
      }
    }
    return verdicts;
  }

  private void judge(Pair pair, List<Verdict> verdicts) {
    verdicts.add(doubted(pair, FigureRules.judge(pair)));
    if (pair.sameMeasure()) {
      ATTRIBUTES.stream().flatMap(rule -> rule.judge(pair).stream()).forEach(verdicts::add);
    }
  }

  private static boolean comparable(Measure a, Measure b) {
    return a.equals(b)
        || CONFUSABLE.stream().anyMatch(set -> set.contains(a.name()) && set.contains(b.name()));
  }

  /** A conflict between two claims that do not look like one event by themselves is first a question of the match. */
  private Verdict doubted(Pair pair, Verdict verdict) {
    boolean labelled = pair.a().curation().event().isPresent()
        && pair.a().curation().event().equals(pair.b().curation().event());
    if (verdict.outcome() != Outcome.CONFLICT
        || labelled
        || matching.score(pair.a(), pair.b()) > 0) {
      return verdict;
    }
    return pair.verdict(
        Codes.O03,
        "Possibly two events: " + Say.both(pair.a(), pair.b()) + ".",
        "by themselves the two do not look like one event",
        "as one event it would be " + verdict.rule().code());
  }

  private Verdict nearMiss(Matching.NearMiss near) {
    Pair pair = Pair.of(near.a(), near.b(), new Setting(List.of(near.a(), near.b()), origins));
    Optional<String> label =
        near.a().curation().event().or(() -> near.b().curation().event());
    return pair.verdict(
        Codes.N16,
        Severity.INFO,
        "Taken for two events: " + Say.claim(pair.a()) + ", "
            + pair.a().window().words() + "; " + Say.claim(pair.b()) + ", "
            + pair.b().window().words() + ". Override with the column event.",
        label.isPresent()
            ? "the curator labels them apart"
            : "the evidence for one event is too weak");
  }
}
