package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Figure;
import org.junit.jupiter.api.Test;

class CompatibleTest {
  @Test
  void aFloorHoldsWithALargerExactFigure() {
    assertThat(Judged.pair(
            claim("a").by("AFP").atLeast(3000), claim("b").by("RFE/RL").says(3055)))
        .isEqualTo(
            "N01 INFO: The bound holds: AFP: “at least 3000” people killed; RFE/RL: “3055” people killed.");
  }

  @Test
  void aFloorDoesNotHoldWithASmallerOne() {
    assertThat(Judged.code(
            claim("a").by("AFP").atLeast(3000), claim("b").by("RFE/RL").says(2900)))
        .isNotEqualTo("N01");
  }

  @Test
  void rangesThatMeetCanBothBeTrue() {
    assertThat(Judged.pair(
            claim("a").by("Airwars").between(9, 15), claim("b").by("SANA").between(14, 20)))
        .isEqualTo(
            "N02 INFO: Both can be true: Airwars: “9-15” people killed; SANA: “14-20” people killed.");
  }

  @Test
  void rangesThatDoNotMeetAreNotCompatible() {
    assertThat(Judged.code(
            claim("a").by("Airwars").between(9, 13), claim("b").by("SANA").between(14, 20)))
        .isEqualTo("O01");
  }

  @Test
  void dozensCoverThirtyTwo() {
    Figure dozens = new Figure(24, 99, Bound.VAGUE, "dozens");
    assertThat(Judged.pair(
            claim("a").by("AP").figure(dozens), claim("b").by("SANA").says(32)))
        .isEqualTo(
            "N17 INFO: The word covers the number: AP: “dozens” people killed; SANA: “32” people killed.");
  }

  @Test
  void dozensDoNotCoverFive() {
    Figure dozens = new Figure(24, 99, Bound.VAGUE, "dozens");
    assertThat(Judged.code(
            claim("a").by("AP").figure(dozens), claim("b").by("SANA").says(5)))
        .isEqualTo("O01");
  }

  @Test
  void anApproximationHoldsTheNumberItRounds() {
    Figure about = new Figure(900, 1100, Bound.ABOUT, "about a thousand");
    assertThat(
            Judged.pair(claim("a").by("AP").figure(about), claim("b").by("SANA").says(955)))
        .isEqualTo(
            "N03 INFO: Equal as far as the rounding goes: AP: “about a thousand” people killed; SANA: “955” people killed.");
  }

  @Test
  void twoFloorsFarApartAreANote() {
    assertThat(Judged.pair(
            claim("a").by("Al-Araby").atLeast(43), claim("b").by("Sabah").atLeast(31)))
        .isEqualTo(
            "D02 NOTE: Both are lower bounds, 12 apart: Sabah: “at least 31” people killed; Al-Araby: “at least 43” people killed.");
  }

  @Test
  void twoFloorsNearEachOtherAreNot() {
    assertThat(Judged.code(
            claim("a").by("Al-Araby").atLeast(33), claim("b").by("Sabah").atLeast(31)))
        .isEqualTo("N01");
  }
}
