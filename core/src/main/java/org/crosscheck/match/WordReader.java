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

  private final WordScanner scanner = new WordScanner();
  private final Map<String, Long> spellings = new HashMap<>();
  private final Map<String, long[]> sources = new HashMap<>();
  private final long[] found = new long[MOST];
  private final boolean[] named = new boolean[MOST];
  private int count;

  Found read(Claim claim, PlaceFacts place) {
    count = 0;
    String text = claim.text().orElse("");
    String all = claim.publication().title().map(title -> text + " " + title).orElse(text);
    boolean english = scanner.scan(all, (hash, capital, name, from, to) -> {
      if (!capital || !isOfPlace(place, all.substring(from, to))) {
        keep(hash, name);
      }
    });
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

  /** A word that is no word of a name belongs to every place: articles, and the kinds of places. */
  private boolean isOfPlace(PlaceFacts place, String word) {
    long key = spellings.computeIfAbsent(word, WordReader::key);
    return key == NO_KEY || (key != SEVERAL_KEYS && place.hasWord(key));
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
