package org.crosscheck.wording;

import java.util.Optional;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Figure;

/** A figure without its wording yet: while bound words are still being added to it. Below zero it counts nothing. */
record Interval(double low, double high, Bound bound, boolean percent) {
  private static final double WHOLE = 100;

  static Interval exactly(double value) {
    return new Interval(value, value, Bound.EXACT, false);
  }

  static Interval percent(double low, double high, Bound bound) {
    return new Interval(low, high, bound, true);
  }

  Interval asPercent() {
    return new Interval(low, high, bound, true);
  }

  Interval negated() {
    return new Interval(-high, -low, bound, percent);
  }

  Interval scaledBy(double factor) {
    return new Interval(low * factor, high * factor, bound, percent);
  }

  Interval with(double newLow, double newHigh, Bound newBound) {
    return new Interval(low < 0 ? newLow : Math.max(0, newLow), newHigh, newBound, percent);
  }

  /** The smallest number below a bound: counts start at zero. */
  double floor() {
    return low < 0 ? Double.NEGATIVE_INFINITY : 0;
  }

  /** Whether every finite end can be told exactly. */
  boolean fits() {
    return fits(low) && fits(high);
  }

  private static boolean fits(double end) {
    return Double.isInfinite(end) || Math.abs(end) <= Figure.LARGEST;
  }

  /** Empty when it lies above every figure. Below zero no figure can lie: there it is no number. */
  Optional<Figure> worded(String text) {
    if (low < 0) {
      return Optional.of(new Figure(0, Double.POSITIVE_INFINITY, Bound.NONE, text));
    }
    double end = percent && low <= WHOLE ? WHOLE : Double.POSITIVE_INFINITY;
    double top = high == Double.POSITIVE_INFINITY ? end : high;
    boolean fits = low <= Figure.LARGEST && top >= low;
    return fits
        ? Optional.of(
            new Figure(low, top > Figure.LARGEST ? Double.POSITIVE_INFINITY : top, bound, text))
        : Optional.empty();
  }
}
