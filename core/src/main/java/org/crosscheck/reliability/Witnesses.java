package org.crosscheck.reliability;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How much of a witness of its own each claim is: 1 for the best source of a value, and less for each that seems to
 * depend on a better one that says the same.
 *
 * @see "Dong, Berti-Equille and Srivastava, Integrating Conflicting Data, PVLDB 2 (2009), section 4: ACCU-COPY"
 */
final class Witnesses {
  /** The share of what a dependent source says that it did not find out itself. */
  private static final double COPIED = 0.8;

  private final Ballots ballots;
  private final Copying copying;
  private final double[] weight;

  Witnesses(Ballots ballots) {
    this.ballots = ballots;
    copying = new Copying(ballots);
    weight = new double[ballots.claims()];
    Arrays.fill(weight, 1);
  }

  /**
   * Weighs all claims anew.
   *
   * @param belief how likely each value is true
   * @param standing of each source: of two that depend on each other the higher counts first
   */
  void weigh(double[] belief, double[] standing) {
    copying.estimate(belief);
    int[] rank = ranks(standing);
    for (int item = 0; item < ballots.items(); item++) {
      for (int value = ballots.firstValue(item);
          value < ballots.firstValue(item + 1) && !ballots.isCrowded(item);
          value++) {
        weigh(value, rank);
      }
    }
  }

  private void weigh(int value, int[] rank) {
    int end = ballots.firstClaim(value + 1);
    for (int claim = ballots.firstClaim(value); claim < end; claim++) {
      weight[claim] = independent(claim, ballots.firstClaim(value), end, rank);
    }
  }

  private double independent(int claim, int from, int end, int[] rank) {
    int source = ballots.source(claim);
    double product = 1;
    for (int other = from; other < end; other++) {
      if (rank[ballots.source(other)] < rank[source]) {
        product *= 1 - COPIED * copying.between(source, ballots.source(other));
      }
    }
    return product;
  }

  private static int[] ranks(double[] standing) {
    int[] order = IntStream.range(0, standing.length)
        .boxed()
        .sorted(Comparator.comparingDouble(source -> -standing[source]))
        .mapToInt(Integer::intValue)
        .toArray();
    int[] rank = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      rank[order[i]] = i;
    }
    return rank;
  }

  /** 0 to 1. */
  double weight(int claim) {
    return weight[claim];
  }

  /** The weight of a claim as evidence about another source: nothing where the two depend on each other. */
  double weightFor(int source, int claim) {
    return weight[claim] * (1 - copying.between(source, ballots.source(claim)));
  }
}
