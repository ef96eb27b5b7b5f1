package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import org.junit.jupiter.api.Test;

class OneDayTest {
  @Test
  void theTwoDaysOfANightAreOne() {
    assertThat(Judged.pair(
            claim("a").by("AP").on("2015-07-04").says(22),
            claim("b").by("AFP").on("2015-07-05").says(22)))
        .isEqualTo(
            "N13 INFO: One night has two dates, 2015-07-04 and 2015-07-05: AP: “22” people killed; AFP: “22” people killed.");
  }

  @Test
  void twoDaysWithTwoFiguresAreTwo() {
    assertThat(Judged.code(
            claim("a").by("AP").on("2015-07-04").says(22),
            claim("b").by("AFP").on("2015-07-05").says(6)))
        .isEqualTo("N06");
  }

  @Test
  void aDayBetweenThemIsNoNight() {
    assertThat(Judged.code(
            claim("a").by("AP").on("2015-07-04").says(22),
            claim("b").by("AFP").on("2015-07-06").says(22)))
        .isEqualTo("N06");
  }

  @Test
  void oneVictimAndOneVictimInTwoArticlesMayBeTwoPeople() {
    assertThat(Judged.code(
            claim("a").by("AP").on("2015-07-04").says(1).extracted(),
            claim("b").by("AFP").on("2015-07-05").says(1).extracted()))
        .isEqualTo("N06");
  }

  @Test
  void onePlaceNamedAtTwoLevelsIsOne() {
    assertThat(Judged.pair(
            claim("a").by("AP").in("Isla Vista, Santa Barbara").says(22),
            claim("b").by("AFP").in("Santa Barbara").says(22)))
        .isEqualTo(
            "N12 INFO: One place named at two levels, Isla Vista, Santa Barbara and Santa Barbara: AP: “22” people killed; AFP: “22” people killed.");
  }

  @Test
  void anotherFigureForTheWiderPlaceIsJudgedAsSuch() {
    assertThat(Judged.code(
            claim("a").by("AP").in("Isla Vista, Santa Barbara").says(22),
            claim("b").by("AFP").in("Santa Barbara").atLeast(20)))
        .isEqualTo("N01");
  }
}
