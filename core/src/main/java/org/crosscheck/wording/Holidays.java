package org.crosscheck.wording;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.crosscheck.claim.Precision;

/** Holidays; those that follow the moon stay unplaced, as countries keep them on different days. */
final class Holidays implements TimeReader {
  @Override
  public Optional<TimeReading> at(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    int name = t.is(token, "last") ? token + 1 : token;
    return t.isCapital(name)
        ? named(scene, name)
            .map(reading -> dated(scene.tokens(), reading.spanning(token, reading.to())))
        : Optional.empty();
  }

  private static Optional<TimeReading> named(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    boolean eve = t.is(token + 1, "eve");
    int to = eve || t.is(token + 1, "day") ? token + 2 : token + 1;
    return switch (t.word(token)) {
      case "christmas" ->
        Optional.of(fixed(scene, token, to, MonthDay.of(Month.DECEMBER, eve ? 24 : 25)));
      case "thanksgiving" ->
        Optional.of(TimeReading.incident(token, to, thanksgiving(scene.anchor())));
      case "easter", "ramadan", "eid" ->
        Optional.of(TimeReading.incident(token, to, TimePeriod.unplaced(Precision.DAY)));
      case "new" -> newYear(scene, token);
      default -> Optional.empty();
    };
  }

  private static Optional<TimeReading> newYear(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    boolean owned = t.is(token + 1, "year") && t.is(token + 3, "s");
    return switch (owned ? t.word(token + 4) : "") {
      case "eve" -> Optional.of(fixed(scene, token, token + 5, MonthDay.of(Month.DECEMBER, 31)));
      case "day" -> Optional.of(fixed(scene, token, token + 5, MonthDay.of(Month.JANUARY, 1)));
      default -> Optional.empty();
    };
  }

  private static TimeReading fixed(TimeScene scene, int from, int to, MonthDay day) {
    return TimeReading.incident(from, to, scene.anchor().monthDay(day, TimeOutlook.OPEN));
  }

  private static TimePeriod thanksgiving(TimeAnchor anchor) {
    return anchor.from(Precision.DAY, day -> {
      LocalDate present = fourthThursday(day.getYear());
      return TimePeriod.day(present.isAfter(day) ? fourthThursday(day.getYear() - 1) : present);
    });
  }

  private static LocalDate fourthThursday(int year) {
    return LocalDate.of(year, 11, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
  }

  /** With a year behind it, only the words are kept. */
  private static TimeReading dated(TimeTokens t, TimeReading reading) {
    return CalendarDates.isYear(t, reading.to())
        ? TimeReading.incident(reading.from(), reading.to() + 1, TimePeriod.unplaced(Precision.DAY))
        : reading;
  }
}
