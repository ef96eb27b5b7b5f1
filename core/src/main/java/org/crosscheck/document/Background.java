package org.crosscheck.document;

import java.util.Map;
import java.util.stream.Collectors;
import org.crosscheck.wording.WordLists;

/** How common words are in news at large: what two articles alone cannot tell. */
final class Background {
  /** As many articles about other things are taken to exist beside those on file. */
  static final double ARTICLES = 100;

  /** Of a word that is not on the list. */
  private static final double RARE = 0.001;

  private static final Map<String, Double> SHARES = shares();

  private Background() {}

  /** In how many of the other articles a word is expected. */
  static double articles(String word) {
    return ARTICLES * SHARES.getOrDefault(word, RARE);
  }

  private static Map<String, Double> shares() {
    return WordLists.read(Background.class, "background.txt").entries().stream()
        .collect(Collectors.toUnmodifiableMap(
            Map.Entry::getValue, entry -> Double.valueOf(entry.getKey()), Math::max));
  }
}
