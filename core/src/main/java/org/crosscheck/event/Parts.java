package org.crosscheck.event;

import java.util.function.IntUnaryOperator;
import org.crosscheck.match.Connected;
import org.crosscheck.match.ScoredPairs;

/** The units that may end up together, part by part; a part goes by the smallest of its units. */
final class Parts {
  private final int[] part;
  private final int[] unitStarts;
  private final int[] units;
  private final int[] pairStarts;
  private final int[] pairs;

  /** Groups that must be together make one part of those that their units are in. */
  Parts(Connected linked, int[] group, ScoredPairs scored) {
    part = new int[group.length];
    for (int i = 0; i < part.length; i++) {
      part[i] = linked.of(i);
    }
    for (int i = 0; i < part.length; i++) {
      int a = Constraints.find(part, i);
      int b = Constraints.find(part, group[i]);
      part[Math.max(a, b)] = Math.min(a, b);
    }
    for (int i = 0; i < part.length; i++) {
      part[i] = Constraints.find(part, i);
    }
    unitStarts = starts(part.length, i -> part[i]);
    units = sorted(unitStarts, part.length, i -> part[i]);
    IntUnaryOperator ofBoth =
        pair -> of(scored.a(pair)) == of(scored.b(pair)) ? of(scored.a(pair)) : -1;
    pairStarts = starts(scored.size(), ofBoth);
    pairs = sorted(pairStarts, scored.size(), ofBoth);
  }

  /** How many units are in a part; 0 for a number that no part goes by. */
  int size(int p) {
    return unitStarts[p + 1] - unitStarts[p];
  }

  /** The units of a part, in order. */
  int unit(int p, int at) {
    return units[unitStarts[p] + at];
  }

  /** How many pairs have both units in a part. */
  int pairs(int p) {
    return pairStarts[p + 1] - pairStarts[p];
  }

  /** The number of such a pair. */
  int pair(int p, int at) {
    return pairs[pairStarts[p] + at];
  }

  /** The part that a unit is in. */
  int of(int unit) {
    return part[unit];
  }

  private int[] starts(int items, IntUnaryOperator partOf) {
    int[] starts = new int[part.length + 1];
    for (int i = 0; i < items; i++) {
      int p = partOf.applyAsInt(i);
      if (p >= 0) {
        starts[p + 1]++;
      }
    }
    for (int p = 0; p < part.length; p++) {
      starts[p + 1] += starts[p];
    }
    return starts;
  }

  private static int[] sorted(int[] starts, int items, IntUnaryOperator partOf) {
    int[] next = starts.clone();
    int[] sorted = new int[starts[starts.length - 1]];
    for (int i = 0; i < items; i++) {
      int p = partOf.applyAsInt(i);
      if (p >= 0) {
        sorted[next[p]++] = i;
      }
    }
    return sorted;
  }
}
