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

  /** Makes room for all that have a number: before any of them is learnt. */
  void makeRoom() {
    if (size() > facts.length) {
      facts = Arrays.copyOf(facts, 2 * size());
      keys = Arrays.copyOf(keys, 2 * size());
      words = Arrays.copyOf(words, 2 * size());
    }
  }

  /** Finds out what a word of ASCII alone is; writes to the letters. */
  void learnPlain(int spelling, char[] letters) {
    boolean capital = letters[0] >= 'A' && letters[0] <= 'Z';
    boolean small = letters[0] >= 'a';
    for (int i = 0; i < letters.length; i++) {
      boolean large = letters[i] >= 'A' && letters[i] <= 'Z';
      letters[i] = large ? (char) (letters[i] - 'A' + 'a') : letters[i];
    }
    long hash = WordScanner.hash(letters, letters.length);
    boolean common = COMMON.contains(hash);
    facts[spelling] = (byte) ((small ? SMALL : 0)
        | (common || SHORT.contains(hash) ? ENGLISH : 0)
        | (capital ? CAPITAL : 0));
    if (letters.length >= SHORTEST && letters[0] > '9' && !common) {
      long stem = stem(letters, hash);
      if (stem == hash || !COMMON.contains(stem)) {
        words[spelling] = wordNumber(stem);
        facts[spelling] = (byte) (facts[spelling] | TELLING);
      }
    }
    if (capital) {
      String key = SpellingKey.ofWord(new String(letters));
      keys[spelling] = key.isEmpty() ? WordScanner.NO_KEY : WordScanner.hash(key);
    }
  }

  /** The hash without the ending of a plural, as {@link Words#stem} says. */
  private static long stem(char[] word, long hash) {
    int n = word.length;
    if (word[n - 1] != 's' || n <= 3) {
      return hash;
    }
    if (n > 4 && word[n - 2] == 'e' && word[n - 3] == 'i') {
      word[n - 3] = 'y';
      long stem = WordScanner.hash(word, n - 2);
      word[n - 3] = 'i';
      return stem;
    }
    return word[n - 2] != 's' && word[n - 2] != 'u' ? WordScanner.hash(word, n - 1) : hash;
  }

  /** Finds out what a word with other letters is. */
  void learnForeign(int spelling, String word) {
    char first = word.charAt(0);
    long hash = WordScanner.hash(word.toLowerCase(Locale.ROOT));
    facts[spelling] = (byte) (FOREIGN
        | (first >= 'a' && Character.isLowerCase(first) ? SMALL : 0)
        | (COMMON.contains(hash) || SHORT.contains(hash) ? ENGLISH : 0)
        | (Character.isUpperCase(first) ? CAPITAL : 0));
    tell(spelling, Words.telling(word).stream().mapToLong(WordScanner::hash).toArray());
    if (Character.isUpperCase(first)) {
      keys[spelling] = key(SpellingKey.words(word));
    }
  }

  private void tell(int spelling, long... all) {
    if (all.length > 0) {
      words[spelling] = wordNumber(all[0]);
      facts[spelling] = (byte) (facts[spelling] | TELLING);
    }
    if (all.length > 1) {
      others.put(spelling, Arrays.stream(all).skip(1).mapToInt(this::wordNumber).toArray());
      facts[spelling] = (byte) (facts[spelling] | SEVERAL);
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
    if (spelt.isEmpty()) {
      return WordScanner.NO_KEY;
    }
    return spelt.size() > 1 ? WordScanner.SEVERAL_KEYS : WordScanner.hash(spelt.get(0));
  }
}
