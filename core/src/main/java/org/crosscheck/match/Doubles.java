package org.crosscheck.match;

import java.util.Arrays;

/** A column of numbers that few rows may have: it takes no room until the first is set. */
final class Doubles {
  private double[] values = new double[0];

  void set(int row, double value) {
    if (row >= values.length) {
      int old = values.length;
      values = Arrays.copyOf(values, row + 16 + (row >> 1));
      Arrays.fill(values, old, values.length, Double.NaN);
    }
    values[row] = value;
  }

  double get(int row) {
    return values[row];
  }

  /** The values in the order that is given by their places, not-a-number where there is none. */
  double[] inOrder(int[] order) {
    double[] sorted = new double[values.length == 0 ? 0 : order.length];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = order[i] < values.length ? values[order[i]] : Double.NaN;
    }
    return sorted;
  }
}
