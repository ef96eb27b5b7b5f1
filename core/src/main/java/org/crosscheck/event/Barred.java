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
  void bar(Part part, int[] units, int from, int to, int[] partOf, int[] local) {
    if (apart.isEmpty()) {
      return;
    }
    for (int at = from; at < to; at++) {
      int unit = units[at];
      for (int other : apart.getOrDefault(unit, List.of())) {
        if (partOf[unit] == partOf[other]) {
          part.bar(local[unit], local[other]);
        }
      }
    }
  }
}
