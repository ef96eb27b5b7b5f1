package org.crosscheck.match;

import java.util.Arrays;

/** Sorts numbers by what they stand for, without boxes: by keys digit after digit, and by comparing where keys are equal. */
final class Order {
  /** As {@link java.util.Comparator}, for numbers. */
  interface By {
    int compare(int a, int b);
  }

  /** How many bits of a key are looked at in one pass. */
  private static final int DIGIT = 11;

  private static final int MASK = (1 << DIGIT) - 1;

  /** So few numbers are sorted by putting each where it belongs. */
  private static final int FEW = 12;

  private final int[] sorted;
  private final int[] spare;
  private final By ties;

  private Order(int[] sorted, By ties) {
    this.sorted = sorted;
    this.spare = new int[sorted.length];
    this.ties = ties;
  }

  /**
   * The numbers from 0 to {@code keys.length - 1}, sorted; equal ones keep their order. What is sorted by its keys
   * already costs one look.
   *
   * @param keys of the numbers, unsigned
   * @param ties order numbers with one key
   */
  static int[] of(long[] keys, By ties) {
    Order order = new Order(byKeys(keys), ties);
    order.settle(keys);
    return order.sorted;
  }

  /** The numbers in the order of their keys. */
  private static int[] byKeys(long[] keys) {
    int[] from = new int[keys.length];
    Arrays.setAll(from, i -> i);
    long differing = differing(keys);
    int[] to = new int[keys.length];
    while (differing != 0) {
      int shift = Long.numberOfTrailingZeros(differing);
      byDigit(keys, shift, from, to);
      int[] sorted = to;
      to = from;
      from = sorted;
      differing &= ~((long) MASK << shift);
    }
    return from;
  }

  /** The bits in which keys differ; none when these are sorted. */
  private static long differing(long[] keys) {
    long differing = 0;
    boolean sorted = true;
    for (int i = 1; i < keys.length; i++) {
      differing |= keys[i] ^ keys[0];
      sorted &= Long.compareUnsigned(keys[i - 1], keys[i]) <= 0;
    }
    return sorted ? 0 : differing;
  }

  private static void byDigit(long[] keys, int shift, int[] from, int[] to) {
    int[] next = new int[MASK + 2];
    for (long key : keys) {
      next[((int) (key >>> shift) & MASK) + 1]++;
    }
    for (int digit = 0; digit < MASK; digit++) {
      next[digit + 1] += next[digit];
    }
    for (int number : from) {
      to[next[(int) (keys[number] >>> shift) & MASK]++] = number;
    }
  }

  private void settle(long[] keys) {
    for (int start = 0; start < sorted.length; ) {
      long key = keys[sorted[start]];
      int end = start + 1;
      while (end < sorted.length && keys[sorted[end]] == key) {
        end++;
      }
      if (end - start > 1) {
        sort(start, end);
      }
      start = end;
    }
  }

  private void sort(int start, int end) {
    if (end - start <= FEW) {
      insert(start, end);
      return;
    }
    int middle = (start + end) >>> 1;
    sort(start, middle);
    sort(middle, end);
    if (ties.compare(sorted[middle - 1], sorted[middle]) > 0) {
      merge(start, middle, end);
    }
  }

  private void insert(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      int number = sorted[i];
      int at = i;
      for (; at > start && ties.compare(sorted[at - 1], number) > 0; at--) {
        sorted[at] = sorted[at - 1];
      }
      sorted[at] = number;
    }
  }

  private void merge(int start, int middle, int end) {
    System.arraycopy(sorted, start, spare, start, middle - start);
    int left = start;
    int right = middle;
    for (int at = start; left < middle; at++) {
      boolean takeLeft = right >= end || ties.compare(spare[left], sorted[right]) <= 0;
      sorted[at] = takeLeft ? spare[left++] : sorted[right++];
    }
  }
}
