package org.crosscheck.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelTest {
  private static final Model MODEL = Model.parse(List.of(
      "# a remark",
      "prior 5.5",
      "happened 0.50",
      "  0      0.80000 0.10000",
      "  2      0.20000 0.80000",
      "city 1.00",
      "  0      0.25000 0.50000"));

  @Test
  void a_ladder_says_the_bits_of_its_step_as_far_as_it_is_trusted() {
    Ladder happened = ladder(Comparison.HAPPENED);
    assertThat(happened.bits(0)).isCloseTo(1.5, within(1e-9));
    assertThat(happened.bits(1.9)).isCloseTo(1.5, within(1e-9));
    assertThat(happened.bits(2)).isCloseTo(-1, within(1e-9));
    assertThat(ladder(Comparison.CITY).bits(7)).isCloseTo(-1, within(1e-9));
  }

  @Test
  void what_is_missing_says_nothing() {
    assertThat(ladder(Comparison.HAPPENED).bits(Double.NaN)).isZero();
  }

  @Test
  void the_prior_falls_by_a_bit_when_the_articles_double() {
    assertThat(MODEL.prior(100) - MODEL.prior(300)).isCloseTo(1, within(1e-9));
  }

  @Test
  void the_default_model_has_a_ladder_for_each_comparison() {
    assertThat(Model.DEFAULT.ladders()).containsOnlyKeys(Comparison.values());
  }

  @Test
  void a_ladder_without_bits_for_each_step_is_refused() {
    assertThatThrownBy(
            () -> new Ladder(ImmutableDoubleArray.of(0, 1), ImmutableDoubleArray.of(2), 0.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ladder must have bits for each step and a trust of 0 or more, got [0.0, 1.0],"
            + " [2.0], 0.5");
  }

  private static Ladder ladder(Comparison comparison) {
    return MODEL
        .ladders()
        .getOrDefault(
            comparison, new Ladder(ImmutableDoubleArray.of(0), ImmutableDoubleArray.of(0), 0));
  }
}
