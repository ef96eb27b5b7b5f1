package org.crosscheck.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Claim;
import org.crosscheck.similarity.SpellingKey;
import org.crosscheck.similarity.WordScanner;
import org.crosscheck.similarity.Words;

/** Reads the telling words of claims, without those of their places and sources. Serves one thread at a time. */
final class WordReader {
  /** Longer texts than this many different words are cut. */
  private static final int MOST = 96;

  /** What stands for words whose spelling key is none, or several words. */
  private static final long NO_KEY = 0;

  private static final long SEVERAL_KEYS = -1;

  private static final long PRIME = 0x9E37_79B9_7F4A_7C15L;

  /** The telling words of one claim as hashes, each once: first those that count in any language. */
  static final class Found {
    private final long[] hashes;
    private final int names;
    private final boolean english;

    private Found(long[] hashes, int names, boolean english) {
      this.hashes = hashes;
      this.names = names;
      this.english = english;
    }

    int size() {
      return hashes.length;
    }

    long hash(int at) {
      return hashes[at];
    }

    /** How many are names, or words of an English text. */
    int names() {
      return names;
    }

    boolean isEnglish() {
      return english;
    }
  }

  /** The words of a text in their order: to look at them after they were all found is compiled to less. */
  private static final class Met implements WordScanner.Sink {
    private static final int NAME = 2;

    private long[] hashes = new long[MOST];
    private int[] froms = new int[MOST];
    private int[] tos = new int[MOST];
    private byte[] marks = new byte[MOST];
    private int size;

    @Override
    public void word(long hash, boolean capital, boolean name, int from, int to) {
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * size);
        froms = Arrays.copyOf(froms, 2 * size);
        tos = Arrays.copyOf(tos, 2 * size);
        marks = Arrays.copyOf(marks, 2 * size);
      }
      hashes[size] = hash;
      froms[size] = from;
      tos[size] = to;
      marks[size++] = (byte) ((capital ? 1 : 0) + (name ? NAME : 0));
    }

    void clear() {
      size = 0;
    }

    int size() {
      return size;
    }

    long hash(int at) {
      return hashes[at];
    }

    boolean capital(int at) {
      return (marks[at] & 1) != 0;
    }

    boolean isName(int at) {
      return (marks[at] & NAME) != 0;
    }

    int from(int at) {
      return froms[at];
    }

    int to(int at) {
      return tos[at];
    }
  }

  private final WordScanner scanner = new WordScanner();
  private final Met met = new Met();
  private final HashIds spellings = new HashIds();
  /** What {@link #key} says of these. */
  private final Longs keys = new Longs();

  private final Map<String, long[]> sources = new HashMap<>();
  private final long[] found = new long[MOST];
  private final boolean[] named = new boolean[MOST];
  private int count;

  Found read(Claim claim, PlaceFacts place) {
    count = 0;
    String text = claim.text().orElse("");
    String all = claim.publication().title().map(title -> text + " " + title).orElse(text);
    met.clear();
    boolean english = scanner.scan(all, met);
    for (int i = 0; i < met.size(); i++) {
      if (tells(i, all, place)) {
        keep(met.hash(i), met.isName(i));
      }
    }
    drop(claim.outlet().name());
    for (Attribution cite : claim.cites()) {
      drop(cite.origin().name());
    }
    return english ? new Found(Arrays.copyOf(found, count), count, true) : foreign();
  }

  private Found foreign() {
    long[] sorted = new long[count];
    int first = 0;
    int last = count;
    for (int i = 0; i < count; i++) {
      sorted[named[i] ? first++ : --last] = found[i];
    }
    return new Found(sorted, first, false);
  }

  private void keep(long hash, boolean name) {
    for (int i = 0; i < count; i++) {
      if (found[i] == hash) {
        named[i] |= name;
        return;
      }
    }
    if (count < MOST) {
      found[count] = hash;
      named[count++] = name;
    }
  }

  private void drop(String source) {
    long[] known = sources.get(source);
    for (long hash : known != null ? known : learnSource(source)) {
      for (int i = 0; i < count; i++) {
        if (found[i] == hash) {
          count--;
          found[i] = found[count];
          named[i] = named[count];
        }
      }
    }
  }

  private long[] learnSource(String source) {
    long[] hashes = Words.telling(source).stream().mapToLong(WordScanner::hash).toArray();
    sources.put(source, hashes);
    return hashes;
  }

  /**
   * Whether a word that was met is none of the place: one with a capital that is no word of a name belongs to every place,
   * as articles do, and the kinds of places. One method for all words, of which few are new: what is rare in a method is
   * not compiled into it.
   */
  private boolean tells(int word, String text, PlaceFacts place) {
    if (!met.capital(word)) {
      return true;
    }
    long hash = 1;
    for (int i = met.from(word); i < met.to(word); i++) {
      hash = hash * PRIME + text.charAt(i);
    }
    int spelling = spellings.add(hash == 0 ? 1 : hash);
    if (spelling == keys.size()) {
      keys.add(key(text.substring(met.from(word), met.to(word))));
    }
    long key = keys.get(spelling);
    return key != NO_KEY && (key == SEVERAL_KEYS || !place.hasWord(key));
  }

  /** By the word as it is spelt: two spellings of one telling word may sound differently. */
  private static long key(String word) {
    List<String> spelt = SpellingKey.words(word);
    if (spelt.isEmpty()) {
      return NO_KEY;
    }
    return spelt.size() > 1 ? SEVERAL_KEYS : WordScanner.hash(spelt.get(0));
  }
}
