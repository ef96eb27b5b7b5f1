package org.crosscheck.wording;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.crosscheck.claim.Precision;

/**
 * A number of units: {@code three days}, {@code 48 hours}, {@code a couple of weeks}, {@code two-week}.
 *
 * @param to the token behind it
 * @param amount how many; empty when the words do not tell, as {@code several}
 * @param unit counted in what
 */
record TimeLength(int to, Optional<Integer> amount, ChronoUnit unit) {
  /** Longer than any length in the news; larger numbers are kept vague so that no date leaves the calendar. */
  private static final int MOST = 3_000;

  /** The length that starts with the token; an age is none. */
  static Optional<TimeLength> at(TimeTokens t, int token) {
    int behind = pastAmount(t, token);
    if (behind == token) {
      return Optional.empty();
    }
    int unit = switch (t.word(behind)) {
      case "more", "straight", "consecutive", "successive", "full", "whole", "short", "long" ->
        behind + 1;
      default -> t.isDash(behind) ? behind + 1 : behind;
    };
    int weeks = t.word(unit).startsWith("fortnight") ? 2 : 1;
    Optional<Integer> amount =
        amount(t, token, behind).filter(n -> n > 0 && n <= MOST).map(n -> n * weeks);
    return DateWords.unit(t.word(unit))
        .filter(found -> isLength(t, found, unit, amount))
        .map(found -> new TimeLength(pastSuffix(t, unit + 1), amount, found));
  }

  private static boolean isLength(
      TimeTokens t, ChronoUnit unit, int token, Optional<Integer> amount) {
    boolean plain = unit != ChronoUnit.SECONDS || DateWords.isPlural(t.word(token));
    boolean one = amount.filter(n -> n == 1).isPresent() && unit == ChronoUnit.SECONDS;
    return plain && !one && !isAge(t, token + 1) && !isComparison(t, token + 1);
  }

  /** True where {@code old} follows: {@code 14-year-old}, {@code two months old}. */
  private static boolean isAge(TimeTokens t, int token) {
    int at = t.isDash(token) ? token + 1 : token;
    return switch (t.word(at)) {
      case "old", "olds" -> true;
      default -> false;
    };
  }

  /** True for {@code year-earlier}, which is no length. */
  private static boolean isComparison(TimeTokens t, int token) {
    return t.isDash(token) && (t.is(token + 1, "earlier") || t.is(token + 1, "ago"));
  }

  private static int pastSuffix(TimeTokens t, int token) {
    return t.isDash(token) && t.is(token + 1, "long") ? token + 2 : token;
  }

  /** The token behind an amount; the token itself when there is none. */
  private static int pastAmount(TimeTokens t, int token) {
    int first = pastNumber(t, token);
    if (first == token) {
      return token;
    }
    boolean joined = t.isDash(first) || t.is(first, "to") || t.is(first, "or");
    int second = joined ? pastNumber(t, first + 1) : first;
    return joined && second > first + 1 ? second : first;
  }

  private static int pastNumber(TimeTokens t, int token) {
    if (t.isNumber(token)) {
      boolean fraction = (t.is(token + 1, ".") || t.is(token + 1, ","))
          && t.isGlued(token + 1)
          && t.isGlued(token + 2)
          && t.isNumber(token + 2);
      return fraction ? token + 3 : token + 1;
    }
    return switch (t.word(token)) {
      case "a", "an" -> pastArticle(t, token + 1);
      case "several", "few", "half", "many" -> token + 1;
      default -> pastWords(t, token);
    };
  }

  private static int pastArticle(TimeTokens t, int token) {
    return switch (t.word(token)) {
      case "couple" -> t.is(token + 1, "of") ? token + 2 : token + 1;
      case "few", "dozen", "hundred", "single" -> token + 1;
      default -> token;
    };
  }

  private static int pastWords(TimeTokens t, int token) {
    if (DateWords.tens(t.word(token)).isPresent()) {
      int one = t.isDash(token + 1) ? token + 2 : token + 1;
      return DateWords.cardinal(t.word(one)).isPresent() ? one + 1 : token + 1;
    }
    if (DateWords.cardinal(t.word(token)).isEmpty()) {
      return token;
    }
    return t.is(token + 1, "hundred") ? token + 2 : token + 1;
  }

  private static Optional<Integer> amount(TimeTokens t, int token, int behind) {
    if (t.isNumber(token)) {
      return behind == token + 1 ? Optional.of(t.number(token)) : Optional.empty();
    }
    String word = t.word(token);
    if (word.equals("a") || word.equals("an")) {
      return switch (t.word(behind - 1)) {
        case "a", "an", "single" -> Optional.of(1);
        case "dozen" -> Optional.of(12);
        case "few" -> Optional.empty();
        default -> Optional.of(t.is(behind - 1, "hundred") ? 100 : 2);
      };
    }
    Optional<Integer> tens = DateWords.tens(word);
    Optional<Integer> ones = DateWords.cardinal(t.word(behind - 1));
    if (tens.isPresent()) {
      return Optional.of(tens.get() + ones.filter(n -> n < 10).orElse(0));
    }
    return behind == token + 1 ? ones : Optional.empty();
  }

  /** The unit as the precision of a period. */
  Precision precision() {
    return switch (unit) {
      case SECONDS -> Precision.SECOND;
      case MINUTES -> Precision.MINUTE;
      case HOURS -> Precision.HOUR;
      case DAYS -> Precision.DAY;
      case WEEKS -> Precision.WEEK;
      case MONTHS -> Precision.MONTH;
      default -> Precision.YEAR;
    };
  }

  /** Whole days or longer units: 48 hours are two days, a minute is none. */
  TimeLength inDays() {
    int perDay = unit == ChronoUnit.HOURS ? 24 : unit == ChronoUnit.MINUTES ? 1440 : 86_400;
    return unit.isDateBased()
        ? this
        : new TimeLength(to, amount.map(n -> (n + perDay - 1) / perDay), ChronoUnit.DAYS);
  }
}
