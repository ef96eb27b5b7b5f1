package org.crosscheck.similarity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

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
  /** Longer texts are rare, and their letters are not kept. */
  private static final int USUAL = 1 << 12;

  private static final long PRIME = 0x9E3779B97F4A7C15L;
  private static final HashSet64 COMMON = HashSet64.of(Words.COMMON);
  private static final HashSet64 SHORT = HashSet64.of(Words.SHORT);

  private static final boolean[] ASCII = new boolean[0x80];
  /** How many words that are not plain letters a scanner remembers. */
  private static final int MOST_KNOWN = 1 << 14;

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = Character.isLetterOrDigit(c);
    }
  }

  /** The letters of the text: read from an array a character costs the compiler less than read from a string. */
  private char[] letters = new char[USUAL];

  private final char[] token = new char[LONGEST];
  private final Map<String, long[]> known = new HashMap<>();
  private int lower;
  private int english;
  private boolean foreign;

  /** Hands every telling word to the sink. Returns whether the text is English, see {@link Words#isEnglish}. */
  public boolean scan(String text, Sink sink) {
    lower = 0;
    english = 0;
    foreign = false;
    int n = text.length();
    char[] kept = letters;
    letters = n <= USUAL ? kept : new char[n];
    text.getChars(0, n, letters, 0);
    int from = next(0, n);
    while (from < n) {
      int to = end(from, n);
      token(text, from, to, sink);
      from = next(to, n);
    }
    letters = kept;
    return (lower < Words.ENOUGH || english >= Words.SHARE * lower)
        && (!foreign || Romanization.isLatin(text));
  }

  /** Where the next word starts. */
  private int next(int from, int n) {
    int i = from;
    while (i < n && !isWord(letters[i])) {
      i++;
    }
    return i;
  }

  private int end(int from, int n) {
    int i = from;
    while (i < n && continues(letters[i])) {
      i++;
    }
    return i;
  }

  private static boolean isWord(char c) {
    return c < ASCII.length ? ASCII[c] : Character.isLetterOrDigit(c);
  }

  /** Vowel signs and accents belong to the letter before them. */
  private static boolean continues(char c) {
    return isWord(c)
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
    if (to - from < LONGEST && isPlain(from, to)) {
      plain(from, to, sink);
    } else {
      foreign(text, from, to, sink);
    }
  }

  /** Whether all of it is ASCII, which is then in {@code token}, in small letters. */
  private boolean isPlain(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = letters[i];
      if (c >= ASCII.length) {
        return false;
      }
      token[i - from] = c >= 'A' && c <= 'Z' ? (char) (c + ' ') : c;
    }
    return true;
  }

  private void plain(int from, int to, Sink sink) {
    int n = to - from;
    long hash = hash(n);
    boolean common = COMMON.contains(hash);
    char first = letters[from];
    if (first >= 'a' && !followsApostrophe(from)) {
      lower++;
      english += common || SHORT.contains(hash) ? 1 : 0;
    }
    if (common || n < SHORTEST || first <= '9') {
      return;
    }
    int stem = stem(n);
    long telling = stem == n ? hash : hash(stem);
    if (stem == n || !COMMON.contains(telling)) {
      boolean capital = first < 'a';
      sink.word(telling, capital, capital && insideSentence(from), from, to);
    }
  }

  /** The length of the token without the ending of a plural. */
  private int stem(int n) {
    if (n > 3 && token[n - 1] == 's') {
      if (n > 4 && token[n - 2] == 'e' && token[n - 3] == 'i') {
        token[n - 3] = 'y';
        return n - 2;
      }
      return token[n - 2] != 's' && token[n - 2] != 'u' ? n - 1 : n;
    }
    return n;
  }

  private void foreign(String text, int from, int to, Sink sink) {
    foreign = true;
    String word = text.substring(from, to);
    char first = word.charAt(0);
    if (first >= 'a' && Character.isLowerCase(first) && !followsApostrophe(from)) {
      long hash = hash(word.toLowerCase(Locale.ROOT));
      lower++;
      english += COMMON.contains(hash) || SHORT.contains(hash) ? 1 : 0;
    }
    boolean capital = Character.isUpperCase(first);
    boolean name = capital && insideSentence(from);
    for (long telling : telling(word)) {
      sink.word(telling, capital, name, from, to);
    }
  }

  private long[] telling(String word) {
    long[] hashes = known.get(word);
    if (hashes == null) {
      hashes = Words.telling(word).stream().mapToLong(WordScanner::hash).toArray();
      if (word.length() < LONGEST && known.size() < MOST_KNOWN) {
        known.put(word, hashes);
      }
    }
    return hashes;
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
  private boolean followsApostrophe(int from) {
    return from > 0 && (letters[from - 1] == '\'' || letters[from - 1] == '\u2019');
  }

  private boolean insideSentence(int from) {
    if (from < 2 || letters[from - 1] != ' ') {
      return false;
    }
    char before = letters[from - 2];
    return Character.isLetterOrDigit(before) || ",;:)".indexOf(before) >= 0;
  }
}
