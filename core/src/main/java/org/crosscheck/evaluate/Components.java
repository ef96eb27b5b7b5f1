package org.crosscheck.evaluate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Parts of two partitions that touch no other part: what a move changes for CEAF-e, it changes inside one. */
final class Components {
  private final Partition key;
  private final Partition said;
  private final Spreads spreads;
  private final Map<String, Component> bySaid = new HashMap<>();

  Components(Partition key, Partition said, Spreads spreads) {
    this.key = key;
    this.said = said;
    this.spreads = spreads;
  }

  /**
   * A part.
   *
   * @param key its things by the events of the key
   * @param said the same things by those of the system
   * @param best the overlaps of its best alignment
   */
  record Component(Partition key, Partition said, double best) {
    /** About how many steps an alignment takes; to move a thing takes as long as many of them. */
    long work() {
      long few = Math.min(key.count(), said.count() + 1);
      return few * few * Math.max(key.count(), said.count() + 1) + 1_000L * key.size();
    }

    /** What the best alignment gains by a move. */
    double gain(Move move) {
      Map<String, String> moved = new LinkedHashMap<>();
      for (String event : said.events()) {
        said.members(event).forEach(id -> moved.put(id, event));
      }
      for (String id : key.members(move.group().right())) {
        moved.computeIfPresent(id, (thing, event) -> event.equals(move.from()) ? move.to() : event);
      }
      return Alignment.best(Partition.of(moved), key) - best;
    }
  }

  /** The part that an event of the system belongs to. */
  Component of(String event) {
    Component known = bySaid.get(event);
    return known == null ? build(event) : known;
  }

  private Component build(String start) {
    Set<String> events = new HashSet<>(Set.of(start));
    Map<String, String> right = new LinkedHashMap<>();
    Map<String, String> put = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>(events);
    while (!open.isEmpty()) {
      String event = open.pop();
      said.members(event).forEach(id -> put.put(id, event));
      for (String met : spreads.said(event).shares().elementSet()) {
        key.members(met).forEach(id -> right.put(id, met));
        spreads.key(met).shares().elementSet().stream().filter(events::add).forEach(open::push);
      }
    }
    Partition localKey = Partition.of(right);
    Partition localSaid = Partition.of(put);
    Component component = new Component(localKey, localSaid, Alignment.best(localSaid, localKey));
    events.forEach(event -> bySaid.put(event, component));
    return component;
  }
}
