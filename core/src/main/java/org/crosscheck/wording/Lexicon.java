package org.crosscheck.wording;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.crosscheck.wording.Tokens.Kind;

/**
 * Finds the words of one text. Common ones were met in another text and cost one look into a table that all texts share;
 * it has a fixed size, and a newer word drives out an older one. A rare word is made once for each text that holds it.
 */
final class Lexicon {
  private static final Word[] COMMON = new Word[1 << 16];

  /** A longer one hardly occurs in a second text. */
  private static final int LONGEST = 24;

  static {
    Arrays.fill(COMMON, new Word("\0", Kind.MARK));
  }

  private final String text;
  private final Map<String, Word> rare = new HashMap<>();

  Lexicon(String text) {
    this.text = text;
  }

  Word word(int start, int end, Kind kind) {
    if (end - start > LONGEST) {
      return rare(start, end, kind);
    }
    int slot = hash(start, end) & (COMMON.length - 1);
    Word word = COMMON[slot];
    if (!word.isAt(text, start, end)) {
      word = rare(start, end, kind);
      COMMON[slot] = word;
    }
    return word;
  }

  private Word rare(int start, int end, Kind kind) {
    return rare.computeIfAbsent(text.substring(start, end), raw -> new Word(raw, kind));
  }

  private int hash(int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return hash ^ (hash >>> 15);
  }
}
