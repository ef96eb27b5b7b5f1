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

  private static final int ASCII = 0x80;
  /** Letters and digits in small letters, 0 for what is neither. */
  private static final byte[] LOWER = new byte[ASCII];
  /** How many words that are not plain letters a scanner remembers. */
  private static final int MOST_KNOWN = 1 << 14;

  static {
    for (char c = 0; c < ASCII; c++) {
      LOWER[c] = (byte) (Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0);
    }
  }

  /** The letters of the text: read from an array a character costs the compiler less than read from a string. */
  private char[] letters = new char[USUAL];

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
    int at = 0;
    while (at < n) {
      at = isWord(letters[at]) ? token(text, at, n, sink) : at + 1;
    }
    letters = kept;
    return (lower < Words.ENOUGH || english >= Words.SHARE * lower)
        && (!foreign || Romanization.isLatin(text));
  }

  private static boolean isWord(char c) {
    return c < ASCII ? LOWER[c] != 0 : Character.isLetterOrDigit(c);
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

  /** Reads the word that starts here; returns where it ends. */
  private int token(String text, int from, int n, Sink sink) {
    long hash = 0;
    long shorter = 0;
    int to = from;
    while (to < n && letters[to] < ASCII && LOWER[letters[to]] != 0) {
      shorter = hash;
      hash = hash * PRIME + LOWER[letters[to]] + 1;
      to++;
    }
    boolean plain = to - from < LONGEST && (to == n || !continues(letters[to]));
    if (plain) {
      plain(from, to, mixed(hash), shorter, sink);
      return to;
    }
    int end = end(to, n);
    foreign(text, from, end, sink);
    return end;
  }

  private int end(int from, int n) {
    int i = from;
    while (i < n && continues(letters[i])) {
      i++;
    }
    return i;
  }

  /** A word of ASCII alone; {@code shorter} is that of all but its last letter, not yet mixed. */
  private void plain(int from, int to, long hash, long shorter, Sink sink) {
    boolean common = COMMON.contains(hash);
    char first = letters[from];
    if (first >= 'a' && !followsApostrophe(from)) {
      lower++;
      english += common || SHORT.contains(hash) ? 1 : 0;
    }
    if (common || to - from < SHORTEST || first <= '9') {
      return;
    }
    long telling = LOWER[letters[to - 1]] == 's' ? stem(from, to, hash, shorter) : hash;
    if (telling == hash || !COMMON.contains(telling)) {
      boolean capital = first < 'a';
      sink.word(telling, capital, capital && insideSentence(from), from, to);
    }
  }

  /** The hash of a word that ends with s without the ending of a plural, as {@link Words#stem} says. */
  private long stem(int from, int to, long hash, long shorter) {
    int n = to - from;
    int before = LOWER[letters[to - 2]];
    if (n > 4 && before == 'e' && LOWER[letters[to - 3]] == 'i') {
      long stem = 0;
      for (int i = from; i < to - 3; i++) {
        stem = stem * PRIME + LOWER[letters[i]] + 1;
      }
      return mixed(stem * PRIME + 'y' + 1);
    }
    return n > 3 && before != 's' && before != 'u' ? mixed(shorter) : hash;
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
