package org.crosscheck.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds circles where each id points at one other at most; in time linear in the ids. */
final class Circles {
  private final Map<String, String> next;
  private final Map<String, Integer> walkOf = new HashMap<>();
  private final Set<String> circular = new HashSet<>();

  private Circles(Map<String, String> next) {
    this.next = next;
  }

  /** The ids from which the way leads back to themselves; those that only lead into a circle are not among them. */
  static Set<String> in(Map<String, String> next) {
    Circles circles = new Circles(next);
    int walk = 0;
    for (String id : next.keySet()) {
      circles.follow(id, walk++);
    }
    return circles.circular;
  }

  private void follow(String start, int walk) {
    String id = start;
    while (next.containsKey(id) && walkOf.putIfAbsent(id, walk) == null) {
      id = next.getOrDefault(id, id);
    }
    if (Integer.valueOf(walk).equals(walkOf.get(id))) {
      while (circular.add(id)) {
        id = next.getOrDefault(id, id);
      }
    }
  }
}
