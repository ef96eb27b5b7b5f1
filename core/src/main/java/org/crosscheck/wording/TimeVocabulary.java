package org.crosscheck.wording;

import java.util.Collection;

/**
 * The words that time expressions are made of, found without making a string of each word of a text: a table with
 * open addressing, at most a quarter full.
 */
final class TimeVocabulary {
  /** No word is longer. */
  static final int LONGEST = 14;

  static final TimeVocabulary INSTANCE = new TimeVocabulary(TimeReaders.words());

  private final String[] table;

  TimeVocabulary(Collection<String> words) {
    int room = Integer.highestOneBit(Math.max(1, words.size())) * 8;
    String[] slots = new String[room];
    java.util.Arrays.fill(slots, "");
    for (String word : words) {
      int slot = hash(word, 0, word.length()) & (room - 1);
      while (!slots[slot].isEmpty()) {
        slot = (slot + 1) & (room - 1);
      }
      slots[slot] = word;
    }
    this.table = slots;
  }

  /** The word that stands there in whatever case; empty when it is none of this vocabulary. */
  String find(String text, int start, int end) {
    int slot = hash(text, start, end) & (table.length - 1);
    while (!table[slot].isEmpty()) {
      if (isSame(table[slot], text, start, end)) {
        return table[slot];
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return "";
  }

  private static boolean isSame(String word, String text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != lower(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  private static int hash(String text, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + lower(text.charAt(i));
    }
    return hash ^ (hash >>> 11);
  }

  /** Vocabulary is ASCII. */
  static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}
