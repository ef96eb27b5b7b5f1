package org.crosscheck.match;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Names of rows, packed: a million short ids take 13 MB. */
final class IdColumn {
  private byte[] bytes = new byte[64];
  private final Ints ends = new Ints();

  void add(String id) {
    byte[] added = id.getBytes(StandardCharsets.UTF_8);
    int from = end(ends.size() - 1);
    if (from + added.length > bytes.length) {
      bytes =
          Arrays.copyOf(bytes, Math.max(from + added.length, bytes.length + (bytes.length >> 1)));
    }
    System.arraycopy(added, 0, bytes, from, added.length);
    ends.add(from + added.length);
  }

  String get(int row) {
    int from = end(row - 1);
    return new String(bytes, from, end(row) - from, StandardCharsets.UTF_8);
  }

  /** Orders rows by the bytes of their ids. */
  int compare(int a, int b) {
    return Arrays.compareUnsigned(bytes, end(a - 1), end(a), bytes, end(b - 1), end(b));
  }

  /**
   * The places in {@code rows}, in the order of the bytes of the ids of these rows.
   *
   * @param rows each once, in any order
   */
  int[] sorted(int[] rows) {
    int same = shared();
    long[] keys = new long[ends.size()];
    for (int row = 0; row < keys.length; row++) {
      keys[row] = key(end(row - 1) + same, end(row));
    }
    int[] places = new int[rows.length];
    for (int at = 0; at < rows.length; at++) {
      places[rows[at]] = at;
    }
    // Rows often stand in the order of their ids.
    int[] sorted = Order.of(keys, this::compare);
    Arrays.setAll(sorted, i -> places[sorted[i]]);
    return sorted;
  }

  /** How many bytes all ids have in common at their start. */
  private int shared() {
    int same = ends.size() == 0 ? 0 : end(0);
    for (int row = 1; row < ends.size(); row++) {
      int from = end(row - 1);
      int most = Math.min(same, end(row) - from);
      same = 0;
      while (same < most && bytes[same] == bytes[from + same]) {
        same++;
      }
    }
    return same;
  }

  /** The first bytes, in the order of which most ids are told apart. */
  private long key(int from, int to) {
    long key = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      key = (key << Byte.SIZE) | (from + i < to ? bytes[from + i] & 0xFF : 0);
    }
    return key;
  }

  private int end(int row) {
    return row < 0 ? 0 : ends.get(row);
  }
}
