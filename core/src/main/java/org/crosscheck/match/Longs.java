package org.crosscheck.match;

import java.util.Arrays;

/** A column of long numbers that grows. */
final class Longs {
  /** Small enough that a short column is cheap, large enough that a long one needs few. */
  private static final int PAGE = 1 << 12;

  private long[][] pages = new long[1][];
  private int size;

  void add(long value) {
    if (size % PAGE == 0) {
      open(size / PAGE);
    }
    pages[size / PAGE][size % PAGE] = value;
    size++;
  }

  void addAll(long[] values) {
    for (long value : values) {
      add(value);
    }
  }

  private void open(int page) {
    if (page == pages.length) {
      pages = Arrays.copyOf(pages, page + (page >> 1) + 1);
    }
    pages[page] = new long[PAGE];
  }

  long get(int at) {
    return pages[at / PAGE][at % PAGE];
  }

  int size() {
    return size;
  }

  long[] inOrder(int[] order) {
    long[] sorted = new long[order.length];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = get(order[i]);
    }
    return sorted;
  }
}
