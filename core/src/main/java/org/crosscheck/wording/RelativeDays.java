package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import org.crosscheck.claim.Precision;

/** Single days counted from the publication or the day told last: {@code yesterday}, {@code the previous day}. */
final class RelativeDays implements TimeReader {
  private static final ImmutableSet<String> OPENS =
      DateWords.set("today tonight yesterday tomorrow overnight last this the that same day");

  @Override
  public ImmutableSet<String> opens() {
    return OPENS;
  }

  @Override
  public Optional<TimeReading> at(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    return switch (t.word(token)) {
      case "today", "tonight" -> published(scene, token, token + 1, 0);
      case "yesterday" -> published(scene, token, token + 1, -1);
      case "tomorrow" -> published(scene, token, token + 1, 1);
      case "overnight" -> intoDay(scene, token).or(() -> Optional.of(overnight(scene, token)));
      case "last" ->
        t.is(token + 1, "night") ? published(scene, token, token + 2, -1) : Optional.empty();
      case "this" ->
        DateWords.isPartOfDay(t.word(token + 1))
            ? published(scene, token, token + 2, 0)
            : Optional.empty();
      case "the" -> neighbour(scene, token);
      case "day" -> t.is(token - 1, "the") ? Optional.empty() : besideNamed(scene, token, token);
      case "that", "same" -> same(scene, token);
      default -> Optional.empty();
    };
  }

  private static Optional<TimeReading> same(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    return switch (t.word(token + 1)) {
      case "day", "night" -> Optional.of(told(scene, token, token + 2, 0));
      case "week" -> Optional.of(holding(scene, token, TimePeriod::week));
      case "month" ->
        Optional.of(holding(scene, token, day -> TimePeriod.month(YearMonth.from(day))));
      case "year" -> Optional.of(holding(scene, token, day -> TimePeriod.year(day.getYear())));
      case "quarter" -> Optional.of(holding(scene, token, TimePeriod::quarter));
      default -> Optional.empty();
    };
  }

  /** {@code That week}: the one of the day or period told last. */
  private static TimeReading holding(
      TimeScene scene, int token, Function<LocalDate, TimePeriod> placed) {
    TimePeriod period = scene
        .subject()
        .flatMap(TimePeriod::first)
        .map(placed)
        .orElse(TimePeriod.unplaced(Precision.WEEK));
    return TimeReading.within(token, token + 2, period);
  }

  private static Optional<TimeReading> published(TimeScene scene, int from, int to, int days) {
    TimePeriod period =
        scene.anchor().from(Precision.DAY, day -> TimePeriod.day(day.plusDays(days)));
    return Optional.of(TimeReading.incident(from, to, period));
  }

  /** {@code Overnight into Tuesday}. */
  private static Optional<TimeReading> intoDay(TimeScene scene, int token) {
    boolean into = scene.tokens().is(token + 1, "into") || scene.tokens().is(token + 1, "to");
    return Optional.of(token + 2)
        .filter(at -> into)
        .flatMap(at -> new Weekdays().at(scene, at))
        .map(day -> TimeReading.incident(token, day.to(), day.period().withDayBefore()));
  }

  /** A night lies on two days. */
  private static TimeReading overnight(TimeScene scene, int token) {
    TimePeriod period = scene
        .anchor()
        .from(Precision.DAY, day -> TimePeriod.between(day.minusDays(1), day, Precision.DAY));
    return TimeReading.incident(token, token + 1, period);
  }

  private static Optional<TimeReading> neighbour(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    if (t.is(token + 1, "day") || t.is(token + 1, "night")) {
      return beside(scene, token);
    }
    boolean day = t.is(token + 2, "day") || t.is(token + 2, "night") || t.is(token + 2, "morning");
    Optional<Integer> step = switch (t.word(token + 1)) {
      case "previous", "preceding" -> Optional.of(-1);
      case "following", "next" -> Optional.of(1);
      case "same" -> Optional.of(0);
      default -> Optional.empty();
    };
    return step.filter(days -> day).map(days -> told(scene, token, token + 3, days));
  }

  private static Optional<TimeReading> beside(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    boolean before = t.is(token + 2, "before");
    if (!before && !t.is(token + 2, "after")) {
      return isThisDay(t, token) ? Optional.of(told(scene, token, token + 2, 0)) : Optional.empty();
    }
    int step = before ? -1 : 1;
    Optional<TimeReading> named = besideNamed(scene, token, token + 1);
    if (named.isPresent()) {
      return named;
    }
    // With a noun behind it, the day hangs on an event that no calendar tells.
    return isEventNext(t, token + 3)
        ? Optional.of(TimeReading.incident(token, token + 3, TimePeriod.unplaced(Precision.DAY)))
        : Optional.of(told(scene, token, token + 3, step));
  }

  /** {@code Day after tomorrow}, {@code the day before Christmas}. */
  private static Optional<TimeReading> besideNamed(TimeScene scene, int from, int day) {
    TimeTokens t = scene.tokens();
    int step = t.is(day + 1, "before") ? -1 : t.is(day + 1, "after") ? 1 : 0;
    return Optional.of(day + 2)
        .filter(at -> step != 0)
        .flatMap(at -> NamedDays.at(scene, at))
        .map(named -> TimeReading.incident(
            from, named.to(), named.isDay() ? named.period().plusDays(step) : named.period()));
  }

  /** {@code Later in the day}. */
  private static boolean isThisDay(TimeTokens t, int token) {
    boolean part =
        t.is(token - 2, "later") || t.is(token - 2, "earlier") || t.is(token - 2, "early");
    boolean whole = t.is(token - 1, "for") && !t.isLowerCase(token + 2) && !t.isCapital(token + 2);
    return t.is(token + 1, "day") && (whole || (t.is(token - 1, "in") && part));
  }

  /** True where a noun phrase or a clause follows at once: the day hangs on what it tells. */
  static boolean isEventNext(TimeTokens t, int token) {
    return switch (t.word(token)) {
      case "in", "at", "on", "near", "outside", "and", "but", "when", "while" -> false;
      default -> t.isLowerCase(token) || t.isCapital(token);
    };
  }

  private static TimeReading told(TimeScene scene, int from, int to, int days) {
    Optional<LocalDate> day =
        scene.told().or(() -> days <= 0 ? scene.anchor().day() : Optional.empty());
    return TimeReading.incident(
        from,
        to,
        day.map(told -> TimePeriod.day(told.plusDays(days)))
            .orElse(TimePeriod.unplaced(Precision.DAY)));
  }
}
