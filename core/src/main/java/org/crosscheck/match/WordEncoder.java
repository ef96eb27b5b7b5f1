package org.crosscheck.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Claim;
import org.crosscheck.similarity.SpellingKey;
import org.crosscheck.similarity.WordScanner;
import org.crosscheck.similarity.Words;

/** The telling words of the claims as numbers, without those of their places and sources. */
final class WordEncoder {
  /** Longer texts than this many different words are cut. */
  private static final int MOST = 96;

  private static final int NO_KEY = -1;
  private static final int SEVERAL_KEYS = -2;

  private final HashIds ids = new HashIds();
  private final Ints words = new Ints();
  private final Ints ends = new Ints();
  private final Map<String, Integer> keys = new HashMap<>();
  private final Map<String, long[]> sources = new HashMap<>();
  private final WordScanner scanner = new WordScanner();
  private final PlaceTable places;
  private final int[] found = new int[MOST];
  private final boolean[] named = new boolean[MOST];
  private int count;
  private int foreign;

  WordEncoder(PlaceTable places) {
    this.places = places;
  }

  /** Adds the words of the next claim. Returns whether its text is English. */
  boolean add(Claim claim, int place) {
    count = 0;
    String text = claim.text().orElse("");
    String all = claim.publication().title().map(title -> text + " " + title).orElse(text);
    boolean english = scanner.scan(all, (hash, capital, name, from, to) -> {
      int id = ids.add(hash);
      if (!capital || !isOfPlace(place, all.substring(from, to))) {
        keep(id, name);
      }
    });
    drop(claim.outlet().name());
    for (Attribution cite : claim.cites()) {
      drop(cite.origin().name());
    }
    if (!english) {
      foreign++;
    }
    for (int i = 0; i < count; i++) {
      words.add(english || named[i] ? found[i] : ~found[i]);
    }
    ends.add(words.size());
    return english;
  }

  private void keep(int id, boolean name) {
    for (int i = 0; i < count; i++) {
      if (found[i] == id) {
        named[i] |= name;
        return;
      }
    }
    if (count < MOST) {
      found[count] = id;
      named[count++] = name;
    }
  }

  private void drop(String source) {
    long[] hashes = sources.computeIfAbsent(
        source,
        name -> Words.telling(name).stream().mapToLong(WordScanner::hash).toArray());
    for (long hash : hashes) {
      int id = ids.get(hash);
      for (int i = 0; i < count; i++) {
        if (found[i] == id) {
          count--;
          found[i] = found[count];
          named[i] = named[count];
        }
      }
    }
  }

  /** A word that is no word of a name belongs to every place: articles, and the kinds of places. */
  private boolean isOfPlace(int place, String word) {
    int key = keys.computeIfAbsent(word, this::key);
    return key == NO_KEY || (key > 0 && places.hasWord(place, key));
  }

  /** By the word as it is spelt: two spellings of one telling word may sound differently. */
  private int key(String word) {
    List<String> spelt = SpellingKey.words(word);
    if (spelt.isEmpty()) {
      return NO_KEY;
    }
    return spelt.size() > 1 ? SEVERAL_KEYS : places.key(spelt.get(0));
  }

  /** Ends the counting; the words come back by number of claim, rarest first. */
  WordTable table(int[] order, double unseen) {
    return new WordTable(words, ends, ids.inOrder(), order, foreign, unseen);
  }
}
