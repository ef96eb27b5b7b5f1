package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.crosscheck.claim.Precision;

/**
 * Dates with marks between their parts, or none: {@code 2017-11-22}, {@code 11/22/2017}, {@code 22-Nov-2017},
 * {@code 11/22}, {@code 20171122}. Where day and month could be swapped, as in {@code 03/04/2017}, the date stays
 * unplaced, as outlets differ in the order; the 4th of March is the commoner reading.
 */
final class NumericDates implements TimeReader {
  private static final ImmutableSet<String> OPENS = DateWords.set(NUMBER, DateWords.monthNames());

  /** Denominators of common fractions: {@code 3/16} is no date. */
  private static final int SIXTEENTHS = 16;

  @Override
  public ImmutableSet<String> opens() {
    return OPENS;
  }

  @Override
  public Optional<TimeReading> at(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    if (t.digits(token) == 8) {
      return compact(t, token);
    }
    if (t.digits(token) > 4 || isPart(t, token)) {
      return Optional.empty();
    }
    int second = separated(t, token);
    if (second < 0) {
      return spaced(t, token);
    }
    int third = separated(t, second);
    if (third < 0) {
      return isLonger(t, second) ? Optional.empty() : twoParts(scene, token, second);
    }
    return t.is(token + 1, t.word(second + 1)) ? threeParts(t, token) : Optional.empty();
  }

  /** True within a longer chain such as a telephone number. */
  private static boolean isPart(TimeTokens t, int token) {
    boolean chained = isSeparator(t, token - 1) && (t.isNumber(token - 2) || t.digits(token) != 4);
    return t.isGlued(token) && (chained || t.isNumber(token - 2) || t.is(token - 1, "."));
  }

  private static boolean isSeparator(TimeTokens t, int token) {
    return t.is(token, "-") || t.is(token, "/");
  }

  private static boolean isField(TimeTokens t, int token) {
    return t.isNumber(token) || CalendarDates.monthBesideDay(t, token).isPresent();
  }

  /** The part behind the separator behind the token, nothing between them; -1 when there is none. */
  private static int separated(TimeTokens t, int token) {
    boolean dotted = isSeparator(t, token + 1) || t.is(token + 1, ".");
    return dotted && t.isGlued(token + 1) && t.isGlued(token + 2) && isField(t, token + 2)
        ? token + 2
        : -1;
  }

  private static boolean isLonger(TimeTokens t, int token) {
    return t.isGlued(token + 1) && (isSeparator(t, token + 1) || t.is(token + 1, "%"));
  }

  /** {@code 20171122}. */
  private static Optional<TimeReading> compact(TimeTokens t, int token) {
    int number = t.number(token);
    boolean part = t.isGlued(token) && (t.is(token - 1, ".") || t.is(token - 1, "$"));
    return Optional.of(number)
        .filter(n -> n >= 19_000_101 && !part && !TimeNouns.isCounted(t, token + 1))
        .flatMap(n -> day(n / 10_000, n / 100 % 100, n % 100))
        .map(period -> TimeReading.incident(token, token + 1, period));
  }

  /** {@code 2017 11 22}. */
  private static Optional<TimeReading> spaced(TimeTokens t, int token) {
    boolean three =
        TimeYears.isYear(t, token) && t.digits(token + 1) == 2 && t.digits(token + 2) == 2;
    return three && !t.isGlued(token + 1) && !TimeNouns.isCounted(t, token + 3)
        ? day(t.number(token), t.number(token + 1), t.number(token + 2))
            .map(period -> TimeReading.incident(token, token + 3, period))
        : Optional.empty();
  }

  private static Optional<TimeReading> threeParts(TimeTokens t, int token) {
    int to = pastClock(t, token + 5);
    for (int i = 0; i < 3; i++) {
      int name = token + 2 * i;
      if (!t.isNumber(name)) {
        int one = i == 0 ? token + 2 : token;
        int other = i == 2 ? token + 2 : token + 4;
        return named(t, name, one, other).map(period -> TimeReading.incident(token, to, period));
      }
    }
    return numbered(t, token, to);
  }

  /** {@code 22-Nov-2017}, {@code 2017/Nov/22}. */
  private static Optional<TimePeriod> named(TimeTokens t, int month, int one, int other) {
    boolean yearFirst = t.digits(one) == 4;
    int year = yearFirst ? one : other;
    int day = yearFirst ? other : one;
    boolean whole = t.digits(year) == 4 && t.number(year) >= 1500 && t.number(year) <= 2100;
    if (!t.isNumber(day) || t.digits(day) > 2 || (!whole && t.digits(year) != 2)) {
      return Optional.empty();
    }
    return day(
        whole ? t.number(year) : TimeYears.century(t.number(year)),
        DateWords.month(t.word(month)).orElseThrow().getValue(),
        t.number(day));
  }

