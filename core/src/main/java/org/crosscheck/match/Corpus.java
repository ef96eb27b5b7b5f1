package org.crosscheck.match;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.List;

/** How common each word, place, population and measure is among all claims of a run: a rare one says more. */
final class Corpus {
  /**
   * Claims about other things that are taken to exist beside those on file: without them a word that all of five
   * claims share would look common.
   */
  private static final double UNSEEN = 60;

  private final Multiset<String> counts = HashMultiset.create();
  private final int size;

  Corpus(List<Features> claims) {
    size = claims.size();
    for (Features f : claims) {
      f.words().forEach(w -> counts.add("w " + w));
      f.places().forEach(p -> counts.add("p " + p));
      counts.add("g " + f.population());
      counts.add("m " + f.claim().measure().name());
    }
  }

  double wordBits(String word) {
    return bits("w " + word);
  }

  double placeBits(String place) {
    return bits("p " + place);
  }

  double populationBits(String population) {
    return bits("g " + population);
  }

  double measureBits(String measure) {
    return Math.log((size + UNSEEN) / (counts.count("m " + measure) + UNSEEN / 2)) / Math.log(2);
  }

  int wordCount(String word) {
    return counts.count("w " + word);
  }

  /** log2 of how unlikely it is that a claim about something else has it. */
  private double bits(String key) {
    return Math.log((size + UNSEEN) / (counts.count(key) + 1)) / Math.log(2);
  }
}
