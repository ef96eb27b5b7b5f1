package org.crosscheck.arithmetic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.claim.Claim;

/**
 * Bounds propagation: what each figure can still be when limits hold, until nothing moves any more.
 *
 * @see "Davis, Constraint Propagation with Interval Labels, Artificial Intelligence 32 (1987), 281-331"
 */
final class Bounds {
  /** Limits over claims of news settle in two or three rounds; this only keeps hostile chains short. */
  private static final int ROUNDS = 50;

  private final Map<String, Double> low = new HashMap<>();
  private final Map<String, Double> high = new HashMap<>();

  private Bounds() {}

  /**
   * True when no numbers fit the limits and the figures.
   *
   * @param held ids of the claims whose figures count; any other can be any number
   */
  static boolean contradict(List<Limit> limits, Set<String> held) {
    Bounds bounds = new Bounds();
    limits.forEach(limit -> limit.claims().forEach(claim -> bounds.add(claim, held)));
    for (int round = 0; round < ROUNDS; round++) {
      boolean moved = false;
      for (Limit limit : limits) {
        moved |= bounds.narrow(limit);
      }
      if (bounds.isEmpty()) {
        return true;
      }
      if (!moved) {
        return false;
      }
    }
    return false;
  }

  private void add(Claim claim, Set<String> held) {
    boolean counts = held.contains(claim.id());
    low.put(claim.id(), counts ? claim.figure().low() : 0);
    high.put(claim.id(), counts ? claim.figure().high() : Double.POSITIVE_INFINITY);
  }

  private boolean isEmpty() {
    return low.entrySet().stream().anyMatch(entry -> entry.getValue() > high(entry.getKey()));
  }

  private boolean narrow(Limit limit) {
    double least = limit.parts().stream().mapToDouble(part -> low(part.id())).sum();
    boolean moved = raise(limit.whole().id(), least);
    for (Claim part : limit.parts()) {
      moved |= lower(part.id(), high(limit.whole().id()) - (least - low(part.id())));
    }
    return limit.isEqual() ? narrowFromBelow(limit) || moved : moved;
  }

  private boolean narrowFromBelow(Limit limit) {
    double most = limit.parts().stream().mapToDouble(part -> high(part.id())).sum();
    boolean moved = lower(limit.whole().id(), most);
    for (Claim part : limit.parts()) {
      if (most != Double.POSITIVE_INFINITY) {
        moved |= raise(part.id(), low(limit.whole().id()) - (most - high(part.id())));
      }
    }
    return moved;
  }

  private boolean raise(String id, double to) {
    return to > low(id) && low.put(id, to) != null;
  }

  private boolean lower(String id, double to) {
    return to < high(id) && high.put(id, to) != null;
  }

  private double low(String id) {
    return low.getOrDefault(id, 0.0);
  }

  private double high(String id) {
    return high.getOrDefault(id, Double.POSITIVE_INFINITY);
  }
}
