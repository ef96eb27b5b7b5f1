package org.crosscheck.reliability;

/**
 * The numbers that a figure allows, both ends included.
 *
 * @param low 0 or more
 * @param high at least {@code low}; {@link Double#POSITIVE_INFINITY} when there is no upper bound
 */
public record NumberRange(double low, double high) {
  public NumberRange {
    if (!(low >= 0 && high >= low && low < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "a range must satisfy 0 <= lo <= hi, got lo " + low + ", hi " + high);
    }
  }

  boolean isOpen() {
    return high == Double.POSITIVE_INFINITY;
  }

  boolean holds(double number) {
    return low <= number && number <= high;
  }

  /** Equal for equal ranges, and for a single number what {@link ValueKey} makes of it. */
  String key() {
    return low == high ? ValueKey.of(Double.toString(low)) : low + ".." + high;
  }
}
