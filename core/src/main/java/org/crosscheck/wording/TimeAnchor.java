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
import java.util.function.IntFunction;
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
   * The most recent such month that had begun when the text was published; one of the next months unless the words tell
   * of the past; the next one where the outlook is ahead.
   */
  TimePeriod month(Month month, TimeOutlook outlook) {
    return latest()
        .map(day -> YearMonth.from(day)
            .plusMonths(shift(Math.floorMod(month.compareTo(day.getMonth()), 12), outlook)))
        .map(TimePeriod::month)
        .orElse(TimePeriod.unplaced(Precision.MONTH));
  }

  private int shift(int monthsAhead, TimeOutlook outlook) {
    boolean coming = switch (outlook) {
      case PAST -> false;
      case OPEN -> monthsAhead * 30 < horizon;
      case AHEAD -> true;
    };
    return monthsAhead == 0 || coming ? monthsAhead : monthsAhead - 12;
  }

  /**
   * The most recent such day not after the publication, or one that comes within the horizon; 29 February looks for a
   * leap year.
   */
  TimePeriod monthDay(MonthDay monthDay, TimeOutlook outlook) {
    return latest()
        .map(day -> TimePeriod.day(nearest(monthDay, day, ahead(outlook))))
        .orElse(TimePeriod.unplaced(Precision.DAY));
  }

  private int ahead(TimeOutlook outlook) {
    return switch (outlook) {
      case PAST -> 0;
      case OPEN -> horizon;
      case AHEAD -> 3 * horizon;
    };
  }

  private static LocalDate nearest(MonthDay monthDay, LocalDate latest, int horizon) {
    LocalDate limit = latest.plusDays(horizon);
    int year = limit.getYear();
    while (!monthDay.isValidYear(year) || monthDay.atYear(year).isAfter(limit)) {
      year--;
    }
    return monthDay.atYear(year);
  }

  /** The same for a day that another rule finds in a year, such as Easter. */
  TimePeriod yearly(IntFunction<LocalDate> dayOf, TimeOutlook outlook) {
    return latest()
        .map(day -> day.plusDays(ahead(outlook)))
        .map(limit -> {
          LocalDate present = dayOf.apply(limit.getYear());
          return present.isAfter(limit) ? dayOf.apply(limit.getYear() - 1) : present;
        })
        .map(TimePeriod::day)
        .orElse(TimePeriod.unplaced(Precision.DAY));
  }

  /** The most recent day with that number in its month, today included; the next one where the outlook is ahead. */
  TimePeriod dayOfMonth(int number, TimeOutlook outlook) {
    int step = outlook == TimeOutlook.AHEAD ? 1 : -1;
    return from(Precision.DAY, day -> {
      YearMonth month = YearMonth.from(day);
      while (!month.isValidDay(number) || (month.atDay(number).compareTo(day) * step < 0)) {
        month = month.plusMonths(step);
      }
      return TimePeriod.day(month.atDay(number));
    });
  }

  /** The nearest such day of a month that is also that weekday. */
  TimePeriod dayOfMonth(int number, DayOfWeek weekday, TimeOutlook outlook) {
    int step = outlook == TimeOutlook.AHEAD ? 1 : -1;
    return from(Precision.DAY, day -> {
      YearMonth month = YearMonth.from(day);
      while (!month.isValidDay(number)
          || month.atDay(number).getDayOfWeek() != weekday
          || (month.atDay(number).compareTo(day) * step < 0)) {
        month = month.plusMonths(step);
      }
      return TimePeriod.day(month.atDay(number));
    });
  }

  /** Everything from the first day of the period to the last day on which it can have been reported. */
  Window since(TimePeriod start, String text) {
    Optional<LocalDate> end =
        start.first().flatMap(first -> latest().filter(latest -> !latest.isBefore(first)));
    return new Window(start.first(), end, start.precision(), Window.Kind.SINCE, text);
  }
}
