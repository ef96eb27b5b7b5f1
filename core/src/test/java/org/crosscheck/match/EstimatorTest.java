package org.crosscheck.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crosscheck.claim.Sample.claim;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.claim.Claim;
import org.junit.jupiter.api.Test;

class EstimatorTest {
  private static final Weights STANDARD = Weights.standard();

  @Test
  void withoutPairsTheWeightsStay() {
    assertThat(new Estimator(STANDARD).weights().lines()).isEqualTo(STANDARD.lines());
  }

  @Test
  void aLevelOnWhichMatchesStandGainsAndTheOthersOfItsKindLose() {
    Encoded encoded = Compared.encoded(events(40, 1));
    Estimator estimator = new Estimator(STANDARD);
    estimator.count(encoded, numbers(encoded), 1000);
    Weights learnt = estimator.weights();
    assertThat(learnt.m(Rung.DAY_APART)).isGreaterThan(0.9);
    assertThat(learnt.m(Rung.SAME_DAYS)).isLessThan(STANDARD.m(Rung.SAME_DAYS));
    assertThat(learnt.m(Rung.TOLD_IN_3_DAYS)).isEqualTo(STANDARD.m(Rung.TOLD_IN_3_DAYS));
    assertThat(learnt.u(Rung.FAR_APART)).isGreaterThan(0.9);
  }

  @Test
  void whatCannotBeComparedGoesOnWeighingNothing() {
    Encoded encoded = Compared.encoded(events(40, 0));
    Estimator estimator = new Estimator(STANDARD);
    estimator.count(encoded, numbers(encoded), 1000);
    assertThat(estimator.weights().bits(Rung.UNDATED)).isZero();
    assertThat(estimator.weights().bits(Rung.OTHER_FIGURE)).isZero();
  }

  @Test
  void withoutLabelsItLearnsTheSameTendency() {
    Encoded encoded = Compared.encoded(events(60, 1));
    Weights learnt = Estimator.withoutLabels(encoded, STANDARD, 3);
    assertThat(learnt.m(Rung.DAY_APART)).isGreaterThan(STANDARD.m(Rung.DAY_APART));
    assertThat(learnt.m(Rung.SAME_PLACE)).isGreaterThan(STANDARD.m(Rung.SAME_PLACE));
  }

  @Test
  void weightsAreReadAsTheyAreWritten() {
    assertThat(Weights.of(STANDARD.lines()).lines()).isEqualTo(STANDARD.lines());
  }

  @Test
  void aLevelThatIsMissingTwiceOrImpossibleIsRefused() {
    List<String> lines = new ArrayList<>(STANDARD.lines());
    lines.remove(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Weights.of(lines))
        .withMessage("weights must hold every level, \"time same_days\" is missing");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Weights.of(List.of("time same_days 0.5 1", "time same_days 0.5 1")))
        .withMessage("weights must name a level once, with m and u, got \"time same_days 0.5 1\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Weights.of(List.of("time same_days 1.5 1")))
        .withMessage("m and u must be above 0 and at most 1, got \"time same_days 1.5 1\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Weights.of(List.of("colour same 0.5 1")))
        .withMessage("weights must name a level once, with m and u, got \"colour same 0.5 1\"");
  }

  /** Two claims an event, some days apart, each event at a place of its own and a month after the last. */
  private static List<Claim> events(int events, int daysApart) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < events; i++) {
      String place = "K" + (char) ('a' + i % 26) + "r" + (char) ('a' + i / 26) + "bad" + i;
      String month = "%d-%02d-".formatted(2010 + i / 12, 1 + i % 12);
      claims.add(claim("a" + i).in(place).on(month + "05").build());
      claims.add(claim("b" + i).in(place).on(month + "0" + (5 + daysApart)).build());
    }
    return claims;
  }

  private static int[] numbers(Encoded encoded) {
    int[] events = new int[encoded.size()];
    for (int i = 0; i < events.length; i++) {
      events[i] = Integer.parseInt(encoded.id(i).substring(1));
    }
    return events;
  }
}
