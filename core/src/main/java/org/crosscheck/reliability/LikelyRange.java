package org.crosscheck.reliability;

/**
 * Between which numbers a count likely lies.
 *
 * @param low lower end of the 90 % interval
 * @param high its upper end
 * @param likeliest the number that is likeliest by itself
 * @param probability how likely that one is, below 1
 */
public record LikelyRange(double low, double high, double likeliest, double probability) {
  /** Half of the part that a 90 % interval leaves out, on each side. */
  private static final double TAIL = 0.05;

  /** Ends at which half of a point's own share counts as passed, lest whole numbers make the interval too wide (mid-p). */
  static LikelyRange of(FigureGrid grid, double[] shares) {
    int best = 0;
    int low = -1;
    int high = 0;
    double passed = 0;
    for (int i = 0; i < shares.length; i++) {
      best = shares[i] > shares[best] ? i : best;
      double middle = passed + shares[i] / 2;
      low = low < 0 && middle > TAIL ? i : low;
      high = middle < 1 - TAIL ? i : high;
      passed += shares[i];
    }
    return new LikelyRange(
        grid.point(Math.min(low, best)),
        grid.point(Math.max(high, best)),
        grid.point(best),
        shares[best] * Discovery.NEVER_SURER);
  }
}
