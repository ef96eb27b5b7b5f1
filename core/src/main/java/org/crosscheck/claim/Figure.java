package org.crosscheck.claim;

/**
 * The numbers that a reported figure can mean, both ends included, and the outlet's own wording.
 *
 * <p>Counts are whole; shares are percentages and may have decimals. Every value up to {@link #LARGEST} is exact.
 *
 * @param low smallest possible value, 0 or more
 * @param high largest possible value, {@code low} or more, or {@link Double#POSITIVE_INFINITY} for no upper bound
 * @param bound how the wording limits the number
 * @param text the wording, never empty; messages quote it, checks use only the interval
 */
public record Figure(double low, double high, Bound bound, String text) {
  /** Largest whole number that a figure may hold, 2^53 - 1: above it a double skips whole numbers. */
  public static final double LARGEST = 9_007_199_254_740_991d;

  public Figure {
    if (!(low >= 0) || !(high >= low)) {
      throw new IllegalArgumentException(
          "figure must satisfy 0 <= low <= high, got " + low + ".." + high);
    }
    if (low > LARGEST || (high > LARGEST && high != Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "figure must be at most " + (long) LARGEST + ", got " + (low > LARGEST ? low : high));
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("figure needs its wording");
    }
  }

  /** An exact figure worded as its digits. */
  public static Figure exactly(double value) {
    return new Figure(value, value, Bound.EXACT, number(value));
  }

  /** False for {@code ?} and {@code denied}, which name no number. */
  public boolean isNumber() {
    return bound != Bound.NONE;
  }

  public boolean isUnbounded() {
    return high == Double.POSITIVE_INFINITY;
  }

  /** True when the interval holds exactly one value. */
  public boolean isPoint() {
    return low == high;
  }

  public boolean overlaps(Figure other) {
    return low <= other.high && other.low <= high;
  }

  public boolean sameInterval(Figure other) {
    return low == other.low && high == other.high;
  }

  /**
   * The number the wording names: 50 for {@code more than 50}, 400 for {@code nearly 400}, the middle of a range. Of an
   * approximation only the interval is known, so the roundest of its ends and its middle is taken.
   *
   * @return a value inside the interval or at the end that the bound excludes
   */
  public double anchor() {
    return switch (bound) {
      case MORE_THAN -> Math.max(0, low - 1);
      case LESS_THAN -> high + 1;
      case AT_MOST -> high;
      case AT_LEAST, EXACT, NONE -> low;
      case ABOUT ->
        isUnbounded() ? low : roundest((low + high) / 2, high, low, Math.max(0, low - 1));
      case BETWEEN, VAGUE -> isUnbounded() ? low : (low + high) / 2;
    };
  }

  private static double roundest(double... values) {
    double best = values[0];
    for (double value : values) {
      best = grain(value) > grain(best) ? value : best;
    }
    return best;
  }

  /** The place of the last digit that is not a trailing zero: 100 for 500, 1 for 955. */
  public double grain() {
    return grain(anchor());
  }

  private static double grain(double value) {
    if (value != Math.rint(value)) {
      return 0;
    }
    double grain = 1;
    while (value >= 10 * grain && value % (10 * grain) == 0) {
      grain *= 10;
    }
    return grain;
  }

  /** {@code 14}, {@code 9-15}, {@code 14 or more}: the interval in words, for messages. */
  public String interval() {
    if (!isNumber()) {
      return "no number";
    }
    if (isUnbounded()) {
      return number(low) + " or more";
    }
    return isPoint() ? number(low) : number(low) + "-" + number(high);
  }

  /** A value without a needless decimal point: {@code 14}, {@code 31.3}. */
  public static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) <= LARGEST
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
