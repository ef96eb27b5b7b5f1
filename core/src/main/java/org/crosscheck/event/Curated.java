package org.crosscheck.event;

import java.util.HashMap;
import java.util.Map;
import org.crosscheck.match.Encoded;

/** What the columns {@code event} and {@code record} decide. */
final class Curated {
  private Curated() {}

  /**
   * Rows with one label are of one event, rows with different ones of two. Rows of one entry of a register are of one
   * event as far as they name one place and one time, unless labels say otherwise.
   */
  static void add(Encoded claims, Constraints decisions) {
    if (claims.hasLabels()) {
      labels(claims, decisions);
    }
    entries(claims, decisions);
  }

  private static void labels(Encoded claims, Constraints decisions) {
    Map<String, Integer> labels = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      int unit = i;
      claims
          .label(i)
          .ifPresent(label -> decisions.label(
              unit, labels.computeIfAbsent(label, k -> labels.size() + 1), "event " + label));
    }
  }

  /** What the column {@code record} decides, without what labels do. */
  static void entries(Encoded claims, Constraints decisions) {
    int[] firstOf = new int[claims.entries()];
    java.util.Arrays.fill(firstOf, -1);
    for (int i = 0; i < claims.size(); i++) {
      int entry = claims.entry(i);
      if (entry > 0) {
        int first = firstOf[entry];
        if (first < 0) {
          firstOf[entry] = i;
        } else if (claims.sameSetting(first, i) && claims.label(first).equals(claims.label(i))) {
          decisions.same(first, i, "one record");
        }
      }
    }
  }
}
