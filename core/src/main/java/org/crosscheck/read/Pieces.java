package org.crosscheck.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What pieces of bytes mean, by these. Serves one thread. */
final class Pieces<T> {
  static final int NONE = -1;

  /** A column that holds more values than this seldom repeats one. */
  private static final int MOST = 1 << 16;

  private static final int LONGEST = 400;
  private static final int PRIME = 0x9E37_79B9;

  private final List<byte[]> keys = new ArrayList<>();
  private final List<T> values = new ArrayList<>();
  /** One more than the number of a key, 0 where there is none; at most half of them taken. */
  private int[] slots = new int[64];

  private int[] hashes = new int[64];

  /** The number of the piece of bytes; {@link #NONE} when it is not known. */
  int find(byte[] bytes, int from, int to) {
    int slot = slot(bytes, from, to, hash(bytes, from, to));
    return slots[slot] - 1;
  }

  T get(int number) {
    return values.get(number);
  }

  /**
   * Remembers a meaning. When there are too many, all others are forgotten.
   *
   * @return its number
   * @throws IllegalArgumentException when the piece is too long to be remembered
   */
  int put(byte[] bytes, int from, int to, T meaning) {
    if (to - from > LONGEST) {
      throw new IllegalArgumentException(
          "must have at most " + LONGEST + " bytes, got " + (to - from));
    }
    if (keys.size() == MOST) {
      keys.clear();
      values.clear();
      Arrays.fill(slots, 0);
    }
    int hash = hash(bytes, from, to);
    int slot = slot(bytes, from, to, hash);
    if (slots[slot] == 0) {
      keys.add(Arrays.copyOfRange(bytes, from, to));
      values.add(meaning);
      slots[slot] = keys.size();
      hashes[slot] = hash;
      if (2 * keys.size() > slots.length) {
        grow();
      }
    }
    return find(bytes, from, to);
  }

  private int slot(byte[] bytes, int from, int to, int hash) {
    int mask = slots.length - 1;
    int at = hash & mask;
    while (slots[at] != 0 && !(hashes[at] == hash && isKey(slots[at] - 1, bytes, from, to))) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private boolean isKey(int number, byte[] bytes, int from, int to) {
    byte[] key = keys.get(number);
    return Arrays.equals(key, 0, key.length, bytes, from, to);
  }

  private void grow() {
    int[] oldSlots = slots;
    int[] oldHashes = hashes;
    slots = new int[2 * oldSlots.length];
    hashes = new int[slots.length];
    int mask = slots.length - 1;
    for (int i = 0; i < oldSlots.length; i++) {
      if (oldSlots[i] != 0) {
        int at = oldHashes[i] & mask;
        while (slots[at] != 0) {
          at = (at + 1) & mask;
        }
        slots[at] = oldSlots[i];
        hashes[at] = oldHashes[i];
      }
    }
  }

  private static int hash(byte[] bytes, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + bytes[i];
    }
    hash *= PRIME;
    return hash ^ (hash >>> 15);
  }
}
