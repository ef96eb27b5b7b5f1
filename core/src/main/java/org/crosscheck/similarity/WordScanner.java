package org.crosscheck.similarity;

import java.util.Arrays;
import java.util.List;

/**
 * The telling words of many texts, for who compares millions: the words of {@link Words#telling} as numbers, without a
 * string for each. Texts are read some at a time, in turns of one kind of work: each is compiled by itself, and sooner.
 * Serves one thread.
 */
public final class WordScanner {
  /** The key of a word that has none, see {@link #key}. */
  public static final long NO_KEY = 0;

  /** The key of a word that has several. */
  public static final long SEVERAL_KEYS = -1;

  /** How many spellings are remembered; of more, few are met again. */
  private static final int MOST = 1 << 18;

  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private final Tokens tokens = new Tokens();
  private final Spellings spellings = new Spellings();
  private List<String> texts = List.of();
  /** Where the tokens of each text end. */
  private int[] ends = {};

  private int[] spelt = {};
  /** The tokens that are spelt as none before. */
  private int[] newest = {};

  private int newestCount;
  private int[] met = new int[64];
  private int[] metAs = new int[64];
  private boolean[] names = new boolean[64];
  private int size;

  /** The hash that stands for a word as {@link Words#telling} spells it. */
  public static long hash(String word) {
    return hash(word.toCharArray(), word.length());
  }

  /** The same of the first letters of some. */
  static long hash(char[] letters, int count) {
    long hash = 0;
    for (int i = 0; i < count; i++) {
      hash = hash * PRIME + letters[i] + 1;
    }
    long h = hash ^ (hash >>> 32);
    h *= 0xD6E8FEB86659FD93L;
    h ^= h >>> 32;
    return h == 0 ? 1 : h;
  }

  /** Reads texts; {@link #scan} then tells of each. */
  public void read(List<String> some) {
    texts = some;
    tokens.clear();
    ends = new int[some.size()];
    for (int i = 0; i < ends.length; i++) {
      tokens.add(some.get(i));
      ends[i] = tokens.size();
    }
    number();
    learn();
  }

  private void number() {
    spelt = tokens.size() <= spelt.length ? spelt : new int[tokens.size() + (tokens.size() >> 1)];
    newest = tokens.size() <= newest.length ? newest : new int[spelt.length];
    newestCount = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int known = spellings.size();
      spelt[i] = spellings.number(tokens.hash(i));
      if (spelt[i] == known) {
        newest[newestCount++] = i;
      }
    }
  }

  /** Finds out what the spellings are that were met for the first time: plain words first, most are. */
  private void learn() {
    spellings.makeRoom();
    int foreign = 0;
    int text = 0;
    for (int i = 0; i < newestCount; i++) {
      int token = newest[i];
      text = text(token, text);
      if (tokens.isForeign(token)) {
        newest[foreign++] = token;
      } else {
        // letters in an array cost the compiler less than those of a string
        spellings.learnPlain(spelt[token], word(token, text).toCharArray());
      }
    }
    newestCount = foreign;
    learnForeign();
  }

  /** In a loop of its own, or all it takes is compiled with the plain words, which are hot. */
  private void learnForeign() {
    int text = 0;
    for (int i = 0; i < newestCount; i++) {
      text = text(newest[i], text);
      spellings.learnForeign(spelt[newest[i]], word(newest[i], text));
    }
  }

  /** The text in which a token stands, which is none before another. */
  private int text(int token, int first) {
    int text = first;
    while (token >= ends[text]) {
      text++;
    }
    return text;
  }

  private String word(int token, int text) {
    return Tokens.word(texts.get(text), tokens.start(token));
  }

  /** Finds the telling words of one of the texts. Returns whether it is English, see {@link Words#isEnglish}. */
  public boolean scan(int text) {
    size = 0;
    int small = 0;
    int english = 0;
    int all = 0;
    for (int i = text == 0 ? 0 : ends[text - 1]; i < ends[text]; i++) {
      int facts = spellings.facts(spelt[i]);
      all |= facts;
      if ((facts & Spellings.SMALL) != 0 && (tokens.setting(i) & Tokens.BEHIND_APOSTROPHE) == 0) {
        small++;
        english += (facts & Spellings.ENGLISH) != 0 ? 1 : 0;
      }
      if ((facts & Spellings.TELLING) != 0) {
        meet(spelt[i], facts, tokens.setting(i));
      }
    }
    return (small < Words.ENOUGH || english >= Words.SHARE * small)
        && ((all & Spellings.FOREIGN) == 0 || Romanization.isLatin(texts.get(text)));
  }

  private void meet(int spelling, int facts, int setting) {
    boolean name = (facts & Spellings.CAPITAL) != 0 && (setting & Tokens.INSIDE_SENTENCE) != 0;
    meet(spellings.word(spelling), spelling, name);
    if ((facts & Spellings.SEVERAL) != 0) {
      for (int word : spellings.others(spelling)) {
        meet(word, spelling, name);
      }
    }
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

  /** How many telling words the text has that was scanned last, each counted as often as it occurs. */
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
}
