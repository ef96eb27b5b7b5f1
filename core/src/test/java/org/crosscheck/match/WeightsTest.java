package org.crosscheck.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.crosscheck.match.Weights.Weight;
import org.junit.jupiter.api.Test;

class WeightsTest {
  private static final Weights STANDARD = Weights.standard();

  @Test
  void someLevelsMayWeighOtherwise() {
    Weights weights =
        STANDARD.with(List.of(new Weight("time", "far_apart", 0.25, OptionalDouble.of(0.5))));
    assertThat(weights.m(Rung.FAR_APART)).isEqualTo(0.25);
    assertThat(weights.u(Rung.FAR_APART)).isEqualTo(0.5);
    assertThat(weights.m(Rung.SAME_DAYS)).isEqualTo(STANDARD.m(Rung.SAME_DAYS));
    assertThat(STANDARD.with(STANDARD.list()).lines()).isEqualTo(STANDARD.lines());
  }

  @Test
  void aLevelThatIsNoneIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> STANDARD.with(List.of(new Weight("time", "never", 0.5, OptionalDouble.empty()))))
        .withMessage("no comparison has the level time.never");
  }

  @Test
  void whetherTheRunTellsHowRareAValueIsCannotBeChosen() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            STANDARD.with(List.of(new Weight("time", "same_days", 0.5, OptionalDouble.of(1)))))
        .withMessage("u of time.same_days must be \"rarity\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            STANDARD.with(List.of(new Weight("time", "far_apart", 0.5, OptionalDouble.empty()))))
        .withMessage("u of time.far_apart must be a number");
  }

  @Test
  void halfwayAWeightIsHalfwayInBits() {
    Weights other =
        STANDARD.with(List.of(new Weight("time", "far_apart", 0.8, OptionalDouble.of(0.1))));
    Weights halfway = STANDARD.towards(other, 0.5);
    assertThat(halfway.bits(Rung.FAR_APART))
        .isCloseTo((STANDARD.bits(Rung.FAR_APART) + other.bits(Rung.FAR_APART)) / 2, within(1));
    assertThat(STANDARD.towards(other, 0).lines()).isEqualTo(STANDARD.lines());
    assertThat(STANDARD.towards(other, 1).lines()).isEqualTo(other.lines());
  }
}
