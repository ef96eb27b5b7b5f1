package org.crosscheck.wording;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.crosscheck.wording.Tokens.Kind;

/**
 * Finds the words of one text. Common ones were met in another text and cost one look into a table that all texts share;
 * it has a fixed size, and a newer word drives out the older one of the two with which it shares a place. A rare word is
 * made once for each text that holds it.
 */
final class Lexicon {
  private static final Word[] COMMON = new Word[1 << 17];

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
    int newer = hash(start, end) & (COMMON.length - 2);
    int older = newer + 1;
    Word word = COMMON[newer];
    if (word.isAt(text, start, end)) {
      return word;
    }
    Word other = COMMON[older];
    if (other.isAt(text, start, end)) {
      return other;
    }
    Word met = rare(start, end, kind);
    COMMON[older] = word;
    COMMON[newer] = met;
    return met;
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
