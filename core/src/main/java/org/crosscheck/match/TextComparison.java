package org.crosscheck.match;

import com.google.common.collect.Sets;
import java.util.List;

/** Words that both texts use and few others do. Words of one text hang together, so each next one counts for less. */
final class TextComparison implements Comparison {
  private static final String ABOUT = "text";
  private static final double MOST = 9;
  private static final double WORTH = 0.7;
  private static final double NOTHING_SHARED = -1;
  private static final int ENOUGH = 3;

  @Override
  public Evidence compare(Features a, Features b, Corpus corpus) {
    List<String> shared =
        Sets.intersection(a.words(), b.words()).stream().sorted().toList();
    if (shared.isEmpty()) {
      boolean enough = a.words().size() >= ENOUGH && b.words().size() >= ENOUGH;
      return enough && a.english() && b.english()
          ? new Evidence(ABOUT, "no telling word shared", NOTHING_SHARED)
          : Evidence.none(ABOUT, "too few words to tell");
    }
    double bits = shared.stream().mapToDouble(corpus::wordBits).sum() * WORTH;
    return new Evidence(ABOUT, String.join(", ", shared), Math.min(MOST, bits));
  }
}
