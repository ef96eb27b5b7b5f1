package org.crosscheck.match;

import java.util.Arrays;

/** A column of numbers that grows, page by page, so that growing needs no room for two. */
final class Ints {
  /** Small enough that a short column is cheap, large enough that a long one needs few. */
  private static final int PAGE = 1 << 12;

  private int[][] pages = new int[1][];
  private int size;

  void add(int value) {
    if (size % PAGE == 0) {
      open(size / PAGE);
    }
    pages[size / PAGE][size % PAGE] = value;
    size++;
  }

  void addAll(int[] values) {
    addAll(values, values.length);
  }

  /** Adds the first of some values. */
  void addAll(int[] values, int count) {
    int done = 0;
    while (done < count) {
      if (size % PAGE == 0) {
        open(size / PAGE);
      }
      int some = Math.min(count - done, PAGE - size % PAGE);
      System.arraycopy(values, done, pages[size / PAGE], size % PAGE, some);
      size += some;
      done += some;
    }
  }

  private void open(int page) {
    if (page == pages.length) {
      pages = Arrays.copyOf(pages, page + (page >> 1) + 1);
    }
    pages[page] = new int[PAGE];
  }

  void set(int at, int value) {
    pages[at / PAGE][at % PAGE] = value;
  }

  int get(int at) {
    return pages[at / PAGE][at % PAGE];
  }

  int size() {
    return size;
  }

  /** The values in the order that is given by their places. */
  int[] inOrder(int[] order) {
    int[] sorted = new int[order.length];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = get(order[i]);
    }
    return sorted;
  }
}
