package org.crosscheck.reliability;

import java.util.Map;

/** What a person has checked, seen from the ballots. */
final class Verified {
  private final boolean[] known;
  private final boolean[] holds;

  /**
   * Finds the items and values.
   *
   * @param truth the value of each item that is known
   */
  Verified(Ballots ballots, Map<Item, Truth> truth) {
    known = new boolean[ballots.items()];
    holds = new boolean[ballots.values()];
    for (int item = 0; item < known.length; item++) {
      Truth right = truth.get(Item.of(ballots.sample(ballots.firstValue(item))));
      if (right != null) {
        known[item] = true;
        for (int value = ballots.firstValue(item); value < ballots.firstValue(item + 1); value++) {
          holds[value] = ballots.sample(value).key().equals(right.key());
        }
      }
    }
  }

  boolean knows(int item) {
    return known[item];
  }

  /** Whether the value is the verified one of its item. */
  boolean holds(int value) {
    return holds[value];
  }
}
