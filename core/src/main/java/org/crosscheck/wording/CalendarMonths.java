package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

/** Months with or without a year: {@code October 2017}, {@code Sept.}, {@code July last year}. */
final class CalendarMonths implements TimeReader {
  /** What may stand before a month that is also a plain word or a name. */
  private static final ImmutableSet<String> LEADS = ImmutableSet.of(
      "in",
      "since",
      "last",
      "this",
      "next",
      "of",
      "by",
      "until",
      "till",
      "early",
      "late",
      "mid",
      "during",
      "from",
      "to",
      "through",
      "between",
      "and",
      "or",
      "before",
      "after",
      "earlier",
      "each",
      "every",
      "the",
      "throughout");

  /** What shows that the word before it was no month: {@code the March for Life}. */
  private static final ImmutableSet<String> NO_MONTH = ImmutableSet.of(
      "for", "on", "past", "day", "has", "will", "is", "said", "says", "against", "be", "have");

  @Override
  public Optional<TimeReading> at(TimeScene scene, int token) {
    return CalendarDates.month(scene.tokens(), token).flatMap(month -> read(scene, token, month));
  }

  private static Optional<TimeReading> read(TimeScene scene, int token, Month month) {
    TimeTokens t = scene.tokens();
    int behind = t.pastStop(token + 1);
    int year =
        t.is(behind, "of") ? CalendarDates.year(t, behind + 1) : CalendarDates.year(t, behind);
    if (year > 0) {
      return Optional.of(TimeReading.incident(
          token, year + 1, TimePeriod.month(YearMonth.of(t.number(year), month))));
    }
    if (!isMonth(t, token)) {
      return Optional.empty();
    }
    return Optional.of(TimeReading.incident(token, behind, scene.anchor().month(month)));
  }

  private static boolean isMonth(TimeTokens t, int token) {
    boolean lead = LEADS.contains(t.word(token - 1)) || t.isDash(token - 1);
    return DateWords.isHomonym(t.word(token))
        ? lead && !NO_MONTH.contains(t.word(token + 1))
        : lead || !t.isCapital(token + 1);
  }
}
