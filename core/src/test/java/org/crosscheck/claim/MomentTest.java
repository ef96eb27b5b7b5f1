package org.crosscheck.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.crosscheck.wording.TimeGrammar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {
  @ParameterizedTest
  @CsvSource({
    "2017-10-01, 2017-10-02",
    "2017-10-01T10:00, 2017-10-01T10:01",
    "2017-09, 2017-10-01",
    "2017-10-01T10:00Z, 2017-10-01T10:30",
    "2017-10-01T12:00+03:00, 2017-10-01T10:00Z",
    "2017-10-02T01:00+03:00, 2017-10-01T20:00-05:00",
  })
  void knowsWhichIsSurelyEarlier(String earlier, String later) {
    assertThat(isBefore(earlier, later)).isTrue();
    assertThat(isBefore(later, earlier)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2017-10-01, 2017-10-01T23:00",
    "2017-10, 2017-10-31",
    "2017-10-01T10:00, 2017-10-01T10:00",
    "2017-10-01T13:00+03:00, 2017-10-01T10:00Z",
  })
  void timesThatOverlapHaveNoOrder(String one, String other) {
    assertThat(isBefore(one, other)).isFalse();
    assertThat(isBefore(other, one)).isFalse();
  }

  @Test
  void comparesClocksAsWrittenWhereAnOffsetIsMissing() {
    assertThat(isBefore("2017-10-01T10:00", "2017-10-01T11:00+03:00")).isTrue();
  }

  @Test
  void aDayLastsUntilItsLastSecond() {
    assertThat(Moment.day(LocalDate.of(2017, 10, 1)))
        .isEqualTo(new Moment(
            LocalDateTime.of(2017, 10, 1, 0, 0),
            LocalDateTime.of(2017, 10, 1, 23, 59, 59),
            Precision.DAY,
            Optional.empty(),
            "2017-10-01"));
  }

  @Test
  void hasADayWhenTheStatementAllowsOnlyOne() {
    assertThat(TimeGrammar.moment("2017-10-01T10").day()).contains(LocalDate.of(2017, 10, 1));
    assertThat(TimeGrammar.moment("2017-10").day()).isEmpty();
  }

  @Test
  void refusesToEndBeforeItStarts() {
    LocalDateTime noon = LocalDateTime.of(2017, 10, 1, 12, 0);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Moment(noon, noon.minusSeconds(1), Precision.SECOND, Optional.empty(), "x"))
        .withMessage(
            "moment must not end before it starts, got 2017-10-01T12:00..2017-10-01T11:59:59");
  }

  private static boolean isBefore(String one, String other) {
    return TimeGrammar.moment(one).isBefore(TimeGrammar.moment(other));
  }
}
