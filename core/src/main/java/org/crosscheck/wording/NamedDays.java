package org.crosscheck.wording;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.crosscheck.claim.Precision;

/** The days that others are counted from: {@code the day after Christmas}, {@code two weeks before 3 March}. */
final class NamedDays {
  private static final ImmutableList<TimeReader> READERS =
      ImmutableList.of(new CalendarDates(), new NumericDates(), new Weekdays(), new Holidays());

  private NamedDays() {}

  /** A day by its own name, or today, yesterday and tomorrow; never one counted from another in turn. */
  static Optional<TimeReading> at(TimeScene scene, int token) {
    int step = switch (scene.tokens().word(token)) {
      case "yesterday" -> -1;
      case "today" -> 0;
      case "tomorrow" -> 1;
      default -> 2;
    };
    if (step < 2) {
      TimePeriod period =
          scene.anchor().from(Precision.DAY, day -> TimePeriod.day(day.plusDays(step)));
      return Optional.of(TimeReading.incident(token, token + 1, period));
    }
    for (TimeReader reader : READERS) {
      Optional<TimeReading> day = reader
          .at(scene, token)
          .filter(TimeReading::isDate)
          .filter(reading -> reading.period().precision() == Precision.DAY);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }
}
