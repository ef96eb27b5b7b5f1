package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import org.junit.jupiter.api.Test;

class EventCountTest {
  private static final EventCount RULE = new EventCount();

  @Test
  void aTwinBombingAndASingleBombAreCountedDifferently() {
    assertThat(Judged.attribute(
            RULE,
            claim("a").by("SANA").weapon("twin bombing"),
            claim("b").by("TRT").text("A single truck bomb went off at the market.")))
        .contains(
            "D24: Not the same count of events: SANA (“twin bombing”); TRT (“single truck bomb”).");
  }

  @Test
  void aBombWithoutANumberIsNoCount() {
    assertThat(Judged.attribute(
            RULE, claim("a").weapon("twin bombing"), claim("b").by("TRT").weapon("truck bomb")))
        .isEmpty();
  }

  @Test
  void rocketsAreNotStrikes() {
    assertThat(Judged.attribute(
            RULE, claim("a").weapon("three rockets"), claim("b").by("TRT").weapon("two strikes")))
        .isEmpty();
  }

  @Test
  void ofTwoNumbersNobodyKnowsWhich() {
    assertThat(Judged.attribute(
            RULE,
            claim("a").weapon("two strikes"),
            claim("b").by("TRT").text("One strike hit a school after three strikes on Monday.")))
        .isEmpty();
  }
}
