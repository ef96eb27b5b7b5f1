package org.crosscheck.event;

import org.crosscheck.match.Connected;
import org.crosscheck.match.ScoredPairs;

/** The units that may end up together, part by part; a part goes by the smallest of its units. */
final class Parts {
  private static final int[] IN_ORDER = {};

  private final ScoredPairs scored;
  private final int[] part;
  private final int[] unitStarts;
  private final int[] units;
  private final int[] pairStarts;
  private final int[] pairs;

  /** Groups that must be together make one part of those that their units are in. */
  Parts(Connected linked, int[] group, ScoredPairs scored) {
    this.scored = scored;
    part = new int[group.length];
    for (int i = 0; i < part.length; i++) {
      part[i] = linked.of(i);
    }
    for (int i = 0; i < part.length; i++) {
      int a = Constraints.find(part, i);
      int b = Constraints.find(part, group[i]);
      part[Math.max(a, b)] = Math.min(a, b);
    }
    unitStarts = new int[part.length + 1];
    for (int i = 0; i < part.length; i++) {
      part[i] = Constraints.find(part, i);
      unitStarts[part[i] + 1]++;
    }
    units = new int[part.length];
    int[] next = ends(unitStarts);
    for (int i = 0; i < part.length; i++) {
      units[next[part[i]]++] = i;
    }
    pairStarts = new int[part.length + 1];
    pairs = byGreater();
  }

  /** Makes starts of counts. */
  private static int[] ends(int[] starts) {
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    return starts.clone();
  }

  /** The pairs in the order of the greater of their units; mostly they come like that. */
  private int[] byGreater() {
    boolean inOrder = true;
    for (int pair = 0; pair < scored.size(); pair++) {
      inOrder &= pair == 0 || scored.b(pair - 1) <= scored.b(pair);
      pairStarts[scored.b(pair) + 1]++;
    }
    int[] next = ends(pairStarts);
    if (inOrder) {
      return IN_ORDER;
    }
    int[] sorted = new int[scored.size()];
    for (int pair = 0; pair < sorted.length; pair++) {
      sorted[next[scored.b(pair)]++] = pair;
    }
    return sorted;
  }

  /** How many units are in a part; 0 for a number that no part goes by. */
  int size(int p) {
    return unitStarts[p + 1] - unitStarts[p];
  }

  /** The units of a part, in order. */
  int unit(int p, int at) {
    return units[unitStarts[p] + at];
  }

  /** Takes what is known of two units of one part. */
  interface Links {
    void link(int a, int b, int score);
  }

  /** Tells what is known of the pairs of a part, each once. */
  void forEachPair(int p, Links links) {
    for (int at = unitStarts[p]; at < unitStarts[p + 1]; at++) {
      int unit = units[at];
      for (int i = pairStarts[unit]; i < pairStarts[unit + 1]; i++) {
        int pair = pairs.length == 0 ? i : pairs[i];
        if (part[scored.a(pair)] == p) {
          links.link(scored.a(pair), unit, scored.score(pair));
        }
      }
    }
  }

  /** The part that a unit is in. */
  int of(int unit) {
    return part[unit];
  }
}
