package org.crosscheck.reliability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crosscheck.claim.Measure;

/**
 * What is believed of a count over time, from what witnesses say of it at each step: forwards and backwards over a
 * chain of steps, each with its own number.
 */
final class Toll {
  private final FigureGrid grid;
  private final List<Report> reports;
  private final double[][] forward;
  private final double[][] backward;
  private final double[][] said;

  /**
   * Works it out.
   *
   * @param levels for each report the place of its witness in {@link FigureGrid#SPREADS}
   * @param weights for each report how much of a witness of its own it is, 0 to 1
   */
  Toll(
      FigureGrid grid,
      Measure.Course course,
      List<Report> reports,
      int steps,
      int[] levels,
      double[] weights) {
    this.grid = grid;
    this.reports = List.copyOf(reports);
    said = new double[steps][grid.size()];
    for (int i = 0; i < reports.size(); i++) {
      double[] likely = grid.likelihood(reports.get(i).range(), levels[i]);
      double[] sum = said[reports.get(i).step()];
      for (int point = 0; point < sum.length; point++) {
        sum[point] += weights[i] * Math.log(likely[point]);
      }
    }
    Course chances = new Course(grid, course);
    forward = new double[steps][];
    backward = new double[steps][];
    double[] start = new double[grid.size()];
    for (int point = 0; point < start.length; point++) {
      start[point] = grid.prior(point);
    }
    for (int step = 0; step < steps; step++) {
      forward[step] =
          step == 0 ? shares(start) : chances.forward(heard(forward[step - 1], step - 1));
    }
    double[] end = new double[grid.size()];
    Arrays.fill(end, 1.0 / end.length);
    for (int step = steps - 1; step >= 0; step--) {
      backward[step] =
          step == steps - 1 ? end : shares(chances.backward(heard(backward[step + 1], step + 1)));
    }
  }

  /** What is believed after what is said at a step was heard too. */
  private double[] heard(double[] belief, int step) {
    double most = Arrays.stream(said[step]).max().orElse(0);
    double[] shares = new double[belief.length];
    for (int point = 0; point < shares.length; point++) {
      shares[point] = belief[point] * Math.exp(said[step][point] - most);
    }
    return shares(shares);
  }

  private static double[] shares(double[] mass) {
    double all = Arrays.stream(mass).sum();
    double[] shares = new double[mass.length];
    for (int point = 0; point < mass.length; point++) {
      shares[point] = all > 0 ? mass[point] / all : 1.0 / mass.length;
    }
    return shares;
  }

  /** How likely each point of the grid is at a step. */
  double[] belief(int step) {
    double[] belief = heard(forward[step], step);
    for (int point = 0; point < belief.length; point++) {
      belief[point] *= backward[step][point];
    }
    return shares(belief);
  }

  /** The same if one report had not been made. */
  double[] without(int report, double[] belief, int level, double weight) {
    double[] likely = grid.likelihood(reports.get(report).range(), level);
    double[] others = new double[belief.length];
    for (int point = 0; point < others.length; point++) {
      others[point] = belief[point] / Math.pow(likely[point], weight);
    }
    return shares(others);
  }

  /** Every step in turn. */
  List<double[]> beliefs() {
    List<double[]> beliefs = new ArrayList<>();
    for (int step = 0; step < forward.length; step++) {
      beliefs.add(belief(step));
    }
    return beliefs;
  }
}
