package org.crosscheck.event;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.claim.Decision;

/** What follows from decisions about two units: a decision holds for all that are decided to be the same. */
final class Decided {
  private final int[] group;
  private final Set<Long> apart = new HashSet<>();

  Decided(List<Decision> decisions, Map<String, Integer> units) {
    Constraints people = new Constraints(units.size());
    people.decide(decisions, units);
    group = people.groups();
    people.apart().forEach(pair -> apart.add(pair(pair[0], pair[1])));
  }

  /** Whether the two are decided to be of one event. */
  boolean same(int a, int b) {
    return group[a] == group[b];
  }

  /** Whether the two are decided to be of two events. */
  boolean different(int a, int b) {
    return apart.contains(pair(a, b));
  }

  private long pair(int a, int b) {
    long low = Math.min(group[a], group[b]);
    return (low << Integer.SIZE) | Math.max(group[a], group[b]);
  }
}
