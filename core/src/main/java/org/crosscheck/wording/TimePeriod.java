package org.crosscheck.wording;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.crosscheck.claim.Precision;
import org.crosscheck.claim.Window;

/**
 * The days that a time expression names, both included, before it is known what they limit.
 *
 * @param first first day; empty when the text does not tell
 * @param last last day, {@code first} or later; empty when the text does not tell
 * @param precision the unit named
 */
record TimePeriod(Optional<LocalDate> first, Optional<LocalDate> last, Precision precision) {
  static TimePeriod between(LocalDate first, LocalDate last, Precision precision) {
    return new TimePeriod(Optional.of(first), Optional.of(last), precision);
  }

  static TimePeriod day(LocalDate day) {
    return between(day, day, Precision.DAY);
  }

  /** The week from Monday to Sunday that holds the day. */
  static TimePeriod week(LocalDate day) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    return between(monday, monday.plusDays(6), Precision.WEEK);
  }

  static TimePeriod month(YearMonth month) {
    return between(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
  }

  /** The quarter of a year, 1 to 4. */
  static TimePeriod quarter(int year, int quarter) {
    YearMonth begin = YearMonth.of(year, quarter * 3 - 2);
    return between(begin.atDay(1), begin.plusMonths(2).atEndOfMonth(), Precision.MONTH);
  }

  /** The quarter that holds the day. */
  static TimePeriod quarter(LocalDate day) {
    return quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  static TimePeriod year(int year) {
    return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
  }

  /** Named, but not to be placed on the calendar. */
  static TimePeriod unplaced(Precision precision) {
    return new TimePeriod(Optional.empty(), Optional.empty(), precision);
  }

  boolean isPlaced() {
    return first.isPresent() && last.isPresent();
  }

  /** From the start of this period to the end of the other; the finer precision of the two. */
  TimePeriod until(TimePeriod end) {
    return new TimePeriod(first, end.last, finer(end.precision));
  }

  private Precision finer(Precision other) {
    return precision.compareTo(other) <= 0 ? precision : other;
  }

  /** True when it would end before it starts. */
  boolean isBackwards() {
    return isPlaced() && last.get().isBefore(first.get());
  }

  /** That weekday of a period that starts with a Monday. */
  TimePeriod weekday(DayOfWeek weekday) {
    return first
        .map(monday -> day(monday.plusDays(weekday.getValue() - 1L)))
        .orElse(unplaced(Precision.DAY));
  }

  /** The same number of days, so many later. */
  TimePeriod plusDays(int days) {
    return new TimePeriod(
        first.map(day -> day.plusDays(days)), last.map(day -> day.plusDays(days)), precision);
  }

  /** One day more at the start: a night that ends with the period. */
  TimePeriod withDayBefore() {
    return new TimePeriod(first.map(day -> day.minusDays(1)), last, precision);
  }

  /** The days from an earlier day of the same month to the last one. */
  TimePeriod fromDayOfMonth(int day) {
    return new TimePeriod(last.map(end -> end.withDayOfMonth(day)), last, precision);
  }

  /** The days up to the last one. */
  TimePeriod openStart() {
    return new TimePeriod(Optional.empty(), last, precision);
  }

  /** The first or the second half of a year or month; of anything else, where the halves meet is not told. */
  TimePeriod half(boolean firstHalf) {
    if (!isPlaced() || precision.compareTo(Precision.MONTH) < 0) {
      return unplaced(precision);
    }
    LocalDate start = first.get();
    LocalDate second = precision == Precision.YEAR ? start.plusMonths(6) : start.plusDays(15);
    return firstHalf
        ? between(start, second.minusDays(1), precision)
        : between(second, last.get(), precision);
  }

  /** The same months of an earlier year. */
  TimePeriod yearsBefore(int years) {
    return new TimePeriod(
        first.map(day -> day.minusYears(years)),
        last.map(day -> YearMonth.from(day).minusYears(years).atEndOfMonth()),
        precision);
  }

  Window window(Window.Kind kind, String text) {
    return new Window(first, last, precision, kind, text);
  }
}
