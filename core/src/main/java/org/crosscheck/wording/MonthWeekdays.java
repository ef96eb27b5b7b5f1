package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.crosscheck.claim.Precision;

/** Weekdays and weeks counted within a month: {@code the first Friday of July}, {@code the last week of May 2017}. */
final class MonthWeekdays implements TimeReader {
  private static final ImmutableSet<String> OPENS =
      DateWords.set("the first second third fourth fifth last " + ORDINAL);

  private static final int LAST = -1;

  @Override
  public ImmutableSet<String> opens() {
    return OPENS;
  }

  @Override
  public Optional<TimeReading> at(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    int word = t.is(token, "the") ? token + 1 : token;
    int counted = t.isNumber(word) ? word + 2 : word + 1;
    boolean week = t.is(counted, "week");
    Optional<DayOfWeek> weekday =
        DateWords.weekday(t.word(counted)).filter(day -> t.isCapital(counted));
    boolean linked = t.is(counted + 1, "of") || t.is(counted + 1, "in");
    if (!linked || (!week && weekday.isEmpty())) {
      return Optional.empty();
    }
    Optional<Integer> ordinal = ordinal(t, word).filter(n -> n <= 5);
    return ordinal.flatMap(n -> month(scene, counted + 2)
        .map(month -> TimeReading.incident(
            token,
            month.to(),
            week
                ? weekOf(month.period(), n)
                : weekdayOf(month.period(), n, weekday.orElseThrow()))));
  }

  private static Optional<Integer> ordinal(TimeTokens t, int word) {
    if (t.is(word, "last")) {
      return Optional.of(LAST);
    }
    return t.isNumber(word) ? PastWindows.ordinal(t, word) : DateWords.ordinal(t.word(word));
  }

  private static Optional<TimeReading> month(TimeScene scene, int token) {
    return new CalendarMonths()
        .at(scene, token)
        .or(() -> new RelativePeriods().at(scene, token))
        .filter(reading -> reading.period().precision() == Precision.MONTH);
  }

  private static TimePeriod weekdayOf(TimePeriod month, int ordinal, DayOfWeek weekday) {
    return month
        .first()
        .map(day -> YearDay.nth(weekday, ordinal, day))
        .filter(day -> month.first().map(YearMonth::from).equals(Optional.of(YearMonth.from(day))))
        .map(TimePeriod::day)
        .orElse(TimePeriod.unplaced(Precision.DAY));
  }

  /** The first week is taken for the first seven days. */
  private static TimePeriod weekOf(TimePeriod month, int ordinal) {
    if (!month.isPlaced()) {
      return TimePeriod.unplaced(Precision.WEEK);
    }
    LocalDate end = month.last().orElseThrow();
    LocalDate start = ordinal == LAST
        ? end.minusDays(6)
        : month.first().orElseThrow().plusDays(7L * (ordinal - 1));
    LocalDate last = start.plusDays(6);
    return TimePeriod.between(start, last.isAfter(end) ? end : last, Precision.WEEK);
  }
}
