package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.crosscheck.claim.Precision;

/** Days of the week: {@code Monday}, {@code last Friday}, {@code Wednesday, Nov. 22}, {@code Tuesday of last week}. */
final class Weekdays implements TimeReader {
  private static final ImmutableSet<String> PLURALS = DateWords.weekdayNames().stream()
      .filter(name -> name.endsWith("day"))
      .map(name -> name + "s")
      .collect(ImmutableSet.toImmutableSet());

  private static final ImmutableSet<String> OPENS = DateWords.set(
      "last this next previous coming every each the", DateWords.weekdayNames(), PLURALS);

  /** {@code Black Friday} and the like are names. */
  private static final ImmutableSet<String> EPITHETS = DateWords.set(
      "black good bloody super ash holy palm easter cyber sheffield man red giving whit maundy shrove");

  private static final ImmutableSet<String> PAPERS = DateWords.set(
      "times telegraph express mirror mail herald post star sun independent people magazine");

  @Override
  public ImmutableSet<String> opens() {
    return OPENS;
  }

  @Override
  public Optional<TimeReading> at(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    return switch (t.word(token)) {
      case "the" -> beside(scene, token, token + 1);
      case "previous" -> beside(scene, token, token);
      case "last", "this", "next", "coming" -> ofWeek(scene, token).or(() -> deictic(scene, token));
      case "every", "each" ->
        named(t, token + 1).map(behind -> TimeReading.length(token, behind, Precision.DAY));
      default -> plain(scene, token);
    };
  }

  private static Optional<TimeReading> plain(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    if (PLURALS.contains(t.word(token)) && t.isCapital(token)) {
      return Optional.of(TimeReading.length(token, token + 1, Precision.DAY));
    }
    Optional<Integer> behind = named(t, token);
    if (behind.isEmpty()) {
      return Optional.empty();
    }
    DayOfWeek day = weekday(t, token);
    int to = behind.get();
    return dated(scene, token, to)
        .or(() -> numbered(scene, token, to))
        .or(() -> inWeek(scene, token, to))
        .or(() -> Optional.of(TimeReading.incident(
            token, to, scene.anchor().weekday(day, TimeOutlook.of(t, token)))));
  }

  private static DayOfWeek weekday(TimeTokens t, int token) {
    return DateWords.weekday(t.word(token)).orElseThrow();
  }

  /** The full date behind a weekday says more than the weekday. */
  private static Optional<TimeReading> dated(TimeScene scene, int from, int behind) {
    TimeTokens t = scene.tokens();
    int mark = t.is(behind, "(") || t.isDash(behind) ? behind + 1 : t.pastComma(behind);
    return new CalendarDates()
        .at(scene, mark)
        .or(() -> NumericDates.behindWeekday(scene, mark))
        .map(reading ->
            new TimeReading(from, reading.to(), reading.period(), reading.kind(), reading.named()));
  }

  /** {@code Friday the 13th}, {@code Mon 13th}: the nearest one. */
  private static Optional<TimeReading> numbered(TimeScene scene, int from, int behind) {
    TimeTokens t = scene.tokens();
    boolean counted = t.isLowerCase(behind + 1) && !TimeNumber.isSuffix(t.word(behind + 1));
    return t.is(behind, "the") || (t.isNumber(behind) && !counted && !t.isCapital(behind + 1))
        ? TimeNumber.dayOfMonth(t, behind)
            .filter(day -> t.isNumber(day.to() - 1) || day.isOrdinal(t))
            .filter(day -> !t.isLowerCase(day.to()) || !TimeNouns.isCounted(t, day.to()))
            .map(day -> TimeReading.incident(
                from,
                day.to(),
                scene.anchor().dayOfMonth(day.value(), weekday(t, from), TimeOutlook.of(t, from))))
        : Optional.empty();
  }

  /** {@code Tuesday of last week}, {@code Tuesday next week}. */
  private static Optional<TimeReading> inWeek(TimeScene scene, int from, int behind) {
    TimeTokens t = scene.tokens();
    int at = t.is(behind, "of") ? behind + 1 : behind;
    return weeks(t, at)
        .map(step -> TimeReading.incident(from, at + 2, weekdayOf(scene, step, weekday(t, from))));
  }

  /** {@code Next week on Tuesday}. */
  private static Optional<TimeReading> ofWeek(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    int at = t.is(token + 2, "on") || t.isDash(token + 2) ? token + 3 : token + 2;
    return weeks(t, token)
        .filter(step -> DateWords.weekday(t.word(at)).isPresent() && t.isCapital(at))
        .map(step -> TimeReading.incident(token, at + 1, weekdayOf(scene, step, weekday(t, at))));
  }

  /** How many weeks on: -1 for {@code last week}. */
  private static Optional<Integer> weeks(TimeTokens t, int token) {
    if (!t.is(token + 1, "week")) {
      return Optional.empty();
    }
    return switch (t.word(token)) {
      case "last", "previous" -> Optional.of(-1);
      case "this" -> Optional.of(0);
      case "next" -> Optional.of(1);
      default -> Optional.empty();
    };
  }

