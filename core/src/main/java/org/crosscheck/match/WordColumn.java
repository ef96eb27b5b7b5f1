package org.crosscheck.match;

/** The telling words of the claims as numbers. */
final class WordColumn {
  private final HashIds ids = new HashIds();
  private final Ints words = new Ints();
  private final Ints ends = new Ints();
  private int foreign;

  /** Adds the words of the next claim. */
  void add(WordReader.Found found) {
    for (int i = 0; i < found.size(); i++) {
      int id = ids.add(found.hash(i));
      words.add(i < found.names() ? id : ~id);
    }
    ends.add(words.size());
    foreign += found.isEnglish() ? 0 : 1;
  }

  /** Ends the counting; the words come back by number of claim, rarest first. */
  WordTable table(int[] order, Background background, int threads) {
    return new WordTable(words, ends, ids.inOrder(), order, foreign, background, threads);
  }
}
