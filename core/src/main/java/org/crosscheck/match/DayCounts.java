package org.crosscheck.match;

import java.util.Arrays;

/** Sums by day. */
final class DayCounts {
  private final int[] days;
  private final double[] sums;

  /** @param sorted days, the same ones behind each other */
  DayCounts(int[] sorted) {
    int[] each = new int[sorted.length];
    int size = 0;
    for (int day : sorted) {
      if (size == 0 || each[size - 1] != day) {
        each[size++] = day;
      }
    }
    days = Arrays.copyOf(each, size);
    sums = new double[size];
  }

  void add(int day, double count) {
    int at = Arrays.binarySearch(days, day);
    if (at >= 0) {
      sums[at] += count;
    }
  }

  double get(int day) {
    int at = Arrays.binarySearch(days, day);
    return at >= 0 ? sums[at] : 0;
  }
}
