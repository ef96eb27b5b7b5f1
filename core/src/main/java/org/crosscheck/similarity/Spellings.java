package org.crosscheck.similarity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was found out of words by the way they are spelt, so that a word of a thousand texts is understood once. */
final class Spellings {
  /** Begins with a small letter: such words tell the language. */
  static final int SMALL = 1;

  /** One of the commonest of English. */
  static final int ENGLISH = 1 << 1;

  static final int CAPITAL = 1 << 2;
  /** Has letters that are not ASCII. */
  static final int FOREIGN = 1 << 3;

  static final int TELLING = 1 << 4;
  /** Is more than one telling word. */
  static final int SEVERAL = 1 << 5;

  private static final int SHORTEST = 3;
  private static final int LEAST = 1 << 10;
  private static final int ASCII = 0x80;
  private static final HashSet64 COMMON = HashSet64.of(Words.COMMON);
  private static final HashSet64 SHORT = HashSet64.of(Words.SHORT);

  private final HashIds ids = new HashIds();
  private byte[] facts = new byte[LEAST];
  private long[] keys = new long[LEAST];
  private int[] words = new int[LEAST];
  private final Map<Integer, int[]> others = new HashMap<>();

  private final HashIds numbers = new HashIds();
  private long[] hashes = new long[LEAST];

  /** The number of a spelling by a hash of its letters; who gets a new number is to say what it is. */
  int number(long hash) {
    return ids.add(hash);
  }

  int size() {
    return ids.size();
  }

  /** What is known of it, a bit each. */
  int facts(int spelling) {
    return facts[spelling];
  }

  /** See {@link WordScanner#key}. */
  long key(int spelling) {
    return keys[spelling];
  }

  /** The number of its telling word, or of the first, when it has any. */
  int word(int spelling) {
    return words[spelling];
  }

  /** The others of a spelling that has several. */
  int[] others(int spelling) {
    return others.getOrDefault(spelling, new int[0]);
  }

  /** The hash of a telling word. */
  long hash(int word) {
    return hashes[word];
  }

  /** Finds out what a word is, in the order of the numbers. */
  void learn(int spelling, String word) {
    if (spelling == facts.length) {
      facts = Arrays.copyOf(facts, 2 * spelling);
      keys = Arrays.copyOf(keys, 2 * spelling);
      words = Arrays.copyOf(words, 2 * spelling);
    }
    boolean plain = true;
    for (int i = 0; i < word.length(); i++) {
      plain &= word.charAt(i) < ASCII;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    long hash = WordScanner.hash(lower);
    char first = word.charAt(0);
    facts[spelling] = (byte) ((first >= 'a' && Character.isLowerCase(first) ? SMALL : 0)
        | (COMMON.contains(hash) || SHORT.contains(hash) ? ENGLISH : 0)
        | (Character.isUpperCase(first) ? CAPITAL : 0)
        | (plain ? 0 : FOREIGN));
    if (plain) {
      tell(spelling, lower, hash);
    } else {
      tell(spelling, Words.telling(word).stream().mapToLong(WordScanner::hash).toArray());
    }
    keys[spelling] = WordScanner.NO_KEY;
    if (Character.isUpperCase(first)) {
      keys[spelling] = key(plain ? List.of(SpellingKey.ofWord(word)) : SpellingKey.words(word));
    }
  }

  /** As {@link Words#telling}, of a word of ASCII alone. */
  private void tell(int spelling, String word, long hash) {
    if (word.length() >= SHORTEST && word.charAt(0) > '9' && !COMMON.contains(hash)) {
      long stem = WordScanner.hash(Words.stem(word));
      if (!COMMON.contains(stem)) {
        tell(spelling, stem);
      }
    }
  }

  private void tell(int spelling, long... all) {
    if (all.length > 0) {
      words[spelling] = wordNumber(all[0]);
      facts[spelling] |= TELLING;
    }
    if (all.length > 1) {
      others.put(spelling, Arrays.stream(all).skip(1).mapToInt(this::wordNumber).toArray());
      facts[spelling] |= SEVERAL;
    }
  }

  private int wordNumber(long hash) {
    int number = numbers.add(hash);
    if (number == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * number);
    }
    hashes[number] = hash;
    return number;
  }

  /** By the word as it is spelt: two spellings of one telling word may sound differently. */
  private static long key(List<String> spelt) {
    if (spelt.isEmpty() || spelt.get(0).isEmpty()) {
      return WordScanner.NO_KEY;
    }
    return spelt.size() > 1 ? WordScanner.SEVERAL_KEYS : WordScanner.hash(spelt.get(0));
  }
}
