package org.crosscheck.match;

import org.crosscheck.similarity.HashIds;

/** The telling words of the claims as numbers. */
final class WordColumn {
  private final HashIds ids = new HashIds();
  private final Ints words = new Ints();
  private final Ints ends = new Ints();
  private int foreign;

  /** The number of a word by its hash. Safe for several threads. */
  synchronized int number(long hash) {
    return ids.add(hash);
  }

  /**
   * Adds the words of the next claims.
   *
   * @param added the numbers of all, of those the complement that do not count in any language
   * @param upTo where the words of each claim end
   * @param foreignTexts how many of the claims are not English
   */
  void add(int[] added, int[] upTo, int foreignTexts) {
    int before = words.size();
    words.addAll(added, upTo.length == 0 ? 0 : upTo[upTo.length - 1]);
    for (int end : upTo) {
      ends.add(before + end);
    }
    foreign += foreignTexts;
  }

  /** Ends the counting; the words come back by number of claim, rarest first. */
  WordTable table(int[] order, Background background, int threads) {
    return new WordTable(words, ends, ids.inOrder(), order, foreign, background, threads);
  }
}
