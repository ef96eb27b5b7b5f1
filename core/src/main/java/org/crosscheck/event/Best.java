package org.crosscheck.event;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crosscheck.claim.Attribution.Stance;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Moment;
import org.crosscheck.origin.Origins;

/** Names the best of several figures for one thing. What an outlet only reports as denied is none. */
final class Best {
  private final Policy policy;
  private final Origins origins;

  Best(Policy policy, Origins origins) {
    this.policy = policy;
    this.origins = origins;
  }

  /** The best figure; empty where the policy names none. */
  OptionalDouble of(List<Claim> claims) {
    List<Claim> asserted = claims.stream().filter(Best::isAsserted).toList();
    return switch (policy.kind()) {
      case RANGE -> agreed(asserted);
      case LOWEST ->
        asserted.stream().mapToDouble(claim -> claim.figure().low()).min();
      case LATEST -> latest(asserted);
      case MAJORITY_OF_ORIGINS -> majority(asserted);
      case PRIORITY -> highestRanked(asserted);
    };
  }

  private static boolean isAsserted(Claim claim) {
    return claim.cites().isEmpty()
        || claim.cites().stream().anyMatch(cite -> cite.stance() == Stance.ASSERTS);
  }

  /** The number that all of them name, bounds left open. */
  private static OptionalDouble agreed(List<Claim> claims) {
    List<OptionalDouble> numbers =
        claims.stream().map(claim -> number(claim.figure())).distinct().toList();
    return numbers.size() == 1 ? numbers.get(0) : OptionalDouble.empty();
  }

  /** The number that a figure names: 14 for {@code at least 14}; none for {@code dozens} and for a range. */
  private static OptionalDouble number(Figure figure) {
    if (figure.bound() == Bound.VAGUE || figure.bound() == Bound.BETWEEN) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(Math.max(figure.low(), Math.min(figure.high(), figure.anchor())));
  }

  private static OptionalDouble latest(List<Claim> claims) {
    Optional<LocalDateTime> last = claims.stream()
        .flatMap(claim -> claim.published().map(Moment::earliest).stream())
        .max(Comparator.naturalOrder());
    if (last.isEmpty()) {
      return OptionalDouble.empty();
    }
    return agreed(claims.stream()
        .filter(claim -> claim
            .published()
            .filter(moment -> !moment.latest().isBefore(last.get()))
            .isPresent())
        .toList());
  }

  private OptionalDouble majority(List<Claim> claims) {
    Map<Double, Set<String>> behind = new TreeMap<>();
    for (Claim claim : claims) {
      number(claim.figure())
          .ifPresent(number -> behind
              .computeIfAbsent(number, k -> new HashSet<>())
              .addAll(origins.witnesses(claim)));
    }
    return behind.entrySet().stream()
        .max(Comparator.<Map.Entry<Double, Set<String>>>comparingInt(
                entry -> entry.getValue().size())
            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(entry -> OptionalDouble.of(entry.getKey()))
        .orElse(OptionalDouble.empty());
  }

  private OptionalDouble highestRanked(List<Claim> claims) {
    for (String source : policy.ranking()) {
      List<Claim> told = claims.stream().filter(claim -> isFrom(claim, source)).toList();
      if (!told.isEmpty()) {
        OptionalDouble last = latest(told);
        return last.isPresent() ? last : agreed(told);
      }
    }
    return OptionalDouble.empty();
  }

  private boolean isFrom(Claim claim, String source) {
    String key = origins.key(source);
    return Stream.concat(
            Stream.of(origins.key(claim.outlet().name())), origins.witnesses(claim).stream())
        .anyMatch(key::equals);
  }
}
