package org.crosscheck.wording;

import java.util.Optional;

/** The year that stands behind a day or a month: {@code , 2017}, {@code of 2017}, {@code '98}, {@code nineteen eighty}. */
final class TimeYears {
  private TimeYears() {}

  /** The year that starts with the token, a comma or {@code of} allowed in front. */
  static Optional<TimeNumber> at(TimeTokens t, int token) {
    int comma = t.pastComma(token);
    int of = t.is(comma, "of") ? comma + 1 : comma;
    if (isYear(t, of)) {
      boolean count = comma > token && TimeNouns.isCounted(t, of + 1);
      return count ? Optional.empty() : Optional.of(new TimeNumber(t.number(of), of + 1));
    }
    return isQuote(t, comma) ? shortened(t, comma) : SpelledYears.year(t, comma);
  }

  private static boolean isQuote(TimeTokens t, int token) {
    return t.is(token, "'") || t.is(token, "\u2019") || t.is(token, "\u2018");
  }

  /** {@code '98}. */
  private static Optional<TimeNumber> shortened(TimeTokens t, int quote) {
    boolean year = t.digits(quote + 1) == 2 && t.isGlued(quote + 1) && !t.isGlued(quote + 2);
    return year
        ? Optional.of(new TimeNumber(century(t.number(quote + 1)), quote + 2))
        : Optional.empty();
  }

  /** The year that two digits stand for: 1940 to 2039. */
  static int century(int digits) {
    return digits < 40 ? 2000 + digits : 1900 + digits;
  }

  /** True for four digits that can be a year of our time and are no part of a longer number. */
  static boolean isYear(TimeTokens t, int token) {
    if (t.digits(token) != 4) {
      return false;
    }
    int year = t.number(token);
    boolean longer = t.isGlued(token + 1) && TimeNumber.isFraction(t, token + 1);
    return year >= 1500 && year <= 2100 && !longer;
  }
}
