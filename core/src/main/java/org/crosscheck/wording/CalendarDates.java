package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import org.crosscheck.claim.Precision;

/** Days named by a month and a number: {@code 22 November 2017}, {@code Nov. 22}, {@code 15-20 Nov.} */
final class CalendarDates implements TimeReader {
  private static final ImmutableSet<String> OPENS = DateWords.set(
      NUMBER + " " + ORDINAL + " twenty thirty", DateWords.monthNames(), DateWords.ordinalNames());

  /** What may follow a day in words; another small word shows that it counts or ranks something. */
  private static final ImmutableSet<String> BEHIND_SPELLED =
      DateWords.set("at in on to and or for from until through of two nineteen twenty");

  @Override
  public ImmutableSet<String> opens() {
    return OPENS;
  }

  @Override
  public Optional<TimeReading> at(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    Optional<Month> month = month(t, token);
    return month.isPresent() ? monthFirst(scene, token, month.get()) : dayFirst(scene, token);
  }

  /** The month that the token names, when it is written as a month is. */
  static Optional<Month> month(TimeTokens t, int token) {
    Optional<Month> month = t.isKnown(token) ? DateWords.month(t.word(token)) : Optional.empty();
    return month.filter(found -> t.isCapital(token) || !DateWords.isHomonym(t.word(token)));
  }

  /** The month beside a day in digits, where also {@code 14 nov} is one; no {@code 14 MAY BE}. */
  static Optional<Month> monthBesideDay(TimeTokens t, int token) {
    Optional<Month> month = t.isKnown(token) ? DateWords.month(t.word(token)) : Optional.empty();
    boolean verb = t.is(token, "may") || t.is(token, "march");
    boolean modal = t.is(token, "may") && (t.is(token + 1, "be") || t.is(token + 1, "have"));
    return month.filter(found -> (t.isCapital(token) || !verb) && !modal);
  }

  /** The token behind a month and the full stop of its abbreviation. */
  static int pastMonth(TimeTokens t, int token) {
    boolean abbreviated = t.word(token).length() == 3 && !t.is(token, "may");
    return abbreviated || t.is(token, "sept") ? t.pastStop(token + 1) : token + 1;
  }

  /** {@code In September 12 people died} is a month and a count. */
  private static boolean isCount(TimeTokens t, int month, int behind) {
    return TimeNouns.isPeople(t, behind)
        || (t.is(month - 1, "in") && TimeNouns.isCounted(t, behind));
  }

  private static Optional<TimeReading> dayFirst(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    Optional<TimeNumber> first =
        TimeNumber.dayOfMonth(t, token).filter(day -> isDigits(t, day) || day.isOrdinal(t));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    TimeNumber day = first.get();
    int join = pastJoin(t, day.to());
    TimeNumber last = Optional.of(join)
        .filter(at -> at > day.to())
        .flatMap(at -> TimeNumber.dayOfMonth(t, at))
        .filter(second -> second.value() > day.value())
        .orElse(day);
    int name = t.is(last.to(), "day") ? last.to() + 1 : last.to();
    name = t.is(name, "of") ? name + 1 : name;
    Optional<Month> month = isDigits(t, day) ? monthBesideDay(t, name) : month(t, name);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int behind = pastMonth(t, name);
    TimeReading end = dated(scene, last.equals(day) ? token : join, behind, month.get(), last);
    return Optional.of(last.equals(day) ? end : span(token, day.to(), day, end));
  }

  private static boolean isDigits(TimeTokens t, TimeNumber day) {
    return t.isNumber(day.to() - 1) || t.isNumber(day.to() - 2);
  }

  private static Optional<TimeReading> monthFirst(TimeScene scene, int token, Month month) {
    TimeTokens t = scene.tokens();
    int at = pastMonth(t, token);
    Optional<TimeNumber> first = TimeNumber.dayOfMonth(t, at)
        .filter(day -> isDigits(t, day) ? !isCount(t, token, day.to()) : isSpelledDay(t, day));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    TimeNumber day = first.get();
    int join = pastJoin(t, day.to());
    Optional<TimeNumber> last = Optional.of(join)
        .filter(second -> second > day.to() && isDigits(t, day))
        .flatMap(second -> TimeNumber.dayOfMonth(t, second))
        .filter(second -> isDigits(t, second) && second.value() > day.value())
        .filter(second -> !TimeNouns.isCounted(t, second.to()))
        .filter(second -> month(t, second.to()).isEmpty());
    if (last.isEmpty()) {
      return Optional.of(dated(scene, token, day.to(), month, day));
    }
    TimeReading end = dated(scene, token, last.get().to(), month, last.get());
    return Optional.of(span(token, day.to(), day, end.spanning(join, end.to())));
  }

  private static boolean isSpelledDay(TimeTokens t, TimeNumber day) {
    return !t.isLowerCase(day.to()) || BEHIND_SPELLED.contains(t.word(day.to()));
  }

  private static int pastJoin(TimeTokens t, int token) {
    return switch (t.word(token)) {
      case "to", "and", "until", "through" -> token + 1;
      default -> t.isDash(token) ? token + 1 : token;
    };
  }

  /** From a day to a later one of the same month. */
  private static TimeReading span(int from, int firstTo, TimeNumber first, TimeReading last) {
    TimePeriod period = last.period().fromDayOfMonth(first.value());
    TimePeriod begin = new TimePeriod(period.first(), period.first(), Precision.DAY);
    return TimeReading.within(from, last.to(), period)
        .placed(period, TimeReading.incident(from, firstTo, begin), last);
  }

  private static TimeReading dated(
      TimeScene scene, int from, int behind, Month month, TimeNumber day) {
    Optional<TimeNumber> year = TimeYears.at(scene.tokens(), behind);
    int to = year.map(TimeNumber::to).orElse(behind);
    try {
      TimePeriod period = year.isPresent()
          ? TimePeriod.day(LocalDate.of(year.get().value(), month, day.value()))
          : scene
              .anchor()
              .monthDay(MonthDay.of(month, day.value()), TimeOutlook.of(scene.tokens(), from));
      return TimeReading.incident(from, to, period);
    } catch (DateTimeException e) {
      return TimeReading.incident(from, to, TimePeriod.unplaced(Precision.DAY));
    }
  }
}
