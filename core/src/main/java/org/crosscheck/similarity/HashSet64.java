package org.crosscheck.similarity;

import java.util.Set;

/** A fixed set of words by their hashes: one look into an array, no boxes. */
final class HashSet64 {
  /** Bits in which the hashes of most words that are not in the set have none. */
  private static final int BITS = 1 << 14;

  private final long[] slots;
  private final long[] filter = new long[BITS / Long.SIZE];

  private HashSet64(long[] slots) {
    this.slots = slots;
  }

  static HashSet64 of(Set<String> words) {
    HashSet64 set = new HashSet64(new long[Integer.highestOneBit(Math.max(1, words.size())) * 4]);
    words.forEach(word -> set.add(WordScanner.hash(word)));
    return set;
  }

  boolean contains(long hash) {
    int bit = (int) (hash >>> 32) & (BITS - 1);
    return (filter[bit / Long.SIZE] >>> bit & 1) != 0 && isThere(hash);
  }

  private boolean isThere(long hash) {
    int mask = slots.length - 1;
    for (int at = (int) hash & mask; slots[at] != 0; at = (at + 1) & mask) {
      if (slots[at] == hash) {
        return true;
      }
    }
    return false;
  }

  private void add(long hash) {
    int mask = slots.length - 1;
    int at = (int) hash & mask;
    while (slots[at] != 0 && slots[at] != hash) {
      at = (at + 1) & mask;
    }
    slots[at] = hash;
    int bit = (int) (hash >>> 32) & (BITS - 1);
    filter[bit / Long.SIZE] |= 1L << bit;
  }
}
