package org.crosscheck.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import org.crosscheck.claim.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeComparisonTest {
  @ParameterizedTest
  @CsvSource({
    "2017-10-01, 2017-10-01, same_days",
    "Oct 2017, Oct 2017, same_month",
    "2017-10-01 to 2017-10-31, Oct 2017, same_month",
    "2017, 2017, same_year",
  })
  void theSameDaysStandOnALevelOfTheirOwnByPrecision(String one, String other, String rung) {
    Compared compared = compare(claim("a").on(one), claim("b").on(other));
    assertThat(compared.rung()).isEqualTo(rung);
    assertThat(compared.bits()).isPositive();
  }

  @Test
  void aDayOnWhichMuchHappensSaysLess() {
    Sample[] others = new Sample[50];
    for (int i = 0; i < others.length; i++) {
      others[i] = claim("o" + i).in("Village " + (char) ('A' + i % 20) + "xq" + i);
    }
    assertThat(Compared.by("time", claim("a"), claim("b"), others).bits())
        .isLessThan(compare(claim("a"), claim("b")).bits() - 2);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-10-02, 1 day apart, day_apart",
    "2017-09-30, 1 day apart, day_apart",
    "2017-10-03, 2 days apart, two_days_apart",
    "2017-10-04, 3 days apart, days_apart",
    "2017-10-08, 7 days apart, days_apart",
    "2017-10-09, 8 days apart, far_apart",
  })
  void daysApartStandLowerTheFartherTheyAre(String other, String detail, String rung) {
    assertThat(compare(claim("a").on("2017-10-01"), claim("b").on(other)))
        .extracting(Compared::rung, Compared::detail)
        .containsExactly(rung, detail);
  }

  @Test
  void theMoreDaysLieBetweenTheLessItSpeaksForAMatch() {
    assertThat(bits("2017-10-01")).isGreaterThan(bits("2017-10-02"));
    assertThat(bits("2017-10-02")).isGreaterThan(bits("2017-10-03"));
    assertThat(bits("2017-10-03")).isGreaterThan(bits("2017-10-04"));
    assertThat(bits("2017-10-04")).isGreaterThan(bits("2017-10-09")).isNegative();
  }

  private static double bits(String other) {
    return compare(claim("a").on("2017-10-01"), claim("b").on(other)).bits();
  }

  @Test
  void twoDatesInOneArticleAreTwoEvents() {
    Compared compared =
        compare(claim("a").url("u").on("2017-10-01"), claim("b").url("u").on("2017-10-02"));
    assertThat(compared)
        .extracting(Compared::rung, Compared::detail)
        .containsExactly("two_dates_of_a_record", "one article gives two dates");
    assertThat(compared.bits()).isLessThan(-7);
  }

  @Test
  void monthsApartAreFarApart() {
    assertThat(compare(claim("a").on("Sep 2017"), claim("b").on("2017-10-01")))
        .extracting(Compared::rung, Compared::detail)
        .containsExactly("periods_apart", "2017-09-01 to 2017-09-30 and 2017-10-01 are apart");
  }

  @ParameterizedTest
  @CsvSource({
    "Oct 2017, 2017-10-17, in_the_month",
    "2017, 2017-10-17, in_the_year",
    "2017-10-16 to 2017-10-18, 2017-10-17, in_three_days",
    "2017-10-16 to 2017-10-19, 2017-10-17, in_two_weeks",
    "2017-10-10 to 2017-10-23, 2017-10-17, in_two_weeks",
    "2017-10-10 to 2017-10-24, 2017-10-17, in_a_period",
    "in Oct 2017, 2017-10-17, in_a_period",
    "2017-10-01 to 2017-10-31, 2017-10-01 to 2017-10-20, running_count",
    "2017-10-01 to 2017-10-31, 2017-10-01, in_a_period",
  })
  void aTimeInsideAnotherStandsByTheOuter(String outer, String inner, String rung) {
    assertThat(compare(claim("a").on(outer), claim("b").on(inner)).rung()).isEqualTo(rung);
  }

  @Test
  void saysWhichTimeHoldsTheOther() {
    assertThat(compare(claim("a").on("2017-10-17"), claim("b").on("Oct 2017")).detail())
        .isEqualTo("2017-10-01 to 2017-10-31 holds the other");
  }

  @Test
  void overlappingDaysSpeakALittleForAMatch() {
    Compared compared = compare(
        claim("a").on("2017-10-01 to 2017-10-03"), claim("b").on("2017-10-02 to 2017-10-05"));
    assertThat(compared)
        .extracting(Compared::rung, Compared::detail)
        .containsExactly("overlap", "overlapping days");
    assertThat(compared.bits()).isBetween(0.0, 1.0);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-10-04, published 3 days after the other happened, told_in_3_days",
    "2017-10-05, published 4 days after the other happened, told_in_10_days",
    "2017-10-11, published 10 days after the other happened, told_in_10_days",
    "2017-10-12, published 11 days after the other happened, told_in_60_days",
    "2017-11-30, published 60 days after the other happened, told_in_60_days",
    "2017-12-01, published 61 days after the other happened, told_in_a_year",
    "2018-11-05, published 400 days after the other happened, told_in_a_year",
    "2018-11-06, published 401 days after the other happened, told_later",
    "2017-09-30, published 0 days after the other happened, told_in_3_days",
    "2017-09-29, published before the other happened, told_before",
    "2017-10, published in a time that fits, told_in_the_month",
    "2017-11, published in a time that fits, told_in_the_month",
    "2017-12, published in a time that fits, told_vaguely",
    "2017, published in a time that fits, told_vaguely",
  })
  void anUndatedReportStandsByItsDelay(String published, String detail, String rung) {
    assertThat(compare(claim("a").on("2017-10-01"), claim("b").on("").at(published)))
        .extracting(Compared::rung, Compared::detail)
        .containsExactly(rung, detail);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-10-01T10:00, published 0 days apart, both_told_in_3_days",
    "2017-10-04, published 3 days apart, both_told_in_3_days",
    "2017-10-05, published 4 days apart, both_told_in_a_week",
    "2017-10-09, published 8 days apart, both_told_in_a_week",
    "2017-10-10, published 9 days apart, both_told_in_40_days",
    "2017-11-10, published 40 days apart, both_told_in_40_days",
    "2017-11-11, published 41 days apart, both_told_far_apart",
  })
  void twoUndatedReportsStandByTheirDistance(String published, String detail, String rung) {
    assertThat(compare(claim("a").on("").at("2017-10-01"), claim("b").on("").at(published)))
        .extracting(Compared::rung, Compared::detail)
        .containsExactly(rung, detail);
  }

  @Test
  void whatHasNoTimeSaysNothing() {
    assertThat(compare(claim("a").on("2017-10-01"), claim("b").on("")))
        .isEqualTo(new Compared("undated", "one is undated", 0));
    assertThat(compare(claim("a").on(""), claim("b").on("").at("2017-10-01")))
        .isEqualTo(new Compared("undated", "undated", 0));
  }

  private static Compared compare(Sample a, Sample b) {
    return Compared.by("time", a, b);
  }
}
