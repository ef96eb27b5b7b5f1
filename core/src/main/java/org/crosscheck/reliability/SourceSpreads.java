package org.crosscheck.reliability;

import java.util.Arrays;

/**
 * How far each source is usually off. Sources that said little are pulled to the common run, and how much sources differ
 * is read from them all (empirical Bayes on the logarithm of the spread).
 */
final class SourceSpreads {
  private static final int ROUNDS = 5;
  private static final double LEAST_DIFFERENCE = 0.15;

  private final double[] logSpread;
  private double middle = Math.log(0.25);
  private double difference = 0.6;

  SourceSpreads(int sources) {
    logSpread = new double[sources];
    Arrays.fill(logSpread, middle);
  }

  /** @param support for each source and each of {@link FigureGrid#SPREADS}, the log of how well it explains what was said */
  void estimate(double[][] support) {
    for (int round = 0; round < ROUNDS; round++) {
      double sum = 0;
      double squares = 0;
      for (int source = 0; source < logSpread.length; source++) {
        double[] share = shares(support[source]);
        double mean = 0;
        for (int level = 0; level < share.length; level++) {
          double log = Math.log(FigureGrid.SPREADS[level]);
          mean += share[level] * log;
          squares += share[level] * (log - middle) * (log - middle);
        }
        logSpread[source] = mean;
        sum += mean;
      }
      middle = sum / logSpread.length;
      difference = Math.max(LEAST_DIFFERENCE, Math.sqrt(squares / logSpread.length));
    }
  }

  private double[] shares(double[] support) {
    double[] share = new double[support.length];
    double most = Double.NEGATIVE_INFINITY;
    for (int level = 0; level < share.length; level++) {
      double away = (Math.log(FigureGrid.SPREADS[level]) - middle) / difference;
      share[level] = support[level] - away * away / 2;
      most = Math.max(most, share[level]);
    }
    double all = 0;
    for (int level = 0; level < share.length; level++) {
      share[level] = Math.exp(share[level] - most);
      all += share[level];
    }
    for (int level = 0; level < share.length; level++) {
      share[level] /= all;
    }
    return share;
  }

  /** The place in {@link FigureGrid#SPREADS} that is nearest to the spread of a source. */
  int level(int source) {
    int best = 0;
    for (int level = 1; level < FigureGrid.SPREADS.length; level++) {
      if (away(source, level) < away(source, best)) {
        best = level;
      }
    }
    return best;
  }

  private double away(int source, int level) {
    return Math.abs(Math.log(FigureGrid.SPREADS[level]) - logSpread[source]);
  }
}
