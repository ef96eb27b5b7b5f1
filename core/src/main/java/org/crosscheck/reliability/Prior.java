package org.crosscheck.reliability;

import java.util.Collection;

/**
 * What is believed of a source before it is looked at: the common run. How far sources differ at all is read from the
 * sources themselves (empirical Bayes, by moments).
 *
 * @param mean the share of the common run, above 0 and below 1
 * @param weight for how many judged claims it counts: few where sources differ much, many where they are alike
 * @see "Efron and Morris, Stein's Paradox in Statistics, Scientific American 236 (1977)"
 */
record Prior(double mean, double weight) {
  private static final double LEAST = 2;
  private static final double MOST = 20;
  /** With fewer sources it cannot be seen how far they differ. */
  private static final int ENOUGH = 5;

  /** From what each source has: how much was right, of how much that was judged. */
  static Prior of(Collection<Tally> tallies) {
    double right = 1;
    double judged = 2;
    for (Tally tally : tallies) {
      right += tally.right();
      judged += tally.judged();
    }
    double mean = right / judged;
    return new Prior(mean, weight(tallies, mean));
  }

  private static double weight(Collection<Tally> tallies, double mean) {
    double squares = 0;
    double chance = 0;
    double sources = 0;
    for (Tally tally : tallies) {
      if (tally.judged() >= 1) {
        double away = tally.right() / tally.judged() - mean;
        squares += away * away;
        chance += mean * (1 - mean) / tally.judged();
        sources++;
      }
    }
    if (sources < ENOUGH) {
      return LEAST;
    }
    double between = (squares - chance) / sources;
    return between <= 0 ? MOST : Math.max(LEAST, Math.min(MOST, mean * (1 - mean) / between - 1));
  }

  /** What is believed after the claims of a source were judged. */
  Beta after(Tally tally) {
    return new Beta(
        mean * weight + tally.right(), (1 - mean) * weight + tally.judged() - tally.right());
  }

  /**
   * How much was right, of how much that was judged.
   *
   * @param right 0 to {@code judged}
   * @param judged 0 or more: claims, each counted by how good the evidence is
   */
  record Tally(double right, double judged) {
    static final Tally NONE = new Tally(0, 0);

    Tally and(Tally other) {
      return new Tally(right + other.right, judged + other.judged);
    }

    Tally plus(double share, double evidence) {
      return new Tally(right + share * evidence, judged + evidence);
    }
  }
}
