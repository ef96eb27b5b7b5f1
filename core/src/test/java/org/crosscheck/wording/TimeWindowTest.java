package org.crosscheck.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Precision;
import org.crosscheck.claim.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeWindowTest {
  private static final Optional<Moment> PUBLISHED =
      Optional.of(Moment.day(LocalDate.of(2017, 10, 3)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2017-09-30              | 2017-09-30 | 2017-09-30 | DAY   | INCIDENT",
        "2017-09                 | 2017-09-01 | 2017-09-30 | MONTH | INCIDENT",
        "2017                    | 2017-01-01 | 2017-12-31 | YEAR  | INCIDENT",
        "2017-09-30T18:30Z       | 2017-09-30 | 2017-09-30 | DAY   | INCIDENT",
        "Oct 2017                | 2017-10-01 | 2017-10-31 | MONTH | INCIDENT",
        "October 2017            | 2017-10-01 | 2017-10-31 | MONTH | INCIDENT",
        "Sept. 2017              | 2017-09-01 | 2017-09-30 | MONTH | INCIDENT",
        "1 Oct 2017              | 2017-10-01 | 2017-10-01 | DAY   | INCIDENT",
        "Oct 1, 2017             | 2017-10-01 | 2017-10-01 | DAY   | INCIDENT",
        "1st of October, 2017    | 2017-10-01 | 2017-10-01 | DAY   | INCIDENT",
        "in Sep 2017             | 2017-09-01 | 2017-09-30 | MONTH | WITHIN",
        "in 2017                 | 2017-01-01 | 2017-12-31 | YEAR  | WITHIN",
        "since 2017-09-01        | 2017-09-01 | 2017-10-03 | DAY   | SINCE",
        "since Sep 2017          | 2017-09-01 | 2017-10-03 | MONTH | SINCE",
        "since August            | 2017-08-01 | 2017-10-03 | MONTH | SINCE",
        "May                     | 2017-05-01 | 2017-05-31 | MONTH | INCIDENT",
        "Since 2016              | 2016-01-01 | 2017-10-03 | YEAR  | SINCE",
        "2017-09-01/2017-09-30   | 2017-09-01 | 2017-09-30 | DAY   | WITHIN",
        "2017-09-01 to 2017-09-30| 2017-09-01 | 2017-09-30 | DAY   | WITHIN",
        "2017-09-01 to 2017-09-01| 2017-09-01 | 2017-09-01 | DAY   | INCIDENT",
        "1 Sep 2017 - 3 Oct 2017 | 2017-09-01 | 2017-10-03 | DAY   | WITHIN",
        "15-20 Sep 2017          | 2017-09-15 | 2017-09-20 | DAY   | WITHIN",
        "Dec 30                  | 2016-12-30 | 2016-12-30 | DAY   | INCIDENT",
        "3 October               | 2017-10-03 | 2017-10-03 | DAY   | INCIDENT",
        "September               | 2017-09-01 | 2017-09-30 | MONTH | INCIDENT",
        "8 Mehr                  | 2017-09-30 | 2017-09-30 | DAY   | INCIDENT",
        "8 Mehr 1403             | 2024-09-29 | 2024-09-29 | DAY   | INCIDENT",
      })
  void readsOneCell(
      String date, LocalDate from, LocalDate to, Precision precision, Window.Kind kind) {
    assertThat(TimeGrammar.window(date, "", PUBLISHED))
        .isEqualTo(new Window(Optional.of(from), Optional.of(to), precision, kind, date));
  }

  @ParameterizedTest
  @CsvSource({
    "2017-09-29, 2017-10-01, 2017-09-29, 2017-10-01, DAY,   WITHIN",
    "2017-09-29, 2017-09-29, 2017-09-29, 2017-09-29, DAY,   INCIDENT",
    "2017-03,    2017-03,    2017-03-01, 2017-03-31, MONTH, INCIDENT",
    "2017-03,    2017-04,    2017-03-01, 2017-04-30, MONTH, WITHIN",
    "2017,       2017,       2017-01-01, 2017-12-31, YEAR,  INCIDENT",
    "2017-09-29, 2017-09,    2017-09-29, 2017-09-30, DAY,   WITHIN",
    "since 2017-09-01, 2017-10-02, 2017-09-01, 2017-10-02, DAY, SINCE",
  })
  void readsTwoCells(
      String date,
      String dateTo,
      LocalDate from,
      LocalDate to,
      Precision precision,
      Window.Kind kind) {
    String text = date.equals(dateTo) ? date : date + " to " + dateTo;
    assertThat(TimeGrammar.window(date, dateTo, PUBLISHED))
        .isEqualTo(new Window(Optional.of(from), Optional.of(to), precision, kind, text));
  }

  @Test
  void isUnknownWhereBothCellsAreEmpty() {
    assertThat(TimeGrammar.window("", " ", PUBLISHED)).isEqualTo(Window.UNKNOWN);
  }

  @Test
  void isOpenToThePastWhereOnlyTheEndIsGiven() {
    assertThat(TimeGrammar.window("", "2017-09", PUBLISHED).words()).isEqualTo("until 2017-09-30");
  }

  @Test
  void staysOpenWhereThePublicationIsUnknownOrBeforeTheStart() {
    assertThat(TimeGrammar.window("since 2017-09-01", "", Optional.empty()).to())
        .isEmpty();
    assertThat(TimeGrammar.window("since 2017-10-09", "", PUBLISHED).to()).isEmpty();
  }

  @Test
  void leavesADateWithoutAYearOpenWithoutAPublication() {
    assertThat(TimeGrammar.window("Dec 30", "", Optional.empty()))
        .isEqualTo(new Window(
            Optional.empty(), Optional.empty(), Precision.DAY, Window.Kind.INCIDENT, "Dec 30"));
  }

  @ParameterizedTest
  @CsvSource({
    "2017-09-30, 2017-09-01, 2017-09-30 to 2017-09-01",
    "2017-09-30/2017-09-01, '', 2017-09-30/2017-09-01",
  })
  void refusesAnEndBeforeTheStart(String date, String dateTo, String shown) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeGrammar.window(date, dateTo, PUBLISHED))
        .withMessage("must not end before it starts, got " + shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Smarch 2017",
        "soon",
        "Oct 2017 or so",
        "killed 14",
        "May be",
        "2 weeks",
        "٣ أكتوبر",
        "/"
      })
  void refusesWhatIsNoDate(String cell) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeGrammar.window(cell, "", PUBLISHED))
        .withMessage("must be a date such as 2026-11-22 or Nov 2026, got \"" + cell + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2017-02-31", "31 Feb 2017", "Feb 30", "31 Mehr"})
  void refusesADayThatTheCalendarLacks(String cell) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeGrammar.window(cell, "", PUBLISHED))
        .withMessage("is not a day of the calendar, got \"" + cell + "\"");
  }
}
