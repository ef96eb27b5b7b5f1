package org.crosscheck.wording;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;

/**
 * A day that comes once a year.
 *
 * @param rule finds it in a year
 * @param isMoving whether no rule finds it, as countries differ
 * @param isLikely whether other countries keep the name on another day
 */
record YearDay(IntFunction<LocalDate> rule, boolean isMoving, boolean isLikely) {

  /** Reads {@code 12-25}, {@code 11 THURSDAY 4}, {@code EASTER-2} or {@code MOON}, perhaps behind {@code ~}. */
  static YearDay of(String key) {
    boolean likely = key.startsWith("~");
    String rule = likely ? key.substring(1) : key;
    return new YearDay(rule(rule), rule.equals("MOON"), likely);
  }

  private static IntFunction<LocalDate> rule(String rule) {
    if (rule.equals("MOON")) {
      return year -> LocalDate.of(year, 1, 1);
    }
    if (rule.startsWith("EASTER")) {
      int days = Integer.parseInt(rule.substring("EASTER".length()));
      return year -> easter(year).plusDays(days);
    }
    String[] parts = rule.split("[ ]", -1);
    if (parts.length == 3) {
      Month month = Month.of(Integer.parseInt(parts[0]));
      DayOfWeek weekday = DayOfWeek.valueOf(parts[1]);
      int ordinal = Integer.parseInt(parts[2]);
      return year -> nth(weekday, ordinal, LocalDate.of(year, month, 1));
    }
    int dash = rule.indexOf('-');
    MonthDay day = MonthDay.of(
        Integer.parseInt(rule.substring(0, dash)), Integer.parseInt(rule.substring(dash + 1)));
    return day::atYear;
  }

  LocalDate in(int year) {
    return rule.apply(year);
  }

  /** The nth such weekday of the month that holds the day; the last one for -1. */
  static LocalDate nth(DayOfWeek weekday, int ordinal, LocalDate day) {
    return day.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
  }

  /** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
  private static LocalDate easter(int year) {
    int century = year / 100;
    int golden = year % 19;
    int skipped = (century - (century + 8) / 25 + 1) / 3;
    int moon = (19 * golden + century - century / 4 - skipped + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4) % 7;
    int late = (golden + 11 * moon + 22 * weekday) / 451;
    int days = moon + weekday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
