package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import org.junit.jupiter.api.Test;

class ImpossibleDateTest {
  private static final ImpossibleDate RULE = new ImpossibleDate();

  @Test
  void aTollPublishedBeforeItsEventIsAnError() {
    assertThat(
            Judged.together(RULE, claim("a").at("2017-04-06").on("2017-04-19").says(20)))
        .containsExactly(
            "D18 ERROR [a]: Published 13 days before what it counts: Herald (2017-04-06): “20” people killed, 2017-04-19.");
  }

  @Test
  void aDayBeforeIsATimeZone() {
    assertThat(Judged.together(RULE, claim("a").at("2017-04-18").on("2017-04-19")))
        .isEmpty();
  }

  @Test
  void whatIsPlannedIsPublishedBefore() {
    assertThat(Judged.together(
            RULE, claim("a").at("2017-04-06").on("2017-04-19").measure("participants")))
        .isEmpty();
  }

  @Test
  void aWeekdayThatDoesNotFitItsDateIsAWarning() {
    assertThat(Judged.together(
            RULE, claim("a").on("2017-10-03").text("It happened on Monday, 3 October 2017.")))
        .containsExactly(
            "D18 WARNING [a]: The weekday does not fit the date: Herald has “Monday, 3 October 2017”, and that day was a Tuesday.");
  }

  @Test
  void claimsOfOneSentenceShareTheirVerdict() {
    assertThat(Judged.together(
            RULE,
            claim("a").text("It hit on Fri., October 6, 2017, and Saturday October 8th 2017."),
            claim("b").text("It hit on Fri., October 6, 2017, and Saturday October 8th 2017.")))
        .containsExactly(
            "D18 WARNING [a, b]: The weekday does not fit the date: Herald has “Saturday October 8th 2017”, and that day was a Sunday.");
  }

  @Test
  void aWeekdayThatFitsIsRight() {
    assertThat(Judged.together(RULE, claim("a").text("On Tuesday, 3 October 2017, it fell.")))
        .isEmpty();
  }

  @Test
  void aDayThatTheMonthDoesNotHaveIsNoDate() {
    assertThat(Judged.together(RULE, claim("a").text("On Tuesday, 31 September 2017, it fell.")))
        .isEmpty();
  }

  @Test
  void anArticleMustSpellTheDayOut() {
    assertThat(
            Judged.together(RULE, claim("a").at("2017-04-06").on("2017-04-19").extracted()))
        .isEmpty();
  }
}
