package org.crosscheck.wording;

import java.util.Optional;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Figure;

/** A figure without its wording yet: while bound words are still being added to it. */
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

  Interval with(double newLow, double newHigh, Bound newBound) {
    return new Interval(Math.max(0, newLow), newHigh, newBound, percent);
  }

  /** Where a lower bound ends: a share ends at the whole. */
  double ceiling() {
    return percent && low <= WHOLE ? WHOLE : Double.POSITIVE_INFINITY;
  }

  /** Empty when it lies above every figure. */
  Optional<Figure> worded(String text) {
    boolean fits = low <= Figure.LARGEST && low >= 0 && high >= low;
    double top = high > Figure.LARGEST ? Double.POSITIVE_INFINITY : high;
    return fits ? Optional.of(new Figure(low, top, bound, text)) : Optional.empty();
  }
}
