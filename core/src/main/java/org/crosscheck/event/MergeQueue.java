package org.crosscheck.event;

import java.util.Arrays;

/** Pairs of groups that could join, the strongest mean first, then the smallest numbers: a binary heap. */
final class MergeQueue {
  private double[] means = new double[16];
  private long[] pairs = new long[16];
  private int size;
  private long top;

  void add(int a, int b, double mean) {
    if (size == means.length) {
      means = Arrays.copyOf(means, 2 * size);
      pairs = Arrays.copyOf(pairs, 2 * size);
    }
    long pair = ((long) a << 32) | b;
    int at = size++;
    while (at > 0 && comesBefore(mean, pair, (at - 1) / 2)) {
      means[at] = means[(at - 1) / 2];
      pairs[at] = pairs[(at - 1) / 2];
      at = (at - 1) / 2;
    }
    means[at] = mean;
    pairs[at] = pair;
  }

  /** Takes the next pair; false when there is none. */
  boolean next() {
    if (size == 0) {
      return false;
    }
    top = pairs[0];
    size--;
    sink(means[size], pairs[size]);
    return true;
  }

  int a() {
    return (int) (top >>> 32);
  }

  int b() {
    return (int) top;
  }

  /** Puts the last pair where it belongs, from the top down. */
  private void sink(double mean, long pair) {
    int at = 0;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && comesBefore(means[child + 1], pairs[child + 1], child)) {
        child++;
      }
      if (!comesBefore(means[child], pairs[child], mean, pair)) {
        break;
      }
      means[at] = means[child];
      pairs[at] = pairs[child];
      at = child;
    }
    means[at] = mean;
    pairs[at] = pair;
  }

  private boolean comesBefore(double mean, long pair, int other) {
    return comesBefore(mean, pair, means[other], pairs[other]);
  }

  private static boolean comesBefore(double mean, long pair, double otherMean, long otherPair) {
    return mean > otherMean || (mean == otherMean && pair < otherPair);
  }
}
