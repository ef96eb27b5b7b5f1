package org.crosscheck.wording;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Function;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Precision;
import org.crosscheck.claim.Window;

/**
 * What expressions without a full date count from. Figures report what has happened, so the nearest past is meant.
 *
 * @param published when the text was published; without it nothing relative is placed
 */
record TimeAnchor(Optional<Moment> published) {
  /** The day of publication, when it is known to the day. */
  Optional<LocalDate> day() {
    return published.flatMap(Moment::day);
  }

  /** The last day on which the text can have been published. */
  Optional<LocalDate> latest() {
    return published.map(moment -> moment.latest().toLocalDate());
  }

  /** A period that hangs on the day of publication; of the given precision but not placed without one. */
  TimePeriod from(Precision precision, Function<LocalDate, TimePeriod> placed) {
    return day().map(placed).orElse(TimePeriod.unplaced(precision));
  }

  /** The most recent such weekday, the day of publication included. */
  TimePeriod weekday(DayOfWeek weekday) {
    return from(
        Precision.DAY, day -> TimePeriod.day(day.with(TemporalAdjusters.previousOrSame(weekday))));
  }

  /** The most recent such month that had begun when the text was published. */
  TimePeriod month(Month month) {
    return latest()
        .map(day ->
            YearMonth.of(day.getYear() - (month.compareTo(day.getMonth()) > 0 ? 1 : 0), month))
        .map(TimePeriod::month)
        .orElse(TimePeriod.unplaced(Precision.MONTH));
  }

  /** The most recent such day not after the publication; 29 February goes back to a leap year. */
  TimePeriod monthDay(MonthDay monthDay) {
    return latest()
        .map(day -> TimePeriod.day(nearestPast(monthDay, day)))
        .orElse(TimePeriod.unplaced(Precision.DAY));
  }

  private static LocalDate nearestPast(MonthDay monthDay, LocalDate latest) {
    int year = latest.getYear();
    while (!monthDay.isValidYear(year) || monthDay.atYear(year).isAfter(latest)) {
      year--;
    }
    return monthDay.atYear(year);
  }

  /** Everything from the first day of the period to the last day on which it can have been reported. */
  Window since(TimePeriod start, String text) {
    Optional<LocalDate> end =
        start.first().flatMap(first -> latest().filter(latest -> !latest.isBefore(first)));
    return new Window(start.first(), end, start.precision(), Window.Kind.SINCE, text);
  }
}
