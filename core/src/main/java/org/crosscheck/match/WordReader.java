package org.crosscheck.match;

import java.util.Arrays;
import java.util.List;
import org.crosscheck.similarity.WordScanner;

/** Reads the telling words of texts, without those of their places and sources. Serves one thread at a time. */
final class WordReader {
  /** Longer texts than this many different words are cut. */
  private static final int MOST = 96;

  private static final int NEW = -1;

  private final WordColumn vocabulary;
  private WordScanner scanner = new WordScanner();
  /** The scanner's words by their numbers in the vocabulary. */
  private int[] known = {};

  private final int[] found = new int[MOST];
  private final boolean[] named = new boolean[MOST];
  private int count;
  private boolean english;

  WordReader(WordColumn vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Takes in some texts; {@link #read} then tells of each. */
  void take(List<String> texts) {
    if (scanner.isFull()) {
      scanner = new WordScanner();
      known = new int[0];
    }
    scanner.read(texts);
  }

  /** Reads the words of one of the texts, which is about a place. */
  void read(int text, PlaceFacts place) {
    count = 0;
    english = scanner.scan(text);
    for (int i = 0; i < scanner.size(); i++) {
      if (tells(i, place)) {
        keep(number(scanner.word(i)), scanner.isName(i));
      }
    }
  }

  /** Leaves words out: those of a source that the text names. */
  void drop(int[] words) {
    for (int word : words) {
      for (int i = 0; i < count; i++) {
        if (found[i] == word) {
          count--;
          found[i] = found[count];
          named[i] = named[count];
        }
      }
    }
  }

  /** How many different ones were found. */
  int size() {
    return count;
  }

  /** The number of a word in the vocabulary. */
  int word(int at) {
    return found[at];
  }

  /** Whether the word counts in any language: a name, or a word of an English text. */
  boolean counts(int at) {
    return english || named[at];
  }

  boolean isEnglish() {
    return english;
  }

  /**
   * Whether a word that was met is none of the place: one with a capital that is no word of a name belongs to every place,
   * as articles do, and the kinds of places.
   */
  private boolean tells(int at, PlaceFacts place) {
    if (!scanner.isCapital(at)) {
      return true;
    }
    long key = scanner.key(at);
    return key != WordScanner.NO_KEY && (key == WordScanner.SEVERAL_KEYS || !place.hasWord(key));
  }

  private int number(int word) {
    if (word >= known.length) {
      int old = known.length;
      known = Arrays.copyOf(known, word + 64 + (word >> 1));
      Arrays.fill(known, old, known.length, NEW);
    }
    if (known[word] == NEW) {
      known[word] = vocabulary.number(scanner.hash(word));
    }
    return known[word];
  }

  private void keep(int word, boolean name) {
    for (int i = 0; i < count; i++) {
      if (found[i] == word) {
        named[i] |= name;
        return;
      }
    }
    if (count < MOST) {
      found[count] = word;
      named[count++] = name;
    }
  }
}
