package org.crosscheck.match;

import java.util.Arrays;

/**
 * The words of each claim as sorted numbers. A word's number is its rank: the rarest word of the run is 0. Words of one
 * claim alone cannot be shared and are only counted.
 */
final class WordTable {
  /**
   * In a language whose commonest words are not known, a word tells something only if it is a name, until so many texts
   * are there that the run itself tells which words are common.
   */
  private static final int ENOUGH_FOREIGN = 500;

  /** How many numbers hold the bits of a claim: a power of two. */
  private static final int BITS = 4;

  private final int[] starts;
  private final int[] words;
  private final int[] totals;
  /** For each claim some bits that its words set; the words of another set others, mostly. */
  private final long[] bits;

  private final int[] rarity;
  private final int[] counts;
  private final long[] hashes;

  WordTable(Ints raw, Ints ends, long[] hashes, int[] order, int foreign, Background background) {
    boolean all = foreign >= ENOUGH_FOREIGN;
    int[] df = new int[hashes.length];
    int texts = 0;
    for (int i = 0; i < raw.size(); i++) {
      if (all || raw.get(i) >= 0) {
        df[id(raw.get(i))]++;
      }
    }
    int[] byRarity = Order.of(
        hashes.length,
        (a, b) ->
            df[a] != df[b] ? Integer.compare(df[a], df[b]) : Long.compare(hashes[a], hashes[b]));
    int single = 0;
    while (single < byRarity.length && df[byRarity[single]] < 2) {
      single++;
    }
    int[] rank = new int[hashes.length];
    Arrays.fill(rank, -1);
    counts = new int[byRarity.length - single];
    this.hashes = new long[counts.length];
    for (int i = single; i < byRarity.length; i++) {
      rank[byRarity[i]] = i - single;
      counts[i - single] = df[byRarity[i]];
      this.hashes[i - single] = hashes[byRarity[i]];
    }
    starts = new int[order.length + 1];
    totals = new int[order.length];
    bits = new long[BITS * order.length];
    words = fill(raw, ends, order, rank, all);
    for (int total : totals) {
      texts += total > 0 ? 1 : 0;
    }
    rarity = new int[counts.length];
    for (int i = 0; i < counts.length; i++) {
      rarity[i] = background.word(this.hashes[i], counts[i], texts + Encoded.UNSEEN);
    }
  }

  private int[] fill(Ints raw, Ints ends, int[] order, int[] rank, boolean all) {
    int shared = 0;
    for (int i = 0; i < raw.size(); i++) {
      shared += (all || raw.get(i) >= 0) && rank[id(raw.get(i))] >= 0 ? 1 : 0;
    }
    int[] filled = new int[shared];
    int at = 0;
    for (int row = 0; row < order.length; row++) {
      starts[row] = at;
      int from = order[row] == 0 ? 0 : ends.get(order[row] - 1);
      for (int i = from; i < ends.get(order[row]); i++) {
        if (all || raw.get(i) >= 0) {
          totals[row]++;
          int word = rank[id(raw.get(i))];
          if (word >= 0) {
            filled[at++] = word;
            bits[bit(row, word)] |= 1L << word;
          }
        }
      }
      Arrays.sort(filled, starts[row], at);
    }
    starts[order.length] = at;
    return filled;
  }

  /** Which number holds the bit of a word. */
  private static int bit(int claim, int word) {
    return BITS * claim + ((word / Long.SIZE) & (BITS - 1));
  }

  private boolean mayHave(int claim, int word) {
    return (bits[bit(claim, word)] >>> word & 1) != 0;
  }

  private boolean mayMeet(int a, int b) {
    long both = 0;
    for (int i = 0; i < BITS; i++) {
      both |= bits[BITS * a + i] & bits[BITS * b + i];
    }
    return both != 0;
  }

  private static int id(int raw) {
    return raw >= 0 ? raw : ~raw;
  }

  /** How many telling words the claim has, those that no other claim has included. */
  int total(int claim) {
    return totals[claim];
  }

  int start(int claim) {
    return starts[claim];
  }

  int end(int claim) {
    return starts[claim + 1];
  }

  int word(int at) {
    return words[at];
  }

  /** How many claims have the word. */
  int count(int word) {
    return counts[word];
  }

  /** In bits: how unlikely it is that a claim about something else has the word. */
  int rarity(int word) {
    return rarity[word];
  }

  int size() {
    return counts.length;
  }

  /** The number of the word with this hash, negative when no two claims have it. */
  int find(long hash) {
    for (int i = 0; i < hashes.length; i++) {
      if (hashes[i] == hash) {
        return i;
      }
    }
    return -1;
  }

  boolean has(int claim, int word) {
    return Arrays.binarySearch(words, starts[claim], starts[claim + 1], word) >= 0;
  }

  /** The sum of the rarities of the words in both, with their number in the upper half: {@code n << 32 | sum}. */
  long shared(int a, int b) {
    if (!mayMeet(a, b)) {
      return 0;
    }
    int i = starts[a];
    int j = starts[b];
    int endA = starts[a + 1];
    int endB = starts[b + 1];
    long sum = 0;
    while (i < endA && j < endB) {
      int x = words[i];
      int y = words[j];
      if (x == y) {
        sum += rarity[x] + (1L << 32);
      }
      i += x <= y ? 1 : 0;
      j += y <= x ? 1 : 0;
    }
    return sum;
  }

  /** As {@link #shared}, for one thread that asks for one pair after the other with the same second claim. */
  final class Probe {
    /** Some five times the most words that a claim has. */
    private static final int SLOTS = 512;

    private static final int MIX = 0x9E3779B9;
    private static final int SHIFT = Integer.numberOfLeadingZeros(SLOTS - 1);

    /** One more than the word, 0 where there is none. */
    private final int[] slots = new int[SLOTS];

    private int claim = -1;

    /** No less than {@link #shared}, and mostly not much more: the words of the second that the first may have. */
    long possible(int a, int b) {
      long sum = 0;
      for (int i = starts[b]; i < starts[b + 1]; i++) {
        if (mayHave(a, words[i])) {
          sum += rarity[words[i]] + (1L << 32);
        }
      }
      return sum;
    }

    long shared(int a, int b) {
      if (b != claim) {
        layOut(b);
      }
      long sum = 0;
      int end = starts[a + 1];
      for (int i = starts[a]; i < end; i++) {
        int word = words[i];
        if (mayHave(b, word) && slots[slot(word + 1)] != 0) {
          sum += rarity[word] + (1L << 32);
        }
      }
      return sum;
    }

    private void layOut(int next) {
      Arrays.fill(slots, 0);
      for (int i = starts[next]; i < starts[next + 1]; i++) {
        slots[slot(words[i] + 1)] = words[i] + 1;
      }
      claim = next;
    }

    private int slot(int value) {
      int at = (value * MIX) >>> SHIFT;
      while (slots[at] != 0 && slots[at] != value) {
        at = (at + 1) & (SLOTS - 1);
      }
      return at;
    }
  }
}
