package org.crosscheck.evaluate;

/**
 * How much of what was said is right, and how much of what is right was said.
 *
 * @param precision 0 to 1
 * @param recall 0 to 1
 */
public record Score(double precision, double recall) {
  public Score {
    if (!(precision >= 0 && precision <= 1 && recall >= 0 && recall <= 1)) {
      throw new IllegalArgumentException(
          "precision and recall must be 0 to 1, got " + precision + " and " + recall);
    }
  }

  /** Their harmonic mean, 0 when both are. */
  public double f1() {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }
}
