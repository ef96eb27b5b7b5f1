package org.crosscheck.match;

/** Sorts numbers by what they stand for, without boxes. */
final class Order {
  /** As {@link java.util.Comparator}, for numbers. */
  interface By {
    int compare(int a, int b);
  }

  private Order() {}

  /** The numbers from 0 to size - 1, sorted; equal ones keep their order. What is sorted already costs one look. */
  static int[] of(int size, By by) {
    int[] from = new int[size];
    for (int i = 0; i < size; i++) {
      from[i] = i;
    }
    int[] to = new int[size];
    for (int width = 1; width < size && width > 0; width *= 2) {
      for (int at = 0; at < size; at += 2 * width) {
        merge(from, to, at, Math.min(at + width, size), Math.min(at + 2 * width, size), by);
      }
      int[] sorted = to;
      to = from;
      from = sorted;
    }
    return from;
  }

  private static void merge(int[] from, int[] to, int start, int middle, int end, By by) {
    if (middle >= end || by.compare(from[middle - 1], from[middle]) <= 0) {
      System.arraycopy(from, start, to, start, end - start);
      return;
    }
    int left = start;
    int right = middle;
    for (int at = start; at < end; at++) {
      boolean takeLeft =
          right >= end || (left < middle && by.compare(from[left], from[right]) <= 0);
      to[at] = takeLeft ? from[left++] : from[right++];
    }
  }
}
