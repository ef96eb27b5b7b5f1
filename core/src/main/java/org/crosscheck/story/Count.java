package org.crosscheck.story;

import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Figure;

/**
 * How many people, both ends included.
 *
 * @param low fewest, 0 or more
 * @param high most, or {@link Double#POSITIVE_INFINITY}
 */
record Count(double low, double high) {
  static final Count NONE = new Count(0, 0);

  static Count of(double number) {
    return new Count(number, number);
  }

  boolean isExact() {
    return low == high;
  }

  Count plus(Count other) {
    return new Count(low + other.low, high + other.high);
  }

  /** Those left when some are taken away; never below none. */
  Count less(Count other) {
    double most = other.low == 0 || high != Double.POSITIVE_INFINITY ? high - other.low : high;
    double least = other.high == Double.POSITIVE_INFINITY ? 0 : Math.max(0, low - other.high);
    return new Count(least, Math.max(least, most));
  }

  Figure figure() {
    if (isExact()) {
      return Figure.exactly(low);
    }
    boolean open = high == Double.POSITIVE_INFINITY;
    String words = Figure.number(low) + (open ? "+" : "-" + Figure.number(high));
    return new Figure(low, high, open ? Bound.AT_LEAST : Bound.BETWEEN, words);
  }
}
