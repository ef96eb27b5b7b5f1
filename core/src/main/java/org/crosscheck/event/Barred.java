package org.crosscheck.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which units someone said are of two events. */
final class Barred {
  private final Map<Integer, List<Integer>> apart = new HashMap<>();

  Barred(Constraints constraints) {
    for (int[] pair : constraints.apart()) {
      apart.computeIfAbsent(pair[0], k -> new ArrayList<>()).add(pair[1]);
    }
  }

  /** Tells a part of those of its units that must stay apart. */
  void bar(Part work, Parts parts, int p, int[] local) {
    if (apart.isEmpty()) {
      return;
    }
    for (int at = 0; at < parts.size(p); at++) {
      int unit = parts.unit(p, at);
      for (int other : apart.getOrDefault(unit, List.of())) {
        if (parts.of(other) == p) {
          work.bar(local[unit], local[other]);
        }
      }
    }
  }
}
