package org.crosscheck.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import java.util.Arrays;
import org.crosscheck.event.Training.Learnt;
import org.crosscheck.match.Encoded;
import org.crosscheck.match.Encoder;
import org.crosscheck.match.Weights;
import org.junit.jupiter.api.Test;

class TrainingTest {
  private static final Weights STANDARD = Weights.standard();

  @Test
  void fromTooFewPairsNothingIsLearnt() {
    Encoded claims = claims(20, 2);
    assertThat(training(claims).withLabels(numbers(claims)).step()).isZero();
    assertThat(training(claims).withoutLabels().weights()).isEqualTo(STANDARD);
    assertThat(training(claims).withLabels(numbers(claims)).pairs()).isEqualTo(20);
  }

  @Test
  void whereDatesAreOftenWrongLabelsTeachThat() {
    Encoded claims = claims(150, 5);
    Learnt learnt = training(claims).withLabels(numbers(claims));
    assertThat(learnt.pairs()).isEqualTo(150);
    assertThat(learnt.after().orElseThrow()).isGreaterThan(learnt.before().orElseThrow());
    assertThat(m(learnt.weights(), "days_apart")).isGreaterThan(m(STANDARD, "days_apart"));
  }

  @Test
  void whereTheStandardWeightsPutAllRightTheyStay() {
    Encoded claims = claims(150, 0);
    Learnt learnt = training(claims).withLabels(numbers(claims));
    assertThat(learnt.step()).isZero();
    assertThat(learnt.weights()).isEqualTo(STANDARD);
    assertThat(learnt.before()).hasValue(1);
  }

  @Test
  void withoutLabelsAShortWayIsGone() {
    Learnt learnt = training(claims(150, 0)).withoutLabels();
    assertThat(learnt.step()).isEqualTo(0.25);
    assertThat(learnt.before()).isEmpty();
    assertThat(m(learnt.weights(), "same_days")).isGreaterThan(m(STANDARD, "same_days"));
  }

  @Test
  void claimsOfNoKnownEventTeachNothing() {
    Encoded claims = claims(150, 0);
    int[] unknown = new int[claims.size()];
    Arrays.fill(unknown, -1);
    assertThat(training(claims).withLabels(unknown).pairs()).isZero();
  }

  private static double m(Weights weights, String level) {
    return weights.list().stream()
        .filter(weight -> weight.level().equals(level))
        .findFirst()
        .orElseThrow()
        .m();
  }

  private static Training training(Encoded claims) {
    return new Training(claims, 1);
  }

  /** Two claims an event, each event at a place of its own; the second some days late. */
  private static Encoded claims(int events, int daysApart) {
    Encoder encoder = new Encoder();
    for (int i = 0; i < events; i++) {
      String place = "K" + (char) ('a' + i % 26) + "r" + (char) ('a' + i / 26) + "bad" + i;
      String month = "%d-%02d-".formatted(2010 + i / 12, 1 + i % 12);
      encoder.add(claim("a" + i).in(place).on(month + "05").build());
      encoder.add(
          claim("b" + i).in(place).on(month + "%02d".formatted(5 + daysApart)).build());
    }
    return encoder.encoded();
  }

  private static int[] numbers(Encoded claims) {
    int[] events = new int[claims.size()];
    for (int i = 0; i < events.length; i++) {
      events[i] = Integer.parseInt(claims.id(i).substring(1));
    }
    return events;
  }
}
