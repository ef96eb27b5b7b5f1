package org.crosscheck.similarity;

/** Numbers 64-bit hashes from 0 on, in the order in which they come: a map without boxes. */
public final class HashIds {
  private static final int NONE = -1;
  private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;

  private long[] hashes = new long[1 << 10];
  private int[] ids = new int[1 << 10];
  private int size;

  /** The number of this hash, a new one if it is new; 0 is no hash. */
  public int add(long hash) {
    int at = slot(hash);
    if (hashes[at] == 0) {
      if (2 * size >= hashes.length) {
        grow();
        at = slot(hash);
      }
      hashes[at] = hash;
      ids[at] = size++;
    }
    return ids[at];
  }

  /** Its number, or a negative one when it was never added. */
  public int get(long hash) {
    int at = slot(hash);
    return hashes[at] == 0 ? NONE : ids[at];
  }

  public int size() {
    return size;
  }

  /** The hashes by their numbers. */
  public long[] inOrder() {
    long[] sorted = new long[size];
    for (int i = 0; i < hashes.length; i++) {
      if (hashes[i] != 0) {
        sorted[ids[i]] = hashes[i];
      }
    }
    return sorted;
  }

  private int slot(long hash) {
    int mask = hashes.length - 1;
    // the cells of a map differ in a few bits far apart: spread them, or they crowd into one corner
    // of the table
    int at = (int) ((hash * GOLDEN) >>> 32) & mask;
    while (hashes[at] != 0 && hashes[at] != hash) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldIds = ids;
    hashes = new long[2 * oldHashes.length];
    ids = new int[hashes.length];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldHashes[i] != 0) {
        int at = slot(oldHashes[i]);
        hashes[at] = oldHashes[i];
        ids[at] = oldIds[i];
      }
    }
  }
}
