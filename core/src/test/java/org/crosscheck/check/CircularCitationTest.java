package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import org.junit.jupiter.api.Test;

class CircularCitationTest {
  private static final CircularCitation RULE = new CircularCitation();

  @Test
  void twoOutletsThatCiteEachOtherSawNothing() {
    assertThat(Judged.together(
            RULE,
            claim("a").by("A").citing("B").says(40),
            claim("b").by("B").citing("A").says(40)))
        .containsExactly(
            "D28 ERROR [a, b]: No outlet in this ring saw anything: A, citing B; B, citing A, all with “40” people killed.");
  }

  @Test
  void threeInARingDoNeither() {
    assertThat(Judged.together(
            RULE,
            claim("a").by("A").citing("B").says(40),
            claim("b").by("B").citing("C").says(40),
            claim("c").by("C").citing("A").says(40)))
        .hasSize(1);
  }

  @Test
  void oneWhoNamesAWitnessOpensTheRing() {
    assertThat(Judged.together(
            RULE,
            claim("a").by("A").citing("B").says(40),
            claim("b").by("B").citing("A").citing("police").says(40)))
        .isEmpty();
  }

  @Test
  void anotherFigureIsAnotherRing() {
    assertThat(Judged.together(
            RULE,
            claim("a").by("A").citing("B").says(40),
            claim("b").by("B").citing("A").says(41)))
        .isEmpty();
  }

  @Test
  void whoCitesItselfStandsForItself() {
    assertThat(Judged.together(
            RULE, claim("a").by("A").citing("A"), claim("b").by("B").citing("B")))
        .isEmpty();
  }
}
