package org.crosscheck.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {
  @Test
  void leavesTheHeaviestWhereThatPays() {
    assertThat(Assignment.heaviest(new double[][] {{9, 8}, {8, 1}})).isEqualTo(16);
  }

  @Test
  void ofNothingIsNothing() {
    assertThat(Assignment.heaviest(new double[0][0])).isZero();
  }

  @Test
  void isTheBestOfAllAssignments() {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      double[][] weights = weights(random, 1 + random.nextInt(5));
      assertThat(Assignment.heaviest(weights)).isCloseTo(best(weights, 0, 0), within(1e-9));
    }
  }

  private static double[][] weights(Random random, int rows) {
    double[][] weights = new double[rows][rows + random.nextInt(3)];
    for (double[] row : weights) {
      for (int column = 0; column < row.length; column++) {
        row[column] = random.nextInt(4) * 0.25;
      }
    }
    return weights;
  }

  private static double best(double[][] weights, int row, int taken) {
    if (row == weights.length) {
      return 0;
    }
    double best = 0;
    for (int column = 0; column < weights[row].length; column++) {
      if ((taken & (1 << column)) == 0) {
        best = Math.max(best, weights[row][column] + best(weights, row + 1, taken | (1 << column)));
      }
    }
    return best;
  }
}
