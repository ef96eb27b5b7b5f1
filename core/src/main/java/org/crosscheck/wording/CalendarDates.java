package org.crosscheck.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import org.crosscheck.claim.Precision;

/** Days named by a month and a number: {@code 22 November 2017}, {@code Nov. 22}, {@code 15-20 Nov.} */
final class CalendarDates implements TimeReader {
  @Override
  public Optional<TimeReading> at(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    if (t.isNumber(token)) {
      return dayFirst(scene, token);
    }
    return month(t, token).flatMap(month -> monthFirst(scene, token, month));
  }

  /** The month that the token names, when it is written as a month is. */
  static Optional<Month> month(TimeTokens t, int token) {
    Optional<Month> month = DateWords.month(t.word(token));
    return month.isPresent() && DateWords.isHomonym(t.word(token)) && !t.isCapital(token)
        ? Optional.empty()
        : month;
  }

  /** The token behind a month and the full stop of its abbreviation. */
  static int pastMonth(TimeTokens t, int token) {
    boolean abbreviated = t.word(token).length() == 3 && !t.is(token, "may");
    return abbreviated || t.is(token, "sept") ? t.pastStop(token + 1) : token + 1;
  }

  /** {@code In September 12 people died} is a month and a count. */
  private static boolean isCount(TimeTokens t, int month, int behind) {
    return TimeNouns.isPeople(t, behind)
        || (t.is(month - 1, "in") && TimeNouns.isCounted(t, behind));
  }

  private static Optional<TimeReading> dayFirst(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    int behind = pastDay(t, token);
    if (behind < 0) {
      return Optional.empty();
    }
    int second = pastJoin(t, behind);
    boolean spans = pastDay(t, second) > 0 && t.number(second) > t.number(token);
    int last = second > behind && spans ? second : token;
    int name = pastDay(t, last);
    name = t.is(name, "of") ? name + 1 : name;
    Optional<Month> month = month(t, name);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int end = pastMonth(t, name);
    return dated(scene, token, end, month.get(), t.number(token), t.number(last));
  }

  private static Optional<TimeReading> monthFirst(TimeScene scene, int token, Month month) {
    TimeTokens t = scene.tokens();
    int day = pastMonth(t, token);
    int behind = pastDay(t, day);
    if (behind < 0 || isCount(t, token, behind)) {
      return Optional.empty();
    }
    int second = pastJoin(t, behind);
    boolean spans = second > behind
        && pastDay(t, second) > 0
        && !TimeNouns.isCounted(t, second + 1)
        && t.number(second) > t.number(day);
    int last = spans ? second : day;
    return dated(scene, token, pastDay(t, last), month, t.number(day), t.number(last));
  }

  /** The token behind a day of the month and its {@code st, nd, rd, th}; -1 when there is none. */
  private static int pastDay(TimeTokens t, int token) {
    int day = t.number(token);
    boolean longer = t.isGlued(token + 1) && (t.is(token + 1, "%") || isFraction(t, token + 1));
    if (day < 1 || day > 31 || t.digits(token) > 2 || longer) {
      return -1;
    }
    return switch (t.word(token + 1)) {
      case "st", "nd", "rd", "th" -> token + 2;
      default -> token + 1;
    };
  }

  private static boolean isFraction(TimeTokens t, int token) {
    return (t.is(token, ".") || t.is(token, ",") || t.is(token, "/") || t.is(token, ":"))
        && t.isGlued(token + 1)
        && t.isNumber(token + 1)
        && t.digits(token + 1) != 4;
  }

  private static int pastJoin(TimeTokens t, int token) {
    return switch (t.word(token)) {
      case "to", "and", "until", "through" -> token + 1;
      default -> t.isDash(token) ? token + 1 : token;
    };
  }

  private static Optional<TimeReading> dated(
      TimeScene scene, int from, int behind, Month month, int first, int last) {
    int year = year(scene.tokens(), behind);
    int to = year < 0 ? behind : year + 1;
    try {
      TimePeriod end = placed(scene, from, month, last, year);
      return Optional.of(
          first == last
              ? TimeReading.incident(from, to, end)
              : TimeReading.within(from, to, end.fromDayOfMonth(first)));
    } catch (DateTimeException e) {
      return Optional.of(TimeReading.incident(from, to, TimePeriod.unplaced(Precision.DAY)));
    }
  }

  private static TimePeriod placed(TimeScene scene, int from, Month month, int day, int year) {
    return year < 0
        ? scene.anchor().monthDay(MonthDay.of(month, day), TimeOutlook.of(scene.tokens(), from))
        : TimePeriod.day(LocalDate.of(scene.tokens().number(year), month, day));
  }

  /** The token of the year behind a date, a comma allowed in front; -1 when there is none. */
  static int year(TimeTokens t, int token) {
    int at = t.pastComma(token);
    return isYear(t, at) && !(at > token && TimeNouns.isCounted(t, at + 1)) ? at : -1;
  }

  /** True for four digits that can be a year of our time and are no part of a longer number. */
  static boolean isYear(TimeTokens t, int token) {
    int year = t.number(token);
    boolean longer = t.isGlued(token + 1) && isFraction(t, token + 1);
    return t.digits(token) == 4 && year >= 1500 && year <= 2100 && !longer;
  }
}
