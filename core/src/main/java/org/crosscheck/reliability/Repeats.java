package org.crosscheck.reliability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How much of a witness of its own each figure is. Of those that say the same of one item, the source least given to
 * repeating counts in full; each other counts less, the more it is given to repeating and the less likely it would have
 * come to the very same figure by itself.
 */
final class Repeats {
  /** The share of a repeated figure that is not a witness. */
  private static final double COPIED = 0.8;
  /** A source of which nothing is known is taken to repeat one figure in twenty, as if seen in ten. */
  private static final double PRIOR_RATE = 0.05;

  private static final double PRIOR_CLAIMS = 10;

  private final Ballots ballots;
  private final double[] rate;
  private final double[] copied;

  Repeats(Ballots ballots) {
    this.ballots = ballots;
    rate = new double[ballots.sources().size()];
    copied = new double[ballots.claims()];
    Arrays.fill(rate, PRIOR_RATE);
  }

  /** @param chance for each claim, how likely its source would say the same without having heard it */
  void estimate(double[] chance) {
    double[] sum = new double[rate.length];
    double[] claims = new double[rate.length];
    for (int value = 0; value < ballots.values(); value++) {
      List<Integer> same = new ArrayList<>();
      for (int claim = ballots.firstClaim(value); claim < ballots.firstClaim(value + 1); claim++) {
        claims[ballots.source(claim)]++;
        same.add(claim);
      }
      same.sort(Comparator.comparingDouble(claim -> rate[ballots.source(claim)]));
      for (int claim : same.subList(1, same.size())) {
        double given = rate[ballots.source(claim)];
        copied[claim] = given / (given + (1 - given) * chance[claim]);
        sum[ballots.source(claim)] += copied[claim];
      }
      copied[same.get(0)] = 0;
    }
    for (int source = 0; source < rate.length; source++) {
      rate[source] = (sum[source] + PRIOR_RATE * PRIOR_CLAIMS) / (claims[source] + PRIOR_CLAIMS);
    }
  }

  /** 1 for a witness of its own, less for what seems repeated. */
  double weight(int claim) {
    return 1 - COPIED * copied[claim];
  }
}
