package org.crosscheck.similarity;

import java.util.Arrays;

/** The words of texts as they stand there, each with a hash of its letters. Serves one thread. */
final class Tokens {
  /** Stands behind an apostrophe: the s of "police's" is no word of its own. */
  static final int BEHIND_APOSTROPHE = 1;

  /** Stands behind a word or a comma, not at the start of a sentence. */
  static final int INSIDE_SENTENCE = 1 << 1;

  /** Has letters that are not ASCII. */
  private static final int FOREIGN = 1 << 2;

  /** Longer texts are rare, and their letters are not kept. */
  private static final int USUAL = 1 << 12;

  private static final long PRIME = 0x9E3779B97F4A7C15L;
  private static final int ASCII = 0x80;
  private static final boolean[] IN_WORDS = new boolean[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      IN_WORDS[c] = Character.isLetterOrDigit(c);
    }
  }

  /** The letters of the text: read from an array a character costs the compiler less than read from a string. */
  private char[] letters = new char[USUAL];

  private long[] hashes = new long[USUAL];
  private int[] starts = new int[USUAL];
  private byte[] settings = new byte[USUAL];
  private int size;

  void clear() {
    size = 0;
  }

  /** How many there are, of all texts since the last clearing. */
  int size() {
    return size;
  }

  long hash(int at) {
    return hashes[at];
  }

  /** Where one stands in its text. */
  int start(int at) {
    return starts[at];
  }

  /** What is told by the signs before it, a bit each. */
  int setting(int at) {
    return settings[at];
  }

  /** Whether one has letters that are not ASCII. */
  boolean isForeign(int at) {
    return (settings[at] & FOREIGN) != 0;
  }

  /** Adds the words of a text. */
  void add(String text) {
    int n = text.length();
    char[] kept = letters;
    letters = n <= USUAL ? kept : new char[n];
    text.getChars(0, n, letters, 0);
    int at = 0;
    while (at < n) {
      at = isWord(letters[at]) ? token(at, n) : at + 1;
    }
    letters = kept;
  }

  /** Adds the word that starts here; returns where it ends. */
  private int token(int from, int n) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      settings = Arrays.copyOf(settings, 2 * size);
    }
    long hash = 1;
    int to = from;
    int all = 0;
    while (to < n && continues(letters[to])) {
      hash = hash * PRIME + letters[to];
      all |= letters[to];
      to++;
    }
    hashes[size] = hash == 0 ? 1 : hash;
    starts[size] = from;
    settings[size++] =
        (byte) ((from == 0 ? 0 : setting(from, letters[from - 1])) | (all < ASCII ? 0 : FOREIGN));
    return to;
  }

  private int setting(int from, char before) {
    if (before == ' ') {
      return from > 1 && isInside(letters[from - 2]) ? INSIDE_SENTENCE : 0;
    }
    return before == '\'' || before == '\u2019' ? BEHIND_APOSTROPHE : 0;
  }

  private static boolean isInside(char before) {
    return isWord(before) || before == ',' || before == ';' || before == ':' || before == ')';
  }

  /** The word of a text that starts at a place. */
  static String word(String text, int from) {
    int to = from;
    while (to < text.length() && continues(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  private static boolean isWord(char c) {
    return c < ASCII ? IN_WORDS[c] : Character.isLetterOrDigit(c);
  }

  /** Vowel signs and accents belong to the letter before them. */
  private static boolean continues(char c) {
    return isWord(c)
        || (c > 0x2FF
            && (Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK));
  }
}
