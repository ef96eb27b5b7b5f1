package org.crosscheck.check;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What sentences say, each read once, however many pairs its claim is in. Threads may share one. */
final class Sentences {
  private final Map<String, OrderWords> order = new ConcurrentHashMap<>();
  private final Map<String, Boolean> insisting = new ConcurrentHashMap<>();
  private final Map<String, Optional<EventCount.Counted>> events = new ConcurrentHashMap<>();

  OrderWords order(String text) {
    return order.computeIfAbsent(text, OrderWords::in);
  }

  boolean insists(String text) {
    return insisting.computeIfAbsent(text, OrderWords::insists);
  }

  Optional<EventCount.Counted> events(String text) {
    return events.computeIfAbsent(text, EventCount.Counted::in);
  }
}