  private static Optional<TimeReading> numbered(TimeTokens t, int token, int to) {
    int a = t.number(token);
    int b = t.number(token + 2);
    int c = t.number(token + 4);
    if (t.digits(token) == 4) {
      return Optional.of(a)
          .filter(year -> t.digits(token + 4) <= 2 && year >= 1500 && year <= 2100)
          .flatMap(year -> day(year, b, c))
          .map(period -> TimeReading.incident(token, to, period));
    }
    boolean whole = t.digits(token + 4) == 4 && c >= 1500 && c <= 2100;
    boolean shortened = t.digits(token + 4) == 2 && (t.is(token + 1, "/") || isDashed(t, token));
    if (t.digits(token) > 2 || (!whole && !shortened)) {
      return Optional.empty();
    }
    int year = whole ? c : TimeYears.century(c);
    return a > 12
        ? day(year, b, a).map(period -> TimeReading.incident(token, to, period))
        : day(year, a, b).map(period -> either(TimeReading.incident(token, to, period), a, b));
  }

  /** {@code 9-18-15} can be a date, {@code 3-1-12} is rather a score or a code. */
  private static boolean isDashed(TimeTokens t, int token) {
    return t.is(token + 1, "-") && t.number(token) <= 12 && t.number(token + 2) > 12;
  }

  /** Unplaced where the outlet may have meant the day first. */
  private static TimeReading either(TimeReading monthFirst, int a, int b) {
    return b > 12 || a == b
        ? monthFirst
        : TimeReading.incident(
                monthFirst.from(), monthFirst.to(), TimePeriod.unplaced(Precision.DAY))
            .likeliest(monthFirst.period());
  }

  /** {@code Nov/22}, {@code 22-Nov}, {@code 11/22}. */
  private static Optional<TimeReading> twoParts(TimeScene scene, int token, int second) {
    TimeTokens t = scene.tokens();
    if (!isSeparator(t, token + 1)) {
      return Optional.empty();
    }
    if (!t.isNumber(token) || !t.isNumber(second)) {
      int day = t.isNumber(token) ? token : second;
      int month = t.isNumber(token) ? second : token;
      return t.digits(day) > 2 || !t.isNumber(day)
          ? Optional.empty()
          : monthDay(
              scene, token, DateWords.month(t.word(month)).orElseThrow().getValue(), t.number(day));
    }
    int a = t.number(token);
    int b = t.number(second);
    boolean told = (a > 12) != (b > 12) && b != SIXTEENTHS && t.digits(second) == 2;
    return told && isDate(t, token, second)
        ? monthDay(scene, token, Math.min(a, b), Math.max(a, b))
        : Optional.empty();
  }

  private static boolean isDate(TimeTokens t, int token, int second) {
    return t.is(token + 1, "/")
        && t.digits(token) <= 2
        && !t.isNumber(token - 1)
        && !t.is(second + 1, "of")
        && !t.is(token, "24")
        && !TimeNouns.isCounted(t, second + 1);
  }

  /** The month and the day behind a weekday, in the order of the United States: {@code Friday 5/12}. */
  static Optional<TimeReading> behindWeekday(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    boolean two = isSeparator(t, token + 1)
        && separated(t, token) > 0
        && separated(t, token + 2) < 0
        && t.digits(token) <= 2
        && t.digits(token + 2) <= 2;
    if (!two) {
      return new NumericDates().at(scene, token);
    }
    int a = t.number(token);
    int b = t.number(token + 2);
    return a > 12 ? monthDay(scene, token, b, a) : monthDay(scene, token, a, b);
  }

  private static Optional<TimeReading> monthDay(TimeScene scene, int token, int month, int day) {
    try {
      TimeOutlook outlook = TimeOutlook.of(scene.tokens(), token);
      TimePeriod period = scene.anchor().monthDay(MonthDay.of(month, day), outlook);
      return Optional.of(TimeReading.incident(token, token + 3, period));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<TimePeriod> day(int year, int month, int day) {
    try {
      return Optional.of(TimePeriod.day(LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The token behind the clock time of an ISO date, {@code T18:30:00Z}. */
  private static int pastClock(TimeTokens t, int token) {
    if (!t.is(token, "t") || !t.isGlued(token) || !t.isNumber(token + 1)) {
      return token;
    }
    int end = token + 2;
    while (end < token + 8 && t.isGlued(end) && (t.is(end, ":") || t.isNumber(end))) {
      end++;
    }
    return t.is(end, "z") && t.isGlued(end) ? end + 1 : end;
  }
}
