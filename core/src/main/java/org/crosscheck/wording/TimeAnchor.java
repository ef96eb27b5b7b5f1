package org.crosscheck.wording;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Function;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Precision;
import org.crosscheck.claim.Window;

/**
 * What expressions without a full date count from. Figures report what has happened, so the past is meant unless the
 * words say otherwise.
 *
 * @param published when the text was published; without it nothing relative is placed
 * @param horizon days after the publication within which a day without a year is rather a coming one than one of the
 *     year before
 */
record TimeAnchor(Optional<Moment> published, int horizon) {
  /** The date of something that has happened, as in a table. */
  static TimeAnchor past(Optional<Moment> published) {
    return new TimeAnchor(published, 0);
  }

  /** Running text leaves the year out only near the publication, in both directions. */
  static TimeAnchor text(Optional<Moment> published) {
    return new TimeAnchor(published, 75);
  }

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

  /**
   * The most recent such weekday, the day of publication included; the next one where the outlook is ahead.
   */
  TimePeriod weekday(DayOfWeek weekday, TimeOutlook outlook) {
    TemporalAdjuster step = outlook == TimeOutlook.AHEAD
        ? TemporalAdjusters.nextOrSame(weekday)
        : TemporalAdjusters.previousOrSame(weekday);
    return from(Precision.DAY, day -> TimePeriod.day(day.with(step)));
  }

  /**
   * The most recent such month that had begun when the text was published; the next one where the outlook is ahead.
   */
  TimePeriod month(Month month, TimeOutlook outlook) {
    return latest()
        .map(day -> day.getYear() + shift(month.compareTo(day.getMonth()), outlook))
        .map(year -> TimePeriod.month(YearMonth.of(year, month)))
        .orElse(TimePeriod.unplaced(Precision.MONTH));
  }

  private static int shift(int order, TimeOutlook outlook) {
    return outlook == TimeOutlook.AHEAD ? (order < 0 ? 1 : 0) : (order > 0 ? -1 : 0);
  }

  /**
   * The most recent such day not after the publication, or one that comes within the horizon; 29 February looks for a
   * leap year.
   */
  TimePeriod monthDay(MonthDay monthDay, TimeOutlook outlook) {
    int days = switch (outlook) {
      case PAST -> 0;
      case OPEN -> horizon;
      case AHEAD -> 3 * horizon;
    };
    return latest()
        .map(day -> TimePeriod.day(nearest(monthDay, day, days)))
        .orElse(TimePeriod.unplaced(Precision.DAY));
  }

  private static LocalDate nearest(MonthDay monthDay, LocalDate latest, int horizon) {
    LocalDate limit = latest.plusDays(horizon);
    int year = limit.getYear();
    while (!monthDay.isValidYear(year) || monthDay.atYear(year).isAfter(limit)) {
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
