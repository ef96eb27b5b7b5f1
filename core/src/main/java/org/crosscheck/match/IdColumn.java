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

  private int end(int row) {
    return row < 0 ? 0 : ends.get(row);
  }
}
