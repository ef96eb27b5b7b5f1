package org.crosscheck.match;

import java.util.Arrays;
import org.crosscheck.work.Portions;

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

  /** How many claims a thread takes at a time. */
  private static final int PORTION = 1 << 13;

  private static final int[] NONE = {};

  private final int[] starts;
  private final int[] words;
  private final int[] totals;
  private final int[] rarity;
  private final int[] counts;
  private final long[] hashes;

  /**
   * @param raw the words of the claims in the order of adding, a name as its number and any other word as the complement
   * @param ends where the words of each claim end in these
   * @param hashes of the words, by number
   * @param order the claims by their new numbers
   */
  WordTable(
      Ints raw, Ints ends, long[] hashes, int[] order, int foreign, double unseen, int threads) {
    boolean all = foreign >= ENOUGH_FOREIGN;
    WordRanks ranks = new WordRanks(raw, all, hashes);
    counts = ranks.counts();
    this.hashes = ranks.hashes();
    starts = new int[order.length + 1];
    totals = new int[order.length];
    int[][] filled = new int[Portions.count(order.length, PORTION)][];
    Portions.run(order.length, PORTION, threads, () -> (portion, from, to) -> {
      Rows rows = new Rows(raw, ends, ranks);
      for (int claim = from; claim < to; claim++) {
        rows.add(claim, order[claim]);
      }
      filled[portion] = rows.words();
    });
    words = joined(filled);
    rarity = rarities(unseen);
  }

  /** The words of claims that follow each other. */
  private final class Rows {
    private final Ints raw;
    private final Ints ends;
    private final WordRanks ranks;
    private int[] filled = new int[1 << 8];
    private int size;

    Rows(Ints raw, Ints ends, WordRanks ranks) {
      this.raw = raw;
      this.ends = ends;
      this.ranks = ranks;
    }

    /** Adds those of the claim that was added as this row; tells how many there are where the next claim starts. */
    void add(int claim, int row) {
      int start = size;
      int from = row == 0 ? 0 : ends.get(row - 1);
      int to = ends.get(row);
      if (size + to - from > filled.length) {
        filled = Arrays.copyOf(filled, 2 * (size + to - from));
      }
      int total = 0;
      for (int i = from; i < to; i++) {
        int word = ranks.of(raw.get(i));
        total += word == WordRanks.SILENT ? 0 : 1;
        if (word >= 0) {
          filled[size++] = word;
        }
      }
      Arrays.sort(filled, start, size);
      totals[claim] = total;
      starts[claim + 1] = size - start;
    }

    int[] words() {
      return Arrays.copyOf(filled, size);
    }
  }

  /** Puts the words of all portions behind each other, and the starts of the claims where they are. */
  private int[] joined(int[][] filled) {
    for (int claim = 1; claim < starts.length; claim++) {
      starts[claim] += starts[claim - 1];
    }
    int[] joined = new int[starts[starts.length - 1]];
    int at = 0;
    for (int portion = 0; portion < filled.length; portion++) {
      System.arraycopy(filled[portion], 0, joined, at, filled[portion].length);
      at += filled[portion].length;
      filled[portion] = NONE;
    }
    return joined;
  }

  private int[] rarities(double unseen) {
    int texts = 0;
    for (int total : totals) {
      texts += total > 0 ? 1 : 0;
    }
    int[] rarities = new int[counts.length];
    for (int i = 0; i < rarities.length; i++) {
      rarities[i] = i > 0 && counts[i] == counts[i - 1]
          ? rarities[i - 1]
          : Bits.of(Math.log((texts + unseen) / (counts[i] + 1)) / Math.log(2));
    }
    return rarities;
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
    /** One more than the rarity of each word of the second claim, 0 for all others. */
    private final int[] worth = new int[rarity.length];

    private int claim = -1;

    long shared(int a, int b) {
      if (b != claim) {
        layOut(b);
      }
      int end = starts[a + 1];
      long sum = 0;
      int count = 0;
      for (int i = starts[a]; i < end; i++) {
        int more = worth[words[i]];
        sum += more;
        count += -more >>> 31; // no branch: which words are shared cannot be foretold
      }
      return ((long) count << 32) + sum - count;
    }

    private void layOut(int next) {
      if (claim >= 0) {
        for (int i = starts[claim]; i < starts[claim + 1]; i++) {
          worth[words[i]] = 0;
        }
      }
      for (int i = starts[next]; i < starts[next + 1]; i++) {
        worth[words[i]] = rarity[words[i]] + 1;
      }
      claim = next;
    }
  }
}
