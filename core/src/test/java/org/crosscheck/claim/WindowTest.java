package org.crosscheck.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.claim.Window.Kind;
import org.junit.jupiter.api.Test;

class WindowTest {
  private static final LocalDate FIRST = LocalDate.of(2017, 10, 1);
  private static final LocalDate THIRD = LocalDate.of(2017, 10, 3);
  private static final Window DAY = Window.day(FIRST);
  private static final Window THREE_DAYS =
      new Window(Optional.of(FIRST), Optional.of(THIRD), Precision.DAY, Kind.WITHIN, "three days");
  private static final Window OPEN =
      new Window(Optional.of(FIRST), Optional.empty(), Precision.DAY, Kind.SINCE, "since then");
  private static final Window UNTIL =
      new Window(Optional.empty(), Optional.of(THIRD), Precision.DAY, Kind.WITHIN, "to then");

  @Test
  void refusesToEndBeforeItStarts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Window(Optional.of(THIRD), Optional.of(FIRST), Precision.DAY, Kind.WITHIN, "x"))
        .withMessage("window must not end before it starts, got 2017-10-03..2017-10-01");
  }

  @Test
  void isResolvedWhenBothEndsAreKnown() {
    assertThat(DAY.isResolved()).isTrue();
    assertThat(OPEN.isResolved()).isFalse();
    assertThat(UNTIL.isResolved()).isFalse();
  }

  @Test
  void isADayWhenOneDayHoldsIt() {
    assertThat(DAY.isDay()).isTrue();
    assertThat(THREE_DAYS.isDay()).isFalse();
    assertThat(Window.UNKNOWN.isDay()).isFalse();
  }

  @Test
  void isUnstatedWhenNotEvenWordsAreGiven() {
    assertThat(Window.UNKNOWN.isUnstated()).isTrue();
    assertThat(Window.unresolved("Friday").isUnstated()).isFalse();
    assertThat(UNTIL.isUnstated()).isFalse();
  }

  @Test
  void countsBothItsEnds() {
    assertThat(THREE_DAYS.days()).contains(3L);
    assertThat(DAY.days()).contains(1L);
    assertThat(OPEN.days()).isEmpty();
  }

  @Test
  void isApartWhereNoDayIsInBoth() {
    assertThat(DAY.isApartFrom(Window.day(THIRD))).isTrue();
    assertThat(Window.day(THIRD).isApartFrom(DAY)).isTrue();
    assertThat(DAY.isApartFrom(THREE_DAYS)).isFalse();
    assertThat(OPEN.isApartFrom(DAY)).isFalse();
    assertThat(DAY.isApartFrom(OPEN)).isFalse();
  }

  @Test
  void containsWhatEndsOnItsLastDay() {
    assertThat(THREE_DAYS.contains(Window.day(THIRD))).isTrue();
    assertThat(THREE_DAYS.contains(Window.day(THIRD.plusDays(1)))).isFalse();
    assertThat(THREE_DAYS.contains(Window.day(FIRST.minusDays(1)))).isFalse();
    assertThat(THREE_DAYS.contains(OPEN)).isFalse();
    assertThat(OPEN.contains(DAY)).isFalse();
  }

  @Test
  void hasTheSameDaysWhateverItsKind() {
    assertThat(DAY.sameDays(
            new Window(Optional.of(FIRST), Optional.of(FIRST), Precision.DAY, Kind.WITHIN, "x")))
        .isTrue();
    assertThat(DAY.sameDays(OPEN)).isFalse();
    assertThat(UNTIL.sameDays(THREE_DAYS)).isFalse();
  }

  @Test
  void saysItsDaysElseItsWords() {
    assertThat(DAY.words()).isEqualTo("2017-10-01");
    assertThat(THREE_DAYS.words()).isEqualTo("2017-10-01 to 2017-10-03");
    assertThat(OPEN.words()).isEqualTo("2017-10-01 to now");
    assertThat(UNTIL.words()).isEqualTo("until 2017-10-03");
    assertThat(Window.unresolved("Friday").words()).isEqualTo("Friday");
    assertThat(Window.UNKNOWN.words()).isEqualTo("date not stated");
  }
}
