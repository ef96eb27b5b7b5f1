package org.crosscheck.reliability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts declared relays down to whom they name. However many repeat an origin, it is heard once: with its own words where
 * it has spoken itself, else with what most of its relays say. Sources that name each other in a circle are one.
 */
final class Relays {
  private Relays() {}

  /**
   * What is left when nobody speaks for another.
   *
   * @param item what is said of one item, at most once by a source, sorted
   */
  static List<Assertion> collapse(List<Assertion> item) {
    if (item.stream().allMatch(row -> row.attributedTo().isEmpty())) {
      return item;
    }
    Map<String, Assertion> bySource = new HashMap<>();
    item.forEach(row -> bySource.put(row.source(), row));
    Map<String, List<Assertion>> relayed = new TreeMap<>();
    List<Assertion> kept = new ArrayList<>();
    for (Assertion row : item) {
      String origin = origin(row, bySource);
      if (row.attributedTo().isEmpty()) {
        kept.add(row);
      } else if (!speaksItself(origin, bySource)) {
        relayed.computeIfAbsent(origin, name -> new ArrayList<>()).add(row);
      }
    }
    relayed.forEach((origin, rows) -> kept.add(mostSaid(rows).by(origin)));
    kept.sort(Assertion.ORDER);
    return kept;
  }

  private static boolean speaksItself(String origin, Map<String, Assertion> bySource) {
    Assertion own = bySource.get(origin);
    return own != null && own.attributedTo().isEmpty();
  }

  private static String origin(Assertion row, Map<String, Assertion> bySource) {
    Set<String> passed = new TreeSet<>();
    String at = row.source();
    Optional<String> next = row.attributedTo();
    while (next.isPresent() && passed.add(at)) {
      at = next.get();
      next = Optional.ofNullable(bySource.get(at)).flatMap(Assertion::attributedTo);
    }
    return next.isPresent() ? circle(at, bySource) : at;
  }

  /** The first by name of those that name each other, so that each of them, and whoever names them, comes to the same one. */
  private static String circle(String start, Map<String, Assertion> bySource) {
    TreeSet<String> names = new TreeSet<>();
    String at = start;
    while (names.add(at)) {
      at =
          Optional.ofNullable(bySource.get(at)).flatMap(Assertion::attributedTo).orElse(at);
    }
    return names.first();
  }

  private static Assertion mostSaid(List<Assertion> rows) {
    Map<String, List<Assertion>> byKey = new TreeMap<>();
    rows.forEach(
        row -> byKey.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row));
    List<Assertion> most = rows.subList(0, 0);
    for (List<Assertion> same : byKey.values()) {
      most = same.size() > most.size() ? same : most;
    }
    return most.get(0);
  }
}
