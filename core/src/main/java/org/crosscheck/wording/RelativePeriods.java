package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Function;
import org.crosscheck.claim.Precision;

/** Weeks, months and years counted from the publication: {@code last week}, {@code this year}, {@code last March}. */
final class RelativePeriods implements TimeReader {
  private static final ImmutableSet<String> SEASONS =
      DateWords.set("spring summer autumn winter fall season");

  private static final ImmutableSet<String> OPENS =
      DateWords.set("this last next current the year");

  @Override
  public ImmutableSet<String> opens() {
    return OPENS;
  }

  @Override
  public Optional<TimeReading> at(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    return switch (t.word(token)) {
      case "this" -> stepped(scene, token, token + (t.is(token + 1, "past") ? 2 : 1), 0);
      case "last" -> stepped(scene, token, token + 1, -1);
      case "next" -> stepped(scene, token, token + 1, 1);
      case "current" -> stepped(scene, token, token + 1, 0);
      case "the" -> definite(scene, token);
      case "year" -> yearEnd(scene, token);
      default -> Optional.empty();
    };
  }

  /** {@code Year-end}, {@code year's end}: its last day, the one before the publication behind {@code since}. */
  private static Optional<TimeReading> yearEnd(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    int at = t.isDash(token + 1) ? token + 2 : token + 1;
    at = t.is(token + 2, "s") && t.isGlued(token + 2) ? token + 3 : at;
    int years = t.is(token - 1, "since") || t.is(token - 1, "last") ? 1 : 0;
    return t.is(at, "end")
        ? Optional.of(TimeReading.incident(
            token,
            at + 1,
            scene
                .anchor()
                .from(
                    Precision.DAY,
                    day -> TimePeriod.day(LocalDate.of(day.getYear() - years, 12, 31)))))
        : Optional.empty();
  }

  /** {@code The week of March 6}. */
  private static Optional<TimeReading> weekOf(TimeScene scene, int token) {
    return scene.tokens().is(token + 2, "of")
        ? NamedDays.at(scene, token + 3)
            .map(day -> TimeReading.within(
                token,
                day.to(),
                day.isDay()
                    ? day.period().first().map(TimePeriod::week).orElseThrow()
                    : TimePeriod.unplaced(Precision.WEEK)))
        : Optional.empty();
  }

  private static Optional<TimeReading> definite(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    return switch (t.word(token + 1)) {
      case "weekend" ->
        Optional.of(within(scene, token, token + 2, Precision.WEEK, day -> weekend(day, 0)));
      case "current" -> stepped(scene, token, token + 2, 0);
      case "coming" -> stepped(scene, token, token + 2, 1);
      case "week" -> weekOf(scene, token);
      case "month", "year" ->
        isAdverb(t, token) ? stepped(scene, token, token + 1, 0) : Optional.empty();
      case "full", "fiscal" ->
        t.is(token + 2, "year") ? stepped(scene, token, token + 2, 0) : Optional.empty();
      case "previous", "preceding" -> beside(scene, token, -1);
      case "following", "next" -> beside(scene, token, 1);
      case "same" -> beside(scene, token, 0);
      default -> Optional.empty();
    };
  }

  /** {@code Later in the year}, but not {@code the year that ended in June}. */
  private static boolean isAdverb(TimeTokens t, int token) {
    boolean lead = switch (t.word(token - 1)) {
      case "in", "for", "of", "by", "during" -> true;
      default -> false;
    };
    return lead
        && !t.is(token + 2, "that")
        && !t.is(token + 2, "two")
        && !t.is(token + 2, "ended")
        && !t.is(token + 2, "to");
  }

  /** {@code The previous week} counts from what the text spoke of. */
  private static Optional<TimeReading> beside(TimeScene scene, int from, int step) {
    Optional<LocalDate> subject = scene.subject().flatMap(TimePeriod::first);
    Optional<TimePeriod> period = switch (scene.tokens().word(from + 2)) {
      case "week" ->
        Optional.of(subject
            .map(day -> TimePeriod.week(day.plusWeeks(step)))
            .orElse(TimePeriod.unplaced(Precision.WEEK)));
      case "month" ->
        Optional.of(subject
            .map(day -> TimePeriod.month(YearMonth.from(day).plusMonths(step)))
            .orElse(TimePeriod.unplaced(Precision.MONTH)));
      case "year" ->
        Optional.of(subject
            .map(day -> TimePeriod.year(day.getYear() + step))
            .orElse(TimePeriod.unplaced(Precision.YEAR)));
      case "quarter", "weekend", "decade" -> Optional.of(TimePeriod.unplaced(Precision.MONTH));
      default -> Optional.empty();
    };
    return period.map(found -> TimeReading.within(from, from + 3, found));
  }

