package org.crosscheck.evaluate;

import java.util.Arrays;

/** The assignment problem, by the Hungarian method with potentials (Kuhn 1955, Munkres 1957). */
final class Assignment {
  private final double[][] weights;
  private final double[] rowPotential;
  private final double[] columnPotential;
  /** Row matched to each column, both counted from 1; 0 = none. */
  private final int[] rowOf;

  private Assignment(double[][] weights) {
    this.weights = weights;
    this.rowPotential = new double[weights.length + 1];
    this.columnPotential = new double[weights[0].length + 1];
    this.rowOf = new int[weights[0].length + 1];
  }

  /**
   * The largest sum of weights when each row takes another column.
   *
   * @param weights rows of one length, at least as many columns as rows
   */
  static double heaviest(double[][] weights) {
    if (weights.length == 0) {
      return 0;
    }
    Assignment assignment = new Assignment(weights);
    for (int row = 1; row <= weights.length; row++) {
      assignment.add(row);
    }
    return assignment.sum();
  }

  /** Finds the shortest augmenting path for one more row. */
  private void add(int row) {
    int columns = columnPotential.length;
    int[] back = new int[columns];
    double[] slack = new double[columns];
    boolean[] done = new boolean[columns];
    Arrays.fill(slack, Double.POSITIVE_INFINITY);
    rowOf[0] = row;
    int column = 0;
    do {
      done[column] = true;
      int next = relax(column, back, slack, done);
      shift(slack[next], slack, done);
      column = next;
    } while (rowOf[column] != 0);
    for (int at = column; at != 0; at = back[at]) {
      rowOf[at] = rowOf[back[at]];
    }
  }

  /** Lowers the slack of the open columns through a column's row; the open column with the least slack. */
  private int relax(int column, int[] back, double[] slack, boolean[] done) {
    int row = rowOf[column];
    int best = 0;
    for (int open = 1; open < slack.length; open++) {
      if (!done[open]) {
        double reduced = -weights[row - 1][open - 1] - rowPotential[row] - columnPotential[open];
        if (reduced < slack[open]) {
          slack[open] = reduced;
          back[open] = column;
        }
        best = best == 0 || slack[open] < slack[best] ? open : best;
      }
    }
    return best;
  }

  private void shift(double delta, double[] slack, boolean[] done) {
    for (int column = 0; column < slack.length; column++) {
      if (done[column]) {
        rowPotential[rowOf[column]] += delta;
        columnPotential[column] -= delta;
      } else {
        slack[column] -= delta;
      }
    }
  }

  private double sum() {
    double sum = 0;
    for (int column = 1; column < rowOf.length; column++) {
      sum += rowOf[column] == 0 ? 0 : weights[rowOf[column] - 1][column - 1];
    }
    return sum;
  }
}
