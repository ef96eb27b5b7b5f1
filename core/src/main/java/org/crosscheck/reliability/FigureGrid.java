package org.crosscheck.reliability;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely a source of a given spread would give a figure, for each number that could be true. Errors are in the
 * logarithm, with heavy tails (Student's t with 3 degrees of freedom); what a range leaves open is censored.
 *
 * @see "Zhao and Han, A Probabilistic Model for Estimating Real-valued Truth from Conflicting Sources, QDB 2012: GTM"
 */
final class FigureGrid {
  /** The spreads that a source can have, narrow to wide: what rounding leaves to five times too much. */
  static final double[] SPREADS = spreads();

  private static final int LEVELS = 16;
  private static final double NARROWEST = 0.03;
  private static final double WIDEST = 1.5;
  /** Up to here each whole number is a point of its own; beyond, points are 3 % apart. */
  private static final int EXACT = 60;

  private static final double STEP = 1.03;
  /** How often a figure has nothing to do with the truth: a digit slipped, another event. */
  private static final double SLIP = 0.02;
  /** The logarithm of how far such a slip can go. */
  private static final double SLIP_RANGE = 8;
  /** How often "at least" also says that it is not much more, and how much more that is. */
  private static final double HINTED = 0.8;

  private static final double NOT_MUCH_MORE = 1.6;

  private final double[] points;
  private final Map<NumberRange, double[][]> likelihoods = new HashMap<>();

  FigureGrid(List<NumberRange> ranges) {
    double most = EXACT;
    for (NumberRange range : ranges) {
      most = Math.max(most, 3 * (range.isOpen() ? range.low() : range.high()));
    }
    int size = EXACT + (int) Math.ceil(Math.log(most / EXACT) / Math.log(STEP)) + 1;
    double[] all = new double[size];
    for (int i = 0; i < size; i++) {
      all[i] = i < EXACT ? i : Math.max(all[i - 1] + 1, Math.rint(all[i - 1] * STEP));
    }
    points = all;
  }

  private static double[] spreads() {
    double[] spreads = new double[LEVELS];
    for (int i = 0; i < LEVELS; i++) {
      spreads[i] = NARROWEST * Math.pow(WIDEST / NARROWEST, i / (LEVELS - 1.0));
    }
    return spreads;
  }

  int size() {
    return points.length;
  }

  double point(int index) {
    return points[index];
  }

  /** The point nearest to a number. */
  int nearest(double number) {
    int at = Arrays.binarySearch(points, number);
    if (at >= 0) {
      return at;
    }
    int above = Math.min(points.length - 1, -at - 1);
    return above > 0 && number - points[above - 1] < points[above] - number ? above - 1 : above;
  }

  /** How much of the logarithmic scale a point stands for: what is believed before anybody spoke. */
  double prior(int index) {
    double next = index + 1 < points.length ? points[index + 1] : points[index] * STEP;
    return Math.log((next + 1) / (points[index] + 1));
  }

  /** For each of {@link #SPREADS} and each point, how likely the figure would be given. */
  double[][] likelihood(NumberRange range) {
    return likelihoods.computeIfAbsent(range, this::work);
  }

  /** The same for one spread alone, not kept. */
  double[] likelihood(NumberRange range, int level) {
    return likelihoods.containsKey(range)
        ? likelihood(range)[level]
        : new Shape(range).at(SPREADS[level]);
  }

  private double[][] work(NumberRange range) {
    Shape shape = new Shape(range);
    double[][] table = new double[SPREADS.length][];
    for (int level = 0; level < SPREADS.length; level++) {
      table[level] = shape.at(SPREADS[level]);
    }
    return table;
  }

  /** What a figure says, before it is known how far its source is usually off. */
  private final class Shape {
    private final double low;
    private final double high;
    private final double closed;
    private final double slip;

    Shape(NumberRange range) {
      low = Math.log(range.low() + 0.5);
      high = Math.log((range.isOpen() ? range.low() * NOT_MUCH_MORE : range.high()) + 1.5);
      closed = range.isOpen() ? HINTED : 1;
      slip = SLIP * Math.min(1, (high - low) / SLIP_RANGE);
    }

    double[] at(double spread) {
      double[] likelihood = new double[points.length];
      for (int i = 0; i < points.length; i++) {
        double truth = Math.log(points[i] + 1);
        double below = belowT((low - truth) / spread);
        double within = belowT((high - truth) / spread) - below;
        double likely = closed * within + (1 - closed) * (1 - below);
        likelihood[i] = (1 - SLIP) * likely + slip;
      }
      return likelihood;
    }
  }

  /** The distribution function of Student's t with 3 degrees of freedom. */
  private static double belowT(double t) {
    double x = t / Math.sqrt(3);
    return 0.5 + (x / (1 + x * x) + Math.atan(x)) / Math.PI;
  }
}