  private static TimePeriod weekdayOf(TimeScene scene, int weeks, DayOfWeek weekday) {
    return scene
        .anchor()
        .from(Precision.DAY, day -> TimePeriod.week(day.plusWeeks(weeks)).weekday(weekday));
  }

  /** {@code The previous Friday}, {@code the following Monday}: from the day told last; without one in its own week. */
  private static Optional<TimeReading> beside(TimeScene scene, int from, int word) {
    TimeTokens t = scene.tokens();
    boolean back = t.is(word, "previous") || t.is(word, "preceding");
    if (!back && !t.is(word, "following")) {
      return Optional.empty();
    }
    if (t.is(word + 1, "week")) {
      return ofWeek(scene, word);
    }
    return named(t, word + 1).map(to -> {
      DayOfWeek weekday = weekday(t, word + 1);
      TimePeriod period = scene
          .told()
          .filter(day -> from < word)
          .map(day -> TimePeriod.day(day.with(
              back ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday))))
          .orElseGet(() -> weekdayOf(scene, back ? -1 : 1, weekday));
      return TimeReading.incident(from, to, period);
    });
  }

  /** The token behind a weekday; empty when the word is none or belongs to a name. */
  private static Optional<Integer> named(TimeTokens t, int token) {
    if (!t.isKnown(token)) {
      return Optional.empty();
    }
    String word = t.word(token);
    boolean full = word.endsWith("day");
    if (DateWords.weekday(word).isEmpty() || !(full || t.isCapital(token)) || isName(t, token)) {
      return Optional.empty();
    }
    int behind = t.pastStop(token + 1);
    int date = t.pastComma(behind);
    boolean dated = CalendarDates.month(t, date).isPresent()
        || CalendarDates.month(t, date + 1).isPresent()
        || (t.isNumber(date) && TimeNumber.isSuffix(t.word(date + 1)));
    return full || dated ? Optional.of(full ? token + 1 : behind) : Optional.empty();
  }

  private static boolean isName(TimeTokens t, int token) {
    return (t.isCapital(token - 1) && EPITHETS.contains(t.word(token - 1)))
        || (t.isCapital(token + 1) && PAPERS.contains(t.word(token + 1)));
  }

  private static Optional<TimeReading> deictic(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    boolean past = t.is(token + 1, "past") || t.is(token + 1, "coming");
    int at = past ? token + 2 : token + 1;
    boolean coming = t.is(token, "coming") || t.is(token + 1, "coming");
    return named(t, at).map(behind -> {
      DayOfWeek weekday = weekday(t, at);
      Optional<LocalDate> today = scene.anchor().day();
      int to = dated(scene, token, behind).map(TimeReading::to).orElse(behind);
      if (to > behind) {
        return dated(scene, token, behind).orElseThrow();
      }
      TimeReading unplaced =
          TimeReading.incident(token, behind, TimePeriod.unplaced(Precision.DAY));
      return today
          .map(day -> coming
              ? TimeReading.incident(
                  token, behind, TimePeriod.day(day.with(TemporalAdjusters.next(weekday))))
              : past
                  ? TimeReading.incident(
                      token, behind, TimePeriod.day(day.with(TemporalAdjusters.previous(weekday))))
                  : t.is(token, "last")
                      ? last(unplaced, weekday, day)
                      : t.is(token, "next")
                          ? next(unplaced, weekday, day)
                          : TimeReading.incident(
                              token, behind, TimePeriod.week(day).weekday(weekday)))
          .orElse(unplaced);
    });
  }

  /**
   * {@code Last Monday} said on a Wednesday is two days or nine days ago; said on a Sunday or a Monday it is clear. The
   * period reaches over both. Nobody calls yesterday last Tuesday.
   */
  private static TimeReading last(TimeReading unplaced, DayOfWeek weekday, LocalDate day) {
    LocalDate recent = day.with(TemporalAdjusters.previous(weekday));
    boolean clear = weekday.getValue() >= day.getDayOfWeek().getValue();
    boolean yesterday = recent.equals(day.minusDays(1));
    if (clear || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      return of(unplaced, TimePeriod.day(recent));
    }
    return of(unplaced, TimePeriod.between(recent.minusDays(7), recent, Precision.DAY))
        .likeliest(TimePeriod.day(yesterday ? recent.minusDays(7) : recent));
  }

  /**
   * {@code Next Friday} said on a Wednesday is in two days or in nine; said on a Friday or later in the week it is clear.
   * Most often the one of the next week is meant, as the other is this Friday.
   */
  private static TimeReading next(TimeReading unplaced, DayOfWeek weekday, LocalDate day) {
    LocalDate coming = day.with(TemporalAdjusters.next(weekday));
    boolean clear = weekday.getValue() <= day.getDayOfWeek().getValue();
    return clear
        ? of(unplaced, TimePeriod.day(coming))
        : of(unplaced, TimePeriod.between(coming, coming.plusDays(7), Precision.DAY))
            .likeliest(TimePeriod.day(coming.plusDays(7)));
  }

  private static TimeReading of(TimeReading reading, TimePeriod period) {
    return TimeReading.incident(reading.from(), reading.to(), period);
  }
}
