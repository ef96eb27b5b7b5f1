package org.crosscheck.document;

import com.google.common.primitives.ImmutableDoubleArray;

/**
 * Steps of a comparison, each with what it says for a match.
 *
 * @param from where each step begins, ascending; the first takes all that is less, too
 * @param bits log2 of how much likelier the step is among articles about one event than among others
 * @param trust how much of that counts, 0 to 1: several comparisons look at the same words
 */
record Ladder(ImmutableDoubleArray from, ImmutableDoubleArray bits, double trust) {
  Ladder {
    if (from.length() != bits.length() || from.isEmpty() || trust < 0) {
      throw new IllegalArgumentException(
          "ladder must have bits for each step and a trust of 0 or more, got " + from + ", " + bits
              + ", " + trust);
    }
  }

  /** The bits that a value adds to the score; 0 for a missing one. */
  double bits(double value) {
    return Double.isNaN(value) ? 0 : trust * bits.get(step(value));
  }

  int step(double value) {
    int step = 0;
    while (step + 1 < from.length() && value >= from.get(step + 1)) {
      step++;
    }
    return step;
  }
}
