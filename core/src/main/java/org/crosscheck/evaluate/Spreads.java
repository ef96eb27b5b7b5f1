package org.crosscheck.evaluate;

import java.util.HashMap;
import java.util.Map;

/** The overlaps of the events of two partitions, each counted once. */
final class Spreads {
  private final Partition key;
  private final Partition said;
  private final Map<String, Overlaps> ofKey = new HashMap<>();
  private final Map<String, Overlaps> ofSaid = new HashMap<>();

  Spreads(Partition key, Partition said) {
    this.key = key;
    this.said = said;
  }

  Overlaps key(String event) {
    return ofKey.computeIfAbsent(event, id -> new Overlaps(key.members(id), said));
  }

  Overlaps said(String event) {
    return ofSaid.computeIfAbsent(event, id -> new Overlaps(said.members(id), key));
  }

  int keySize(String event) {
    return key.members(event).size();
  }

  int saidSize(String event) {
    return said.members(event).size();
  }
}
