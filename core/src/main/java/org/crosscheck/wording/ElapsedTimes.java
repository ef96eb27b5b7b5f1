package org.crosscheck.wording;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.crosscheck.claim.Precision;

/** A length of time before or after something: {@code three days ago}, {@code a day earlier}. */
final class ElapsedTimes implements TimeReader {
  /** Figures are compared with those of a year or two before, hardly with older ones. */
  private static final int COMPARED = 2;

  @Override
  public Optional<TimeReading> at(TimeScene scene, int token) {
    return TimeLength.at(scene.tokens(), token).flatMap(length -> read(scene, token, length));
  }

  private static Optional<TimeReading> read(TimeScene scene, int token, TimeLength length) {
    TimeTokens t = scene.tokens();
    int word = t.is(length.to(), "or") ? length.to() + 2 : length.to();
    Optional<LocalDate> today = scene.anchor().day();
    return switch (t.word(word)) {
      case "ago" ->
        Optional.of(compared(scene, reading(token, word + 1, length, today, -1), length));
      case "earlier", "previously" -> {
        TimeReading plain = reading(token, word + 1, length, scene.told().or(() -> today), -1);
        yield Optional.of(compared(scene, plain, length));
      }
      case "later", "afterward", "afterwards" ->
        Optional.of(reading(token, word + 1, length, scene.told(), 1));
      case "before", "after" ->
        Optional.of(reading(
            token, word + 1, length, event(scene, word + 1), t.is(word, "before") ? -1 : 1));
      case "from" ->
        t.is(word + 1, "now") || t.is(word + 1, "today")
            ? Optional.of(reading(token, word + 2, length, today, 1))
            : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Years before the month or quarter that the text speaks of, the same one is meant: figures are compared so. */
  private static TimeReading compared(TimeScene scene, TimeReading reading, TimeLength length) {
    Optional<TimePeriod> same = length
        .amount()
        .filter(years -> length.unit() == ChronoUnit.YEARS && years <= COMPARED)
        .flatMap(years -> scene
            .subject()
            .filter(subject -> subject.precision() == Precision.MONTH)
            .map(subject -> subject.yearsBefore(years)));
    return same.map(period -> TimeReading.incident(reading.from(), reading.to(), period))
        .orElse(reading);
  }

  private static Optional<LocalDate> event(TimeScene scene, int token) {
    return RelativeDays.isEventNext(scene.tokens(), token) ? Optional.empty() : scene.told();
  }

  private static TimeReading reading(
      int from, int to, TimeLength length, Optional<LocalDate> day, int direction) {
    TimePeriod period = length
        .amount()
        .filter(amount -> length.unit().isDateBased())
        .flatMap(amount ->
            day.map(d -> around(d.plus((long) amount * direction, length.unit()), length)))
        .orElse(TimePeriod.unplaced(length.precision()));
    return TimeReading.incident(from, to, period);
  }

  /** Two months ago is some day of that month. */
  private static TimePeriod around(LocalDate day, TimeLength length) {
    return switch (length.unit()) {
      case DAYS -> TimePeriod.day(day);
      case WEEKS -> TimePeriod.week(day);
      case MONTHS -> TimePeriod.month(YearMonth.from(day));
      case YEARS -> TimePeriod.year(day.getYear());
      default -> TimePeriod.unplaced(length.precision());
    };
  }
}
