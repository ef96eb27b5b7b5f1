package org.crosscheck.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.claim.Precision;

/**
 * Dates all in digits: {@code 2017-11-22}, {@code 11/22/2017}. Where day and month could be swapped, as in
 * {@code 03/04/2017}, the date stays unplaced: outlets differ in the order.
 */
final class NumericDates implements TimeReader {
  @Override
  public Optional<TimeReading> at(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    if (!t.isNumber(token) || t.digits(token) > 4 || isPart(t, token)) {
      return Optional.empty();
    }
    int second = separated(t, token);
    int third = second < 0 ? -1 : separated(t, second);
    if (third < 0 || !t.is(token + 1, t.word(second + 1))) {
      return Optional.empty();
    }
    int to = pastClock(t, third + 1);
    return period(t, token, second, third).map(period -> TimeReading.incident(token, to, period));
  }

  /** True within a longer chain such as a telephone number. */
  private static boolean isPart(TimeTokens t, int token) {
    return t.isGlued(token)
        && (isSeparator(t, token - 1) || t.isNumber(token - 2) || t.is(token - 1, "."));
  }

  private static boolean isSeparator(TimeTokens t, int token) {
    return t.is(token, "-") || t.is(token, "/");
  }

  /** The number behind the separator behind the token, nothing between them; -1 when there is none. */
  private static int separated(TimeTokens t, int token) {
    boolean dotted = isSeparator(t, token + 1) || t.is(token + 1, ".");
    return dotted && t.isGlued(token + 1) && t.isGlued(token + 2) && t.isNumber(token + 2)
        ? token + 2
        : -1;
  }

  private static Optional<TimePeriod> period(TimeTokens t, int first, int second, int third) {
    int a = t.number(first);
    int b = t.number(second);
    int c = t.number(third);
    if (t.digits(first) == 4 && t.digits(third) <= 2 && a >= 1500 && a <= 2100) {
      return day(a, b, c);
    }
    if (t.digits(third) != 4 || c < 1500 || c > 2100 || t.digits(first) > 2) {
      return Optional.empty();
    }
    boolean either = a <= 12 && b <= 12 && a != b;
    return either
        ? Optional.of(TimePeriod.unplaced(Precision.DAY))
        : a > 12 ? day(c, b, a) : day(c, a, b);
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
