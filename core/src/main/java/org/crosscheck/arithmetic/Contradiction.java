package org.crosscheck.arithmetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;

/**
 * Claims that cannot all hold, while any of them left out the rest could.
 *
 * @param claims the smallest set that was found, sorted by id
 * @param limits those that they go against, as few as will do
 */
public record Contradiction(List<Claim> claims, List<Limit> limits) {
  /** Larger systems are looked at one limit at a time. */
  private static final int LARGE = 150;

  public Contradiction {
    claims = List.copyOf(claims);
    limits = List.copyOf(limits);
  }

  /**
   * Contradictions without a claim in common, each made small by leaving out what is not needed, in the order of the
   * ids: the same for the same limits in any order.
   */
  public static List<Contradiction> in(List<Limit> limits) {
    List<Limit> sorted = limits.stream().distinct().sorted(ORDER).toList();
    List<Contradiction> found = new ArrayList<>();
    if (sorted.size() > LARGE) {
      sorted.forEach(limit -> found.addAll(of(List.of(limit))));
      return found;
    }
    return of(sorted);
  }

  private static final Comparator<Limit> ORDER = Comparator.comparing(
          (Limit limit) -> limit.whole().id())
      .thenComparing(Limit::kind)
      .thenComparing(limit -> limit.parts().stream().map(Claim::id).toList().toString());

  private static List<Contradiction> of(List<Limit> limits) {
    List<Contradiction> found = new ArrayList<>();
    Set<String> held = new HashSet<>(ids(limits));
    Optional<Contradiction> next = smallest(limits, held);
    while (next.isPresent()) {
      found.add(next.get());
      next.get().claims().forEach(claim -> held.remove(claim.id()));
      next = smallest(limits, held);
    }
    return found;
  }

  private static Optional<Contradiction> smallest(List<Limit> limits, Set<String> held) {
    if (!Bounds.contradict(limits, held)) {
      return Optional.empty();
    }
    List<Limit> needed = new ArrayList<>(limits);
    for (Limit limit : limits) {
      List<Limit> fewer = needed.stream().filter(other -> !other.equals(limit)).toList();
      if (Bounds.contradict(fewer, held)) {
        needed = new ArrayList<>(fewer);
      }
    }
    Set<String> left = new HashSet<>(ids(needed));
    left.retainAll(held);
    // the small ones first, so that few large ones are left
    List<String> bySize = needed.stream()
        .flatMap(Limit::claims)
        .sorted(Comparator.comparingDouble((Claim claim) -> claim.figure().low())
            .thenComparing(Claim::id))
        .map(Claim::id)
        .distinct()
        .toList();
    for (String id : bySize) {
      if (left.remove(id) && !Bounds.contradict(needed, left)) {
        left.add(id);
      }
    }
    return Optional.of(new Contradiction(
        needed.stream()
            .flatMap(Limit::claims)
            .filter(claim -> left.contains(claim.id()))
            .distinct()
            .sorted(Comparator.comparing(Claim::id))
            .toList(),
        needed));
  }

  private static List<String> ids(List<Limit> limits) {
    return limits.stream()
        .flatMap(Limit::claims)
        .map(Claim::id)
        .distinct()
        .sorted()
        .toList();
  }

  /** The claim that holds the others, as far as one does; else the first. */
  public Claim whole() {
    return limits.stream()
        .map(Limit::whole)
        .filter(whole -> claims.contains(whole)
            && limits.stream().noneMatch(limit -> limit.parts().contains(whole)))
        .findFirst()
        .orElse(claims.get(0));
  }

  /** True when the contradiction lies in what groups that can overlap come to, so that it may be none. */
  public boolean mayCountTwice() {
    return limits.stream().anyMatch(limit -> limit.kind() == Limit.Kind.OVERLAPPING);
  }

  /** The limits in words, one a step. */
  public Stream<String> steps() {
    return limits.stream().map(limit -> limit.kind().words() + ": " + limit.formula());
  }
}
