package org.crosscheck.reliability;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Moment;
import org.crosscheck.finding.Verdict;

/** Sees who was first and who late, who raises and who lowers. */
final class Conducts {
  private static final String CORRECTION = "N05";

  private final Ledger ledger;
  private final Map<String, Map<String, Moment>> told = new HashMap<>();
  private final Set<List<String>> corrections = new HashSet<>();

  /** @param sources of one kind */
  Conducts(Ledger ledger, List<Roster.Source> sources, List<Verdict> verdicts) {
    this.ledger = ledger;
    for (Roster.Source source : sources) {
      for (int claim : source.claims()) {
        ledger
            .claim(claim)
            .published()
            .ifPresent(time -> told.computeIfAbsent(ledger.event(claim), k -> new TreeMap<>())
                .merge(source.key(), time, Conducts::earlier));
      }
    }
    for (Verdict verdict : verdicts) {
      if (verdict.rule().code().equals(CORRECTION)) {
        corrections.add(verdict.claims());
      }
    }
  }

  private static Moment earlier(Moment a, Moment b) {
    return b.latest().isBefore(a.latest()) ? b : a;
  }

  Conduct of(Roster.Source source) {
    Set<String> events = new HashSet<>();
    Map<String, List<Claim>> words = new TreeMap<>();
    int bounds = 0;
    for (int claim : source.claims()) {
      Claim said = ledger.claim(claim);
      events.add(ledger.event(claim));
      if (said.figure().isNumber()) {
        bounds += said.figure().bound() == Bound.EXACT ? 0 : 1;
        if (said.published().isPresent()) {
          words.computeIfAbsent(ledger.quantity(claim), k -> new ArrayList<>()).add(said);
        }
      }
    }
    int[] changes = new int[3];
    words.values().forEach(claims -> count(claims, changes));
    int first =
        (int) events.stream().filter(event -> isFirst(source.key(), event)).count();
    return new Conduct(
        first, late(source.key(), events), changes[0], changes[1], changes[2], bounds);
  }

  private boolean isFirst(String source, String event) {
    Map<String, Moment> times = told.getOrDefault(event, Map.of());
    Moment mine = times.get(source);
    return mine != null
        && times.size() > 1
        && times.entrySet().stream()
            .allMatch(other -> other.getKey().equals(source) || mine.isBefore(other.getValue()));
  }

  private OptionalDouble late(String source, Set<String> events) {
    List<Long> days = new ArrayList<>();
    for (String event : events) {
      Map<String, Moment> times = told.getOrDefault(event, Map.of());
      Optional<LocalDate> mine = Optional.ofNullable(times.get(source)).flatMap(Moment::day);
      Optional<LocalDate> first = times.values().stream()
          .flatMap(time -> time.day().stream())
          .min(Comparator.naturalOrder());
      if (times.size() > 1 && mine.isPresent() && first.isPresent()) {
        days.add(ChronoUnit.DAYS.between(first.get(), mine.get()));
      }
    }
    days.sort(Comparator.naturalOrder());
    int half = days.size() / 2;
    if (days.isEmpty()) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        days.size() % 2 == 1 ? days.get(half) : (days.get(half - 1) + days.get(half)) / 2.0);
  }

  /** Adds to raises, lowers and corrects; a figure that comes back later is the old one, quoted late. */
  private void count(List<Claim> claims, int[] changes) {
    claims.sort(
        Comparator.comparing((Claim claim) -> claim.published().orElseThrow().earliest())
            .thenComparing(Claim::id));
    Set<String> known = new HashSet<>();
    Claim before = claims.get(0);
    for (Claim claim : claims) {
      if (!known.add(claim.figure().interval()) || claim.equals(before)) {
        continue;
      }
      if (before.published().orElseThrow().isBefore(claim.published().orElseThrow())) {
        double step = claim.figure().anchor() - before.figure().anchor();
        changes[0] += step > 0 ? 1 : 0;
        changes[step < 0 && isCorrection(before, claim) ? 2 : 1] += step < 0 ? 1 : 0;
      }
      before = claim;
    }
  }

  private boolean isCorrection(Claim a, Claim b) {
    return corrections.contains(Stream.of(a.id(), b.id()).sorted().toList());
  }
}
