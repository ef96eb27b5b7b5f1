package org.crosscheck.match;

import java.util.Arrays;

/**
 * How many events there may be at each place and on each day. Events are not known yet: the claims of one place and day
 * are taken for one, and for more where they are many; undated claims of a place add none to those of its dated ones.
 */
final class Cells {
  /** How many claims of one place and day are taken for one event. */
  private static final double CLAIMS_OF_ONE = 20;

  private final double[] byPlace;
  private final DayCounts byDay;
  private final int[][] countries;
  private double sum;

  Cells(Encoded claims) {
    int n = claims.size();
    byPlace = new double[claims.places.keyCount()];
    countries = claims.places.countriesByKey();
    byDay = new DayCounts(claims.day);
    boolean[] dated = new boolean[byPlace.length];
    long[] cells = new long[n];
    for (int i = 0; i < n; i++) {
      int place = claims.places.narrowest(claims.place(i));
      dated[place] |= claims.isDated(i);
      cells[i] = ((long) place << 32) | (day(claims, i) & 0xFFFFFFFFL);
    }
    Arrays.sort(cells);
    for (int i = 0; i < n; ) {
      int end = i;
      while (end < n && cells[end] == cells[i]) {
        end++;
      }
      if ((int) cells[i] != Encoded.UNDATED || !dated[(int) (cells[i] >>> 32)]) {
        add(cells[i], end - i);
      }
      i = end;
    }
  }

  private static int day(Encoded claims, int i) {
    return claims.isDated(i) ? claims.from(i) : Encoded.UNDATED;
  }

  private void add(long cell, int count) {
    double share = Math.max(1, count / CLAIMS_OF_ONE);
    int place = (int) (cell >>> 32);
    byPlace[place] += share;
    for (int country : countries[place]) {
      byPlace[country] += share;
    }
    byDay.add((int) cell, share);
    sum += share;
  }

  double[] byPlace() {
    return byPlace;
  }

  /** Those of this day. */
  double on(int day) {
    return byDay.get(day);
  }

  double sum() {
    return sum;
  }
}
