package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.claim.Precision;

/** Days of the week: {@code Monday}, {@code last Friday}, {@code Wednesday, Nov. 22}. */
final class Weekdays implements TimeReader {
  /** {@code Black Friday} and the like are names. */
  private static final ImmutableSet<String> EPITHETS =
      DateWords.set("black good bloody super ash holy palm easter cyber sheffield man");

  private static final ImmutableSet<String> PAPERS = DateWords.set(
      "times telegraph express mirror mail herald post star sun independent people magazine");

  @Override
  public Optional<TimeReading> at(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    return switch (t.word(token)) {
      case "last", "this", "next" -> deictic(scene, token);
      case "every", "each" ->
        DateWords.weekday(t.word(token + 1))
            .flatMap(day -> named(t, token + 1))
            .map(behind -> recurring(token, behind));
      default -> plain(scene, token);
    };
  }

  private static TimeReading recurring(int from, int to) {
    return TimeReading.length(from, to, TimePeriod.unplaced(Precision.DAY));
  }

  private static Optional<TimeReading> plain(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    Optional<Integer> behind = named(t, token);
    if (behind.isEmpty()) {
      String word = t.word(token);
      return word.endsWith("days")
              && t.isCapital(token)
              && DateWords.weekday(word.substring(0, word.length() - 1)).isPresent()
          ? Optional.of(recurring(token, token + 1))
          : Optional.empty();
    }
    DayOfWeek day = DateWords.weekday(t.word(token)).orElseThrow();
    return Optional.of(dated(scene, token, behind.get())
        .orElseGet(() -> TimeReading.incident(
            token, behind.get(), scene.anchor().weekday(day, TimeOutlook.of(t, token)))));
  }

  /** The full date behind a weekday says more than the weekday. */
  private static Optional<TimeReading> dated(TimeScene scene, int from, int behind) {
    int date = scene.tokens().pastComma(behind);
    return new CalendarDates().at(scene, date).map(reading -> reading.spanning(from, reading.to()));
  }

  /** The token behind a weekday; empty when the word is none or belongs to a name. */
  private static Optional<Integer> named(TimeTokens t, int token) {
    String word = t.word(token);
    boolean full = word.endsWith("day");
    if (DateWords.weekday(word).isEmpty() || !(full || t.isCapital(token)) || isName(t, token)) {
      return Optional.empty();
    }
    int behind = t.pastStop(token + 1);
    boolean dated = CalendarDates.month(t, t.pastComma(behind)).isPresent()
        || CalendarDates.month(t, t.pastComma(behind) + 1).isPresent();
    return full || dated ? Optional.of(full ? token + 1 : behind) : Optional.empty();
  }

  private static boolean isName(TimeTokens t, int token) {
    return (EPITHETS.contains(t.word(token - 1)) && t.isCapital(token - 1))
        || (PAPERS.contains(t.word(token + 1)) && t.isCapital(token + 1));
  }

  private static Optional<TimeReading> deictic(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    boolean past = t.is(token + 1, "past") || t.is(token + 1, "coming");
    int at = past ? token + 2 : token + 1;
    boolean coming = t.is(token, "next") || t.is(token + 1, "coming");
    return named(t, at).map(behind -> {
      DayOfWeek weekday = DateWords.weekday(t.word(at)).orElseThrow();
      TimePeriod period = scene
          .anchor()
          .from(
              Precision.DAY,
              day -> coming
                  ? TimePeriod.day(day.plusDays(
                      1 + Math.floorMod(weekday.getValue() - day.getDayOfWeek().getValue() - 1, 7)))
                  : t.is(token, "last")
                      ? last(weekday, day)
                      : TimePeriod.week(day).weekday(weekday));
      return TimeReading.incident(token, behind, period);
    });
  }

  /**
   * {@code Last Monday} said on a Wednesday is two days or nine days ago; said on a Sunday or a Monday it is clear. The
   * period reaches over both.
   */
  private static TimePeriod last(DayOfWeek weekday, LocalDate day) {
    int ago = 1 + Math.floorMod(day.getDayOfWeek().getValue() - weekday.getValue() - 1, 7);
    LocalDate recent = day.minusDays(ago);
    boolean clear = weekday.getValue() >= day.getDayOfWeek().getValue();
    return clear
        ? TimePeriod.day(recent)
        : TimePeriod.between(recent.minusDays(7), recent, Precision.DAY);
  }
}
