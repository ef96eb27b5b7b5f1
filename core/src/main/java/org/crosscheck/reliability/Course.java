package org.crosscheck.reliability;

import org.crosscheck.claim.Measure;

/**
 * How a count moves from one report to the next, as chances on the points of a grid. A toll mostly stays or rises, by a
 * tenth as easily as by a half, and is seldom corrected downwards; others go up and down. Takes time proportional to the
 * number of points.
 *
 * @see "Li et al., On the Discovery of Evolving Truth, KDD 2015: DynaTD"
 */
final class Course {
  /** Steps are exponential in the logarithm of the count, with this mean: by about a third. */
  private static final double STEP = 0.35;

  private static final double CORRECTED = 0.02;

  private final double up;
  private final double down;
  /** What a point stands for on the logarithmic scale. */
  private final double[] share;
  /** How much of a step's chance is lost between a point and the one before. */
  private final double[] decay;

  private final double[] above;
  private final double[] below;

  Course(FigureGrid grid, Measure.Course course) {
    up = course == Measure.Course.GROWS ? 0.38 : course == Measure.Course.MOVES ? 0.3 : 0;
    down = course == Measure.Course.GROWS ? CORRECTED : up;
    share = new double[grid.size()];
    decay = new double[grid.size()];
    double[] ones = new double[grid.size()];
    for (int i = 0; i < share.length; i++) {
      share[i] = grid.prior(i);
      ones[i] = share[i];
      decay[i] =
          i == 0 ? 0 : Math.exp(-Math.log((grid.point(i) + 1) / (grid.point(i - 1) + 1)) / STEP);
    }
    above = fromAbove(ones);
    below = fromBelow(ones);
  }

  /** For each point the sum over those above it, the further the less. */
  private double[] fromAbove(double[] mass) {
    double[] sum = new double[mass.length];
    for (int i = mass.length - 2; i >= 0; i--) {
      sum[i] = decay[i + 1] * (sum[i + 1] + mass[i + 1]);
    }
    return sum;
  }

  private double[] fromBelow(double[] mass) {
    double[] sum = new double[mass.length];
    for (int i = 1; i < mass.length; i++) {
      sum[i] = decay[i] * (sum[i - 1] + mass[i - 1]);
    }
    return sum;
  }

  /** What is believed of the next step, from what is believed of this one. */
  double[] forward(double[] belief) {
    double[] rising = new double[belief.length];
    double[] falling = new double[belief.length];
    double[] next = new double[belief.length];
    for (int i = 0; i < belief.length; i++) {
      rising[i] = above[i] > 0 ? belief[i] * up / above[i] : 0;
      falling[i] = below[i] > 0 ? belief[i] * down / below[i] : 0;
      next[i] = stays(i) * belief[i];
    }
    double[] fromBelow = fromBelow(rising);
    double[] fromAbove = fromAbove(falling);
    for (int i = 0; i < next.length; i++) {
      next[i] += share[i] * (fromBelow[i] + fromAbove[i]);
    }
    return next;
  }

  /** How well each point of this step explains what is said of the next one. */
  double[] backward(double[] message) {
    double[] weighed = new double[message.length];
    for (int i = 0; i < weighed.length; i++) {
      weighed[i] = share[i] * message[i];
    }
    double[] rising = fromAbove(weighed);
    double[] falling = fromBelow(weighed);
    double[] before = new double[message.length];
    for (int i = 0; i < before.length; i++) {
      before[i] = stays(i) * message[i]
          + (above[i] > 0 ? up * rising[i] / above[i] : 0)
          + (below[i] > 0 ? down * falling[i] / below[i] : 0);
    }
    return before;
  }

  private double stays(int i) {
    return 1 - (above[i] > 0 ? up : 0) - (below[i] > 0 ? down : 0);
  }
}
