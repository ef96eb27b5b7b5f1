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

  @Override
  public Optional<TimeReading> at(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    return switch (t.word(token)) {
      case "this" -> stepped(scene, token, token + (t.is(token + 1, "past") ? 2 : 1), 0);
      case "last" -> stepped(scene, token, token + 1, -1);
      case "next" -> stepped(scene, token, token + 1, 1);
      case "current" -> stepped(scene, token, token + 1, 0);
      case "the" -> definite(scene, token);
      default -> Optional.empty();
    };
  }

  private static Optional<TimeReading> definite(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    return switch (t.word(token + 1)) {
      case "weekend" ->
        Optional.of(within(scene, token, token + 2, Precision.WEEK, day -> weekend(day, 0)));
      case "current" -> stepped(scene, token, token + 2, 0);
      case "coming" -> stepped(scene, token, token + 2, 1);
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
      case "year" ->
        Optional.of(
            within(scene, from, to, Precision.YEAR, day -> TimePeriod.year(day.getYear() + step)));
      case "quarter" ->
        Optional.of(within(scene, from, to, Precision.MONTH, day -> quarter(day, step)));
      case "weekend" ->
        Optional.of(within(scene, from, to, Precision.WEEK, day -> weekend(day, step)));
      case "decade", "century" ->
        Optional.of(TimeReading.within(from, to, TimePeriod.unplaced(Precision.YEAR)));
      default -> month(scene, from, unit, step);
    };
  }

  private static Optional<TimeReading> month(TimeScene scene, int from, int token, int step) {
    TimeTokens t = scene.tokens();
    if (SEASONS.contains(t.word(token))) {
      return Optional.of(TimeReading.within(from, token + 1, TimePeriod.unplaced(Precision.MONTH)));
    }
    int behind = t.pastStop(token + 1);
    boolean dated = CalendarDates.year(t, behind) > 0 || t.isNumber(behind);
    return CalendarDates.month(t, token)
        .filter(month -> !dated)
        .map(month -> within(scene, from, behind, Precision.MONTH, day -> month(month, day, step)));
  }

  /** {@code Last March} said in March is a year ago. */
  private static TimePeriod month(Month month, LocalDate day, int step) {
    int years = Integer.signum(month.compareTo(day.getMonth()));
    int shift = step < 0 ? (years < 0 ? 0 : -1) : step > 0 ? (years > 0 ? 0 : 1) : 0;
    return TimePeriod.month(YearMonth.of(day.getYear() + shift, month));
  }

  private static TimePeriod quarter(LocalDate day, int step) {
    LocalDate moved = day.plusMonths(3L * step);
    return TimePeriod.quarter(moved.getYear(), (moved.getMonthValue() + 2) / 3);
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
