package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import org.junit.jupiter.api.Test;

class RoundingTest {
  @Test
  void fiveHundredRoundsFiveHundredAndFifteen() {
    assertThat(Judged.pair(claim("a").by("AP").says(515), claim("b").by("AFP").says(500)))
        .isEqualTo(
            "N03 INFO: Equal as far as the rounding goes: AP: “515” people killed; AFP: “500” people killed.");
  }

  @Test
  void twentyDoesNotRoundSeventeen() {
    assertThat(Judged.code(claim("a").by("AP").says(17), claim("b").by("AFP").says(20)))
        .isEqualTo("O01");
  }

  @Test
  void fiveHundredDoesNotRoundFiveHundredAndFifty() {
    assertThat(Judged.code(claim("a").by("AP").says(550), claim("b").by("AFP").says(500)))
        .isEqualTo("O01");
  }

  @Test
  void moreThanOneHundredAndThirtyTwoIsLooseFor132() {
    assertThat(Judged.code(claim("a").by("AP").says(132), claim("b").by("AFP").moreThan(132)))
        .isEqualTo("N03");
  }

  @Test
  void moreThan132DoesNotMean127() {
    assertThat(Judged.code(claim("a").by("AP").says(127), claim("b").by("AFP").moreThan(132)))
        .isEqualTo("O01");
  }

  @Test
  void aLostThousandIsAnError() {
    assertThat(Judged.pair(
            claim("a").by("AP").measure("displaced").says(300000),
            claim("b").by("AFP").measure("displaced").says(300)))
        .isEqualTo(
            "D32 ERROR: A unit was lost or added: AFP: “300” people displaced; AP: “300000” people displaced.");
  }

  @Test
  void aFirstDigitThatChangedIsAnError() {
    assertThat(Judged.pair(claim("a").by("AP").says(9240), claim("b").by("AFP").says(1240)))
        .isEqualTo(
            "D32 ERROR: A digit was lost or added: AFP: “1240” people killed; AP: “9240” people killed.");
  }

  @Test
  void aLastDigitThatChangedMayBeAnotherCount() {
    assertThat(Judged.code(claim("a").by("AP").says(9240), claim("b").by("AFP").says(9249)))
        .isEqualTo("O01");
  }
}
