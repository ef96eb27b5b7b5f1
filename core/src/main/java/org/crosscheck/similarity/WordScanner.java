package org.crosscheck.similarity;

import java.util.Locale;

/**
 * The telling words of a text as 64-bit hashes, for who compares millions: the words of {@link Words#telling} without a
 * string for each. One scanner serves one thread.
 */
public final class WordScanner {
  /** Takes the words of a text in turn. */
  public interface Sink {
    /**
     * One telling word, as often as it occurs.
     *
     * @param hash {@link WordScanner#hash} of the word
     * @param capital whether it begins with a capital letter here
     * @param name whether that capital stands inside a sentence, so that the word is a name
     * @param from where the token starts in the text
     * @param to behind its last letter
     */
    void word(long hash, boolean capital, boolean name, int from, int to);
  }

  private static final int SHORTEST = 3;
  private static final int LONGEST = 64;
  private static final long PRIME = 0x9E3779B97F4A7C15L;
  private static final HashSet64 COMMON = HashSet64.of(Words.COMMON);
  private static final HashSet64 SHORT = HashSet64.of(Words.SHORT);

  private final char[] token = new char[LONGEST];
  private int lower;
  private int english;
  private boolean foreign;

  /** Hands every telling word to the sink. Returns whether the text is English, see {@link Words#isEnglish}. */
  public boolean scan(String text, Sink sink) {
    lower = 0;
    english = 0;
    foreign = false;
    int n = text.length();
    int i = 0;
    while (i < n) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int from = i;
      while (i < n && continues(text.charAt(i))) {
        i++;
      }
      token(text, from, i, sink);
    }
    return (lower < Words.ENOUGH || english >= Words.SHARE * lower)
        && (!foreign || Romanization.isLatin(text));
  }

  /** Vowel signs and accents belong to the letter before them. */
  private static boolean continues(char c) {
    return Character.isLetterOrDigit(c)
        || (c > 0x2FF
            && (Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK));
  }

  /** The hash that stands for a word as {@link Words#telling} spells it. */
  public static long hash(String word) {
    long hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = hash * PRIME + word.charAt(i) + 1;
    }
    return mixed(hash);
  }

  private void token(String text, int from, int to, Sink sink) {
    char first = text.charAt(from);
    boolean plain = to - from < LONGEST;
    for (int i = from; i < to && plain; i++) {
      char c = text.charAt(i);
      plain = c < 0x80;
      token[i - from] = c >= 'A' && c <= 'Z' ? (char) (c + ' ') : c;
    }
    if (first >= 'a' && Character.isLowerCase(first) && !followsApostrophe(text, from)) {
      language(text, from, to, plain);
    }
    boolean capital = Character.isUpperCase(first);
    if (plain) {
      tell(to - from, sink, capital, capital && insideSentence(text, from), from, to);
    } else {
      foreign = true;
      String word = text.substring(from, to);
      boolean name = capital && insideSentence(text, from);
      for (String telling : Words.telling(word)) {
        sink.word(hash(telling), capital, name, from, to);
      }
    }
  }

  private void language(String text, int from, int to, boolean plain) {
    lower++;
    long hash = plain ? hash(to - from) : hash(text.substring(from, to).toLowerCase(Locale.ROOT));
    if (COMMON.contains(hash) || SHORT.contains(hash)) {
      english++;
    }
  }

  private void tell(int n, Sink sink, boolean capital, boolean name, int from, int to) {
    if (n < SHORTEST || token[0] <= '9' || COMMON.contains(hash(n))) {
      return;
    }
    int stem = n;
    if (n > 3 && token[n - 1] == 's') {
      if (n > 4 && token[n - 2] == 'e' && token[n - 3] == 'i') {
        token[n - 3] = 'y';
        stem = n - 2;
      } else if (token[n - 2] != 's' && token[n - 2] != 'u') {
        stem = n - 1;
      }
    }
    long hash = hash(stem);
    if (stem == n || !COMMON.contains(hash)) {
      sink.word(hash, capital, name, from, to);
    }
  }

  private long hash(int n) {
    long hash = 0;
    for (int i = 0; i < n; i++) {
      hash = hash * PRIME + token[i] + 1;
    }
    return mixed(hash);
  }

  private static long mixed(long hash) {
    long h = hash ^ (hash >>> 32);
    h *= 0xD6E8FEB86659FD93L;
    h ^= h >>> 32;
    return h == 0 ? 1 : h;
  }

  /** The s of "police's" is no word of its own. */
  private static boolean followsApostrophe(String text, int from) {
    return from > 0 && (text.charAt(from - 1) == '\'' || text.charAt(from - 1) == '\u2019');
  }

  private static boolean insideSentence(String text, int from) {
    if (from < 2 || text.charAt(from - 1) != ' ') {
      return false;
    }
    char before = text.charAt(from - 2);
    return Character.isLetterOrDigit(before) || ",;:)".indexOf(before) >= 0;
  }
}
