package org.crosscheck.match;

import java.util.Arrays;

/** Sums by day. */
final class DayCounts {
  private final int[] days;
  private final double[] sums;

  DayCounts(int[] sortedDays) {
    days = Arrays.stream(sortedDays).sorted().distinct().toArray();
    sums = new double[days.length];
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
