package org.crosscheck.reliability;

/**
 * Among how many wrong values sources seem to choose: as many as make two that are wrong, and independent, meet as often
 * as they do. Where the wrong hardly ever meet, meeting is a sign of truth.
 *
 * @see "Dong, Saha and Srivastava, Less is More: Selecting Sources Wisely for Integration, PVLDB 6 (2012): POPACCU"
 */
final class FalseValues {
  private static final double MOST = 100;
  /** What is assumed before a pair was seen: two wrong pairs, of which one meets. */
  private static final double PRIOR = 2;

  private double wrong = PRIOR;
  private double met = PRIOR;

  /**
   * Counts the pairs of claims of an item.
   *
   * @param belief how likely each value is true
   */
  void count(Ballots ballots, int item, double[] belief, Witnesses witnesses) {
    double all = 0;
    double squares = 0;
    for (int value = ballots.firstValue(item); value < ballots.firstValue(item + 1); value++) {
      double mine = heard(ballots, value, witnesses);
      double pairs = (1 - belief[value]) * pairs(ballots, value, witnesses);
      all += mine;
      squares += mine * mine;
      met += pairs;
      wrong += pairs;
    }
    // Pairs of two values: each counts by how likely neither of the two is true.
    double apart = (all * all - squares) / 2;
    for (int value = ballots.firstValue(item); value < ballots.firstValue(item + 1); value++) {
      double mine = heard(ballots, value, witnesses);
      apart -= belief[value] * mine * (all - mine);
    }
    wrong += Math.max(0, apart);
  }

  private static double heard(Ballots ballots, int value, Witnesses witnesses) {
    double sum = 0;
    for (int claim = ballots.firstClaim(value); claim < ballots.firstClaim(value + 1); claim++) {
      sum += witnesses.weight(claim);
    }
    return sum;
  }

  private static double pairs(Ballots ballots, int value, Witnesses witnesses) {
    double sum = 0;
    double before = 0;
    for (int claim = ballots.firstClaim(value); claim < ballots.firstClaim(value + 1); claim++) {
      sum += before * witnesses.weight(claim);
      before += witnesses.weight(claim);
    }
    return sum;
  }

  /** 1 or more. */
  double number() {
    return Math.min(MOST, wrong / met);
  }
}