  private static Optional<TimeReading> stepped(TimeScene scene, int from, int unit, int step) {
    TimeTokens t = scene.tokens();
    int to = unit + 1;
    return switch (t.word(unit)) {
      case "fiscal" -> t.is(to, "year") ? stepped(scene, from, to, step) : Optional.empty();
      case "week" ->
        Optional.of(
            within(scene, from, to, Precision.WEEK, day -> TimePeriod.week(day.plusWeeks(step))));
      case "month" ->
        Optional.of(within(
            scene,
            from,
            to,
            Precision.MONTH,
            day -> TimePeriod.month(YearMonth.from(day).plusMonths(step))));
      case "year" -> Optional.of(year(scene, from, to, step));
      case "quarter" ->
        Optional.of(within(scene, from, to, Precision.MONTH, day -> quarter(day, step)));
      case "weekend" ->
        Optional.of(within(scene, from, to, Precision.WEEK, day -> weekend(day, step)));
      case "decade", "century" ->
        Optional.of(TimeReading.within(from, to, TimePeriod.unplaced(Precision.YEAR)));
      default -> month(scene, from, unit, step);
    };
  }

  /** {@code Next year}, {@code next year's first quarter}. */
  private static TimeReading year(TimeScene scene, int from, int to, int step) {
    TimeTokens t = scene.tokens();
    Optional<Integer> quarter = DateWords.ordinal(t.word(to + 2))
        .filter(n -> n <= 4 && t.is(to + 1, "s") && t.is(to + 3, "quarter"));
    return quarter
        .map(n -> within(
            scene,
            from,
            to + 4,
            Precision.MONTH,
            day -> TimePeriod.quarter(day.getYear() + step, n)))
        .orElseGet(() ->
            within(scene, from, to, Precision.YEAR, day -> TimePeriod.year(day.getYear() + step)));
  }

  private static Optional<TimeReading> month(TimeScene scene, int from, int token, int step) {
    TimeTokens t = scene.tokens();
    if (SEASONS.contains(t.word(token))) {
      return Optional.of(TimeReading.within(from, token + 1, TimePeriod.unplaced(Precision.MONTH)));
    }
    Optional<Month> named = CalendarDates.month(t, token);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    int behind = CalendarDates.pastMonth(t, token);
    return named
        .filter(month -> TimeYears.at(t, behind).isEmpty() && !t.isNumber(behind))
        .map(month -> within(scene, from, behind, Precision.MONTH, day -> month(month, day, step)));
  }

  /** {@code Last March} said in March is a year ago. */
  private static TimePeriod month(Month month, LocalDate day, int step) {
    int years = Integer.signum(month.compareTo(day.getMonth()));
    int shift = step < 0 ? (years < 0 ? 0 : -1) : step > 0 ? (years > 0 ? 0 : 1) : 0;
    return TimePeriod.month(YearMonth.of(day.getYear() + shift, month));
  }

  private static TimePeriod quarter(LocalDate day, int step) {
    return TimePeriod.quarter(day.plusMonths(3L * step));
  }

  /** The most recent Saturday and Sunday, the present ones included. */
  private static TimePeriod weekend(LocalDate day, int step) {
    LocalDate saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    boolean present = !saturday.plusDays(1).isBefore(day);
    LocalDate moved = saturday.plusWeeks(step < 0 && !present ? 0 : step);
    return TimePeriod.between(moved, moved.plusDays(1), Precision.WEEK);
  }

  private static TimeReading within(
      TimeScene scene,
      int from,
      int to,
      Precision precision,
      Function<LocalDate, TimePeriod> placed) {
    return TimeReading.within(from, to, scene.anchor().from(precision, placed));
  }
}
