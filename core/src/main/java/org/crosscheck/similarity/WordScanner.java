package org.crosscheck.similarity;

import java.util.Arrays;

/**
 * The telling words of one text after the other, for who compares millions: the words of {@link Words#telling} as
 * numbers, without a string for each. Serves one thread.
 */
public final class WordScanner {
  /** The key of a word that has none, see {@link #key}. */
  public static final long NO_KEY = 0;

  /** The key of a word that has several. */
  public static final long SEVERAL_KEYS = -1;

  /** Longer texts are rare, and their letters are not kept. */
  private static final int USUAL = 1 << 12;

  /** How many spellings are remembered; of more, few are met again. */
  private static final int MOST = 1 << 18;

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

  private final Spellings spellings = new Spellings();
  private int[] met = new int[64];
  private int[] metAs = new int[64];
  private boolean[] names = new boolean[64];
  private int size;

  private int small;
  private int english;
  private boolean foreign;

  /** The hash that stands for a word as {@link Words#telling} spells it. */
  public static long hash(String word) {
    long hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = hash * PRIME + word.charAt(i) + 1;
    }
    return mixed(hash);
  }

  /** Finds the telling words of a text. Returns whether it is English, see {@link Words#isEnglish}. */
  public boolean scan(String text) {
    size = 0;
    small = 0;
    english = 0;
    foreign = false;
    int n = text.length();
    char[] kept = letters;
    letters = n <= USUAL ? kept : new char[n];
    text.getChars(0, n, letters, 0);
    int at = 0;
    while (at < n) {
      at = isWord(letters[at]) ? token(at, n) : at + 1;
    }
    letters = kept;
    return (small < Words.ENOUGH || english >= Words.SHARE * small)
        && (!foreign || Romanization.isLatin(text));
  }

  /** How many telling words the text has, each counted as often as it occurs. */
  public int size() {
    return size;
  }

  /** One of them, in their order: the same word has the same number in every text, from 0 on. */
  public int word(int at) {
    return met[at];
  }

  /** The {@link #hash(String)} of a word by its number. */
  public long hash(int word) {
    return spellings.hash(word);
  }

  /** Whether the word at a place begins with a capital letter there. */
  public boolean isCapital(int at) {
    return (spellings.facts(metAs[at]) & Spellings.CAPITAL) != 0;
  }

  /** Whether that capital stands inside a sentence, so that the word is a name. */
  public boolean isName(int at) {
    return names[at];
  }

  /** The hash of the spelling key of a word with a capital, as it is spelt there; or that it has none, or several. */
  public long key(int at) {
    return spellings.key(metAs[at]);
  }

  /** True when it has met so many spellings that a new scanner had better follow. */
  public boolean isFull() {
    return spellings.size() > MOST;
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

  /** Reads the word that starts here; returns where it ends. */
  private int token(int from, int n) {
    long hash = 1;
    int to = from;
    while (to < n && continues(letters[to])) {
      hash = hash * PRIME + letters[to];
      to++;
    }
    int spelling = spellings.number(hash, letters, from, to);
    int facts = spellings.facts(spelling);
    if ((facts & Spellings.SMALL) != 0 && !followsApostrophe(from)) {
      small++;
      english += (facts & Spellings.ENGLISH) != 0 ? 1 : 0;
    }
    foreign |= (facts & Spellings.FOREIGN) != 0;
    if ((facts & Spellings.TELLING) != 0) {
      boolean name = (facts & Spellings.CAPITAL) != 0 && insideSentence(from);
      meet(spellings.word(spelling), spelling, name);
      if ((facts & Spellings.SEVERAL) != 0) {
        for (int word : spellings.others(spelling)) {
          meet(word, spelling, name);
        }
      }
    }
    return to;
  }

  private void meet(int word, int spelling, boolean name) {
    if (size == met.length) {
      met = Arrays.copyOf(met, 2 * size);
      metAs = Arrays.copyOf(metAs, 2 * size);
      names = Arrays.copyOf(names, 2 * size);
    }
    met[size] = word;
    metAs[size] = spelling;
    names[size++] = name;
  }

  static long mixed(long hash) {
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
