package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import org.junit.jupiter.api.Test;

class DateConflictTest {
  private static final DateConflict RULE = new DateConflict();

  @Test
  void oneEventOnTwoDatesConflicts() {
    assertThat(Judged.attribute(
            RULE,
            claim("a").by("A").on("2012-02-21").says(2),
            claim("b").by("B").on("2012-02-24").says(2)))
        .contains(
            "D17: One event on two dates: A says 2012-02-21; B says 2012-02-24. The earliest report would tell.");
  }

  @Test
  void aDayApartIsANightOrAZone() {
    assertThat(Judged.attribute(
            RULE, claim("a").by("A").on("2012-02-21"), claim("b").by("B").on("2012-02-22")))
        .isEmpty();
  }

  @Test
  void anotherFigureIsAnotherIncident() {
    assertThat(Judged.attribute(
            RULE,
            claim("a").by("A").on("2012-02-21").says(2),
            claim("b").by("B").on("2012-02-24").says(3)))
        .isEmpty();
  }

  @Test
  void aYearMistypedIsASlip() {
    assertThat(Judged.attribute(
            RULE, claim("a").by("A").on("2012-02-21"), claim("b").by("B").on("2013-02-21")))
        .isPresent();
  }

  @Test
  void aSeriesHasManyDays() {
    assertThat(Judged.attribute(
            RULE, claim("a").by("A").on("2012-02-21"), claim("b").by("B").on("2012-09-03")))
        .isEmpty();
  }

  @Test
  void theDayOfAReportIsNotAlwaysThatOfTheEvent() {
    assertThat(Judged.attribute(
            RULE,
            claim("a").by("A").on("2012-02-21"),
            claim("b").by("B").on("2012-02-24").at("2012-02-24").extracted()))
        .isEmpty();
  }
}
