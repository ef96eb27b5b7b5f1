package org.crosscheck.wording;

import java.util.Optional;

/**
 * A number within a date, in digits or in words.
 *
 * @param value what it comes to
 * @param to the token behind it
 */
record TimeNumber(int value, int to) {
  /** A day of a month: {@code 22}, {@code 22nd}, {@code the 22nd}, {@code twenty-second}, {@code twenty two}. */
  static Optional<TimeNumber> dayOfMonth(TimeTokens t, int token) {
    int at = t.is(token, "the") ? token + 1 : token;
    Optional<TimeNumber> number = t.isNumber(at) ? digits(t, at) : spelled(t, at);
    return number.filter(day -> day.value() >= 1 && day.value() <= 31);
  }

  /** True for {@code 22nd} and {@code twenty-second}, which name a day also without a month beside them. */
  boolean isOrdinal(TimeTokens t) {
    return isSuffix(t.word(to - 1)) || DateWords.ordinal(t.word(to - 1)).isPresent();
  }

  private static Optional<TimeNumber> digits(TimeTokens t, int token) {
    boolean longer = t.isGlued(token + 1) && (t.is(token + 1, "%") || isFraction(t, token + 1));
    if (t.digits(token) > 2 || longer || isMoney(t, token)) {
      return Optional.empty();
    }
    int to = isSuffix(t.word(token + 1)) ? token + 2 : token + 1;
    return Optional.of(new TimeNumber(t.number(token), to));
  }

  /** True for {@code st}, {@code nd}, {@code rd} and {@code th}. */
  static boolean isSuffix(String word) {
    return switch (word) {
      case "st", "nd", "rd", "th" -> true;
      default -> false;
    };
  }

  private static boolean isMoney(TimeTokens t, int token) {
    return t.is(token - 1, "$") || t.is(token - 1, "£") || t.is(token - 1, "€");
  }

  /** True where the mark and the digits behind it belong to the number before; a year may follow a stop. */
  static boolean isFraction(TimeTokens t, int token) {
    return (t.is(token, ".") || t.is(token, ",") || t.is(token, "/") || t.is(token, ":"))
        && t.isGlued(token + 1)
        && t.isNumber(token + 1)
        && t.digits(token + 1) != 4;
  }

  private static Optional<TimeNumber> spelled(TimeTokens t, int token) {
    if (!t.isKnown(token)) {
      return Optional.empty();
    }
    Optional<Integer> tens = DateWords.tens(t.word(token)).filter(n -> n <= 30);
    if (tens.isPresent()) {
      int one = t.isDash(token + 1) ? token + 2 : token + 1;
      return unit(t, one)
          .filter(n -> n < 10)
          .map(n -> new TimeNumber(tens.get() + n, one + 1))
          .or(() -> Optional.of(new TimeNumber(tens.get(), token + 1)));
    }
    return unit(t, token).map(n -> new TimeNumber(n, token + 1));
  }

  private static Optional<Integer> unit(TimeTokens t, int token) {
    return DateWords.cardinal(t.word(token)).or(() -> DateWords.ordinal(t.word(token)));
  }
}
