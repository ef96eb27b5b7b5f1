package org.crosscheck.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeMomentTest {
  @ParameterizedTest
  @CsvSource({
    "2017,                      2017-01-01T00:00:00, 2017-12-31T23:59:59, YEAR",
    "2017-02,                   2017-02-01T00:00:00, 2017-02-28T23:59:59, MONTH",
    "2017-02-03,                2017-02-03T00:00:00, 2017-02-03T23:59:59, DAY",
    "2017-02-03T18,             2017-02-03T18:00:00, 2017-02-03T18:59:59, HOUR",
    "2017-02-03T18:30,          2017-02-03T18:30:00, 2017-02-03T18:30:59, MINUTE",
    "2017-02-03 18:30:05,       2017-02-03T18:30:05, 2017-02-03T18:30:05, SECOND",
    "2017-02-03T18:30:05.999Z,  2017-02-03T18:30:05, 2017-02-03T18:30:05, SECOND",
  })
  void lastsAsLongAsTheUnitItStopsAt(
      String text, LocalDateTime earliest, LocalDateTime latest, Precision precision) {
    assertThat(TimeGrammar.moment(text))
        .extracting(Moment::earliest, Moment::latest, Moment::precision, Moment::text)
        .containsExactly(earliest, latest, precision, text);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-02-03T18:30Z,         0",
    "2017-02-03T18:30 UTC,      0",
    "2017-02-03T18:30+03:30,    12600",
    "2017-02-03T18:30:00-0500, -18000",
    "2017-02-03T18+02,          7200",
  })
  void keepsTheOffset(String text, int seconds) {
    assertThat(TimeGrammar.moment(text).offset()).contains(ZoneOffset.ofTotalSeconds(seconds));
  }

  @Test
  void hasNoOffsetWhereNoneIsStated() {
    assertThat(TimeGrammar.moment("2017-02-03T18:30").offset()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "22/11/2026",
        "",
        "20170203T1830",
        "2017-1-2",
        "2017-",
        "17",
        "20171",
        "yesterday",
        "2017-02-03T",
        "2017-02-03T1",
        "2017-02-03T18:30+25",
        "2017-02-03T18:30+02:75",
        "2017-02-03 at noon",
        "٢٠١٧-٠٢-٠٣",
        "2017-02-03Q"
      })
  void refusesWhatIsNoIsoDate(String text) {
    assertMalformed(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2017-02-31", "2017-13", "2017-00-01", "2017-02-29", "2017-02-03T25:00"})
  void refusesADayThatTheCalendarLacks(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeGrammar.moment(text))
        .withMessage("is not a day of the calendar, got \"" + text + "\"");
  }

  @Test
  void acceptsTheLeapDay() {
    assertThat(TimeGrammar.moment("2016-02-29").precision()).isEqualTo(Precision.DAY);
  }

  @Test
  void showsAHostileValueShortAndOnOneLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeGrammar.moment("a\nb\0".repeat(100)))
        .withMessage("must be a date such as 2026-11-22 or 2026-11-22T18:30, got \""
            + "a b ".repeat(15) + "…\"");
  }

  private static void assertMalformed(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeGrammar.moment(text))
        .withMessage("must be a date such as 2026-11-22 or 2026-11-22T18:30, got \"" + text + "\"");
  }
}
