package org.crosscheck.reliability;

/** How often each source was right, by the word of others: shares of claims, since neither is ever sure. */
final class Credit {
  /** A source of which nothing is known yet counts as this many claims of the common run. */
  private static final double PRIOR_CLAIMS = 8;

  private static final double WORST = 0.05;
  private static final double BEST = 0.98;

  /** A verified claim counts as this many that are only agreed on. */
  private static final double VERIFIED = 4;

  private final double[] right;
  private final double[] judged;
  private final double[] checkedRight;
  private final double[] checked;
  private double allRight = 1;
  private double allJudged = 2;

  Credit(int sources) {
    right = new double[sources];
    judged = new double[sources];
    checkedRight = new double[sources];
    checked = new double[sources];
  }

  /**
   * Counts a claim.
   *
   * @param chance that it is right, 0 to 1
   * @param evidence how much of a judgement that is
   */
  void add(int source, double chance, double evidence) {
    right[source] += chance * evidence;
    judged[source] += evidence;
    allRight += chance * evidence;
    allJudged += evidence;
  }

  /** Counts a claim about what was verified. */
  void check(int source, boolean isRight) {
    add(source, isRight ? 1 : 0, VERIFIED);
    checked[source]++;
    checkedRight[source] += isRight ? 1 : 0;
  }

  /** What was verified of a source, each claim once. */
  Prior.Tally verified(int source) {
    return new Prior.Tally(checkedRight[source], checked[source]);
  }

  /** What others say of a source, without what was verified. */
  Prior.Tally agreed(int source) {
    return new Prior.Tally(
        right[source] - VERIFIED * checkedRight[source],
        judged[source] - VERIFIED * checked[source]);
  }

  double right(int source) {
    return right[source];
  }

  double judged(int source) {
    return judged[source];
  }

  /** How often all sources together were right. */
  double mean() {
    return allRight / allJudged;
  }

  /** How often the source is right, pulled to the common run as long as little is known; never certain. */
  double accuracy(int source) {
    double shrunk = (PRIOR_CLAIMS * mean() + right[source]) / (PRIOR_CLAIMS + judged[source]);
    return Math.max(WORST, Math.min(BEST, shrunk));
  }
}
