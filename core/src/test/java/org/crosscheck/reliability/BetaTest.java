package org.crosscheck.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetaTest {
  /** By closed forms: Beta(1,1) is uniform, Beta(n,1) has the distribution function x to the n. */
  @ParameterizedTest
  @CsvSource({"1,1,0.05,0.05", "2,1,0.25,0.5", "4,1,0.0625,0.5", "1,2,0.75,0.5", "3,3,0.5,0.5"})
  void quantiles_are_those_of_the_closed_form(double a, double b, double p, double quantile) {
    assertThat(new Beta(a, b).quantile(p)).isCloseTo(quantile, within(1e-9));
    assertThat(new Beta(a, b).below(quantile)).isCloseTo(p, within(1e-9));
  }

  @Test
  void nothing_lies_outside_of_nought_and_one() {
    assertThat(new Beta(2, 3).below(-1)).isZero();
    assertThat(new Beta(2, 3).below(2)).isEqualTo(1);
    assertThat(new Beta(2, 6).mean()).isEqualTo(0.25);
  }

  @Test
  void both_parameters_must_be_above_nought() {
    assertThatThrownBy(() -> new Beta(0, 1)).hasMessage("a and b must be above 0, got 0.0, 1.0");
    assertThatThrownBy(() -> new Beta(1, Double.NaN))
        .hasMessage("a and b must be above 0, got 1.0, NaN");
  }
}
