package org.crosscheck.wording;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.crosscheck.claim.Precision;

/** A length of time before or after something: {@code three days ago}, {@code a day earlier}, {@code two weeks after Easter}. */
final class ElapsedTimes {
  /** Figures are compared with those of a year or two before, hardly with older ones. */
  private static final int COMPARED = 2;

  private ElapsedTimes() {}

  /** What a length at the token leads to; empty where it stays a length. */
  static Optional<TimeReading> read(TimeScene scene, int token, TimeLength length) {
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
      case "before", "after" -> {
        int sign = t.is(word, "before") ? -1 : 1;
        yield beside(scene, token, word + 1, length, sign)
            .or(() -> Optional.of(reading(token, word + 1, length, event(scene, word + 1), sign)));
      }
      case "from" ->
        t.is(word + 1, "now")
            ? Optional.of(reading(token, word + 2, length, today, 1))
            : beside(scene, token, word + 1, length, 1);
      case "and" -> compound(scene, token, word + 1, length);
      default ->
        t.isNumber(length.to()) ? compound(scene, token, length.to(), length) : Optional.empty();
    };
  }

  /** {@code Two weeks and two days ago}. */
  private static Optional<TimeReading> compound(
      TimeScene scene, int token, int second, TimeLength first) {
    Optional<TimeLength> more = TimeLength.at(scene.tokens(), second)
        .filter(length -> scene.tokens().is(length.to(), "ago"));
    return more.map(length -> TimeReading.incident(
        token,
        length.to() + 1,
        shifted(scene.anchor().day(), first, -1)
            .flatMap(day -> shifted(Optional.of(day), length, -1))
            .map(TimePeriod::day)
            .orElse(TimePeriod.unplaced(length.precision()))));
  }

  /** Counted from a day that is named at once: {@code two days after Monday}, {@code a week before Christmas}. */
  private static Optional<TimeReading> beside(
      TimeScene scene, int token, int named, TimeLength length, int sign) {
    return NamedDays.at(scene, named)
        .map(day -> TimeReading.incident(
            token,
            day.to(),
            shifted(day.isDay() ? day.period().first() : Optional.empty(), length, sign)
                .map(TimePeriod::day)
                .orElse(TimePeriod.unplaced(Precision.DAY))));
  }

  private static Optional<LocalDate> shifted(Optional<LocalDate> day, TimeLength length, int sign) {
    return length
        .amount()
        .filter(amount -> length.unit().isDateBased())
        .flatMap(amount -> day.map(d -> d.plus((long) amount * sign, length.unit())));
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
    TimePeriod period = shifted(day, length, direction)
        .map(found -> around(found, length))
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
