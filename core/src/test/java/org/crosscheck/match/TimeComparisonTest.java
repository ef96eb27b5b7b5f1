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
    "2017-10-01, 2017-10-01, 5",
    "Oct 2017, Oct 2017, 2",
    "2017-10-01 to 2017-10-31, Oct 2017, 2",
    "2017, 2017, 0.5",
  })
  void theSameDaysSpeakForAMatchTheMoreTheFiner(String one, String other, double bits) {
    assertThat(compare(claim("a").on(one), claim("b").on(other)).bits()).isEqualTo(bits);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-10-02, 1 day apart, -1.5",
    "2017-10-03, 2 days apart, -4",
    "2017-10-04, 3 days apart, -7",
    "2017-10-08, 7 days apart, -7",
    "2017-10-09, 8 days apart, -10",
    "2017-09-30, 1 day apart, -1.5",
  })
  void daysApartSpeakAgainstItTheMoreTheFarther(String other, String detail, double bits) {
    assertThat(compare(claim("a").on("2017-10-01"), claim("b").on(other)))
        .isEqualTo(new Evidence("time", detail, bits));
  }

  @Test
  void twoDatesInOneArticleAreTwoEvents() {
    assertThat(compare(
            claim("a").record("1").on("2017-10-01"), claim("b").record("1").on("2017-10-02")))
        .isEqualTo(new Evidence("time", "one article gives two dates", -9));
  }

  @Test
  void monthsApartAreFarApart() {
    assertThat(compare(claim("a").on("Sep 2017"), claim("b").on("2017-10-01")))
        .isEqualTo(new Evidence("time", "2017-09-01 to 2017-09-30 and 2017-10-01 are apart", -10));
  }

  @ParameterizedTest
  @CsvSource({
    "Oct 2017, 2017-10-17, 1.5",
    "2017, 2017-10-17, 0.5",
    "2017-10-16 to 2017-10-18, 2017-10-17, 0.5",
    "2017-10-16 to 2017-10-19, 2017-10-17, -2",
    "2017-10-10 to 2017-10-23, 2017-10-17, -2",
    "2017-10-10 to 2017-10-24, 2017-10-17, -5",
    "in Oct 2017, 2017-10-17, -5",
    "2017-10-01 to 2017-10-31, 2017-10-01 to 2017-10-20, 3",
    "2017-10-01 to 2017-10-31, 2017-10-01, -5",
  })
  void aTimeInsideAnotherSpeaksByTheOuter(String outer, String inner, double bits) {
    assertThat(compare(claim("a").on(outer), claim("b").on(inner)).bits()).isEqualTo(bits);
  }

  @Test
  void saysWhichTimeHoldsTheOther() {
    assertThat(compare(claim("a").on("2017-10-17"), claim("b").on("Oct 2017")).detail())
        .isEqualTo("2017-10-01 to 2017-10-31 holds the other");
  }

  @Test
  void overlappingDaysSpeakALittleForAMatch() {
    assertThat(compare(
            claim("a").on("2017-10-01 to 2017-10-03"), claim("b").on("2017-10-02 to 2017-10-05")))
        .isEqualTo(new Evidence("time", "overlapping days", 0.5));
  }

  @ParameterizedTest
  @CsvSource({
    "2017-10-04, published 3 days after the other happened, 2.5",
    "2017-10-05, published 4 days after the other happened, 1.5",
    "2017-10-11, published 10 days after the other happened, 1.5",
    "2017-10-12, published 11 days after the other happened, 0",
    "2017-11-30, published 60 days after the other happened, 0",
    "2017-12-01, published 61 days after the other happened, -1.5",
    "2018-11-05, published 400 days after the other happened, -1.5",
    "2018-11-06, published 401 days after the other happened, -4",
    "2017-09-30, published 0 days after the other happened, 2.5",
    "2017-09-29, published before the other happened, -8",
    "2017-10, published in a time that fits, 1",
    "2017-11, published in a time that fits, 1",
    "2017-12, published in a time that fits, 0",
    "2017, published in a time that fits, 0",
  })
  void anUndatedReportSpeaksByItsDelay(String published, String detail, double bits) {
    assertThat(compare(claim("a").on("2017-10-01"), claim("b").on("").at(published)))
        .isEqualTo(new Evidence("time", detail, bits));
  }

  @ParameterizedTest
  @CsvSource({
    "2017-10-01T10:00, published 0 days apart, 2",
    "2017-10-04, published 2 days apart, 2",
    "2017-10-05, published 3 days apart, 1",
    "2017-10-09, published 7 days apart, 1",
    "2017-10-10, published 8 days apart, -0.5",
    "2017-11-11, published 40 days apart, -0.5",
    "2017-11-12, published 41 days apart, -3",
  })
  void twoUndatedReportsSpeakByTheirDistance(String published, String detail, double bits) {
    assertThat(compare(claim("a").on("").at("2017-10-01"), claim("b").on("").at(published)))
        .isEqualTo(new Evidence("time", detail, bits));
  }

  @Test
  void whatHasNoTimeSaysNothing() {
    assertThat(compare(claim("a").on("2017-10-01"), claim("b").on("")))
        .isEqualTo(new Evidence("time", "one is undated", 0));
    assertThat(compare(claim("a").on(""), claim("b").on("").at("2017-10-01")))
        .isEqualTo(new Evidence("time", "undated", 0));
  }

  private static Evidence compare(Sample a, Sample b) {
    return Compare.both(new TimeComparison(), a.build(), b.build());
  }
}
