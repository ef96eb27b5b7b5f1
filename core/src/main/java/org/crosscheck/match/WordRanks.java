package org.crosscheck.match;

import java.util.Arrays;

/** The telling words that several claims of a run have, numbered by how few: the rarest is 0, and of equals the least hash. */
final class WordRanks {
  /** What a word is that tells nothing. */
  static final int SILENT = -2;

  /** What a word is that one claim has alone. */
  static final int ALONE = -1;

  /** Words are sorted by how many claims have them, in the upper bits, and the start of their hash. */
  private static final int HASH_BITS = 40;

  private static final int MOST_CLAIMS = (1 << (Long.SIZE - HASH_BITS)) - 1;

  private final boolean all;
  private final int[] rank;
  private final int[] counts;
  private final long[] hashes;

  /**
   * @param words of all claims: of a name its number, of any other word the complement of its number
   * @param all whether other words than names tell something
   * @param hashes of the words by number
   */
  WordRanks(Ints words, boolean all, long[] hashes) {
    this.all = all;
    int[] frequency = new int[hashes.length];
    for (int i = 0; i < words.size(); i++) {
      int word = words.get(i);
      if (word >= 0 || all) {
        frequency[id(word)]++;
      }
    }
    int[] shared = byRarity(frequency, hashes);
    rank = new int[hashes.length];
    Arrays.fill(rank, ALONE);
    counts = new int[shared.length];
    this.hashes = new long[shared.length];
    for (int i = 0; i < shared.length; i++) {
      rank[shared[i]] = i;
      counts[i] = frequency[shared[i]];
      this.hashes[i] = hashes[shared[i]];
    }
  }

  private static int[] byRarity(int[] frequency, long[] hashes) {
    int[] shared = shared(frequency);
    long[] keys = new long[shared.length];
    for (int i = 0; i < keys.length; i++) {
      long few = Math.min(frequency[shared[i]], MOST_CLAIMS);
      keys[i] =
          (few << HASH_BITS) | ((hashes[shared[i]] ^ Long.MIN_VALUE) >>> (Long.SIZE - HASH_BITS));
    }
    int[] sorted = Order.of(keys, (a, b) -> {
      int x = shared[a];
      int y = shared[b];
      return frequency[x] != frequency[y]
          ? Integer.compare(frequency[x], frequency[y])
          : Long.compare(hashes[x], hashes[y]);
    });
    Arrays.setAll(sorted, i -> shared[sorted[i]]);
    return sorted;
  }

  private static int[] shared(int[] frequency) {
    int size = 0;
    for (int claims : frequency) {
      size += claims > 1 ? 1 : 0;
    }
    int[] shared = new int[size];
    int at = 0;
    for (int word = 0; word < frequency.length; word++) {
      if (frequency[word] > 1) {
        shared[at++] = word;
      }
    }
    return shared;
  }

  /** The rank of a word of a claim, or {@link #ALONE} or {@link #SILENT}. */
  int of(int word) {
    return word >= 0 || all ? rank[id(word)] : SILENT;
  }

  /** How many claims have each word, by rank. */
  int[] counts() {
    return counts;
  }

  /** The hashes by rank. */
  long[] hashes() {
    return hashes;
  }

  private static int id(int word) {
    return word >= 0 ? word : ~word;
  }
}
