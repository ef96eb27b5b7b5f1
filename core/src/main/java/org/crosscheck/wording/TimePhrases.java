package org.crosscheck.wording;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.crosscheck.claim.Precision;
import org.crosscheck.claim.Window;

/** Puts time expressions together: {@code since early Monday}, {@code from 28 Sept. to 3 Oct.}, {@code Monday night}. */
final class TimePhrases implements TimeReader {
  /** Of two readings with the same span the earlier reader wins. */
  private static final ImmutableList<TimeReader> NUMBERS = ImmutableList.of(
      new CalendarDates(),
      new NumericDates(),
      new PersianDates(),
      new CalendarYears(),
      new ElapsedTimes(),
      new PastWindows(),
      new ClockTimes(),
      new Durations());

  private static final ImmutableList<TimeReader> WORDS = ImmutableList.of(
      new CalendarDates(),
      new CalendarMonths(),
      new CalendarYears(),
      new SpelledYears(),
      new Holidays(),
      new ReportQuarters(),
      new Weekdays(),
      new RelativeDays(),
      new RelativePeriods(),
      new ElapsedTimes(),
      new PastWindows(),
      new ClockTimes(),
      new Durations());

  @Override
  public Optional<TimeReading> at(TimeScene scene, int token) {
    return switch (scene.tokens().word(token)) {
      case "" -> Optional.empty();
      case "since" -> since(scene, token);
      case "as" -> asOf(scene, token);
      case "between" -> range(scene, token, "and");
      case "from" -> range(scene, token, "to");
      default -> joined(scene, token).map(reading -> enclosed(scene.tokens(), reading));
    };
  }

  private static Optional<TimeReading> since(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    if (t.is(token + 1, "then")) {
      return Optional.of(new TimeReading(
          token, token + 2, TimePeriod.unplaced(Precision.UNKNOWN), Window.Kind.SINCE));
    }
    return modified(scene, token + 1)
        .filter(reading -> reading.kind() != Window.Kind.UNKNOWN)
        .map(reading -> reading.spanning(token, reading.to()).as(Window.Kind.SINCE));
  }

  /** A cut-off: everything up to the day, from a start that is not told. */
  private static Optional<TimeReading> asOf(TimeScene scene, int token) {
    return Optional.of(token + 2)
        .filter(at -> scene.tokens().is(token + 1, "of"))
        .flatMap(at -> modified(scene, at))
        .filter(reading -> reading.kind() != Window.Kind.UNKNOWN)
        .map(reading -> TimeReading.within(token, reading.to(), reading.period().openStart()));
  }

  private static Optional<TimeReading> range(TimeScene scene, int token, String join) {
    return modified(scene, token + 1)
        .flatMap(first -> first.isSpan() ? Optional.of(first) : through(scene, first, join))
        .map(reading -> reading.spanning(token, reading.to()));
  }

  /** One expression, or two with a {@code to} or a dash between them. */
  private static Optional<TimeReading> joined(TimeScene scene, int token) {
    return modified(scene, token).map(first -> through(scene, first, "to").orElse(first));
  }

  private static Optional<TimeReading> through(TimeScene scene, TimeReading first, String join) {
    TimeTokens t = scene.tokens();
    int at = first.to();
    if (!isJoin(t, at, join) || first.kind() == Window.Kind.UNKNOWN) {
      return Optional.empty();
    }
    return modified(scene, at + 1)
        .filter(last -> last.kind() == first.kind()
            || first.period().precision() == last.period().precision())
        .map(last -> new TimeReading(
            first.from(), last.to(), first.period().until(last.period()), Window.Kind.WITHIN))
        .filter(reading -> !reading.period().isBackwards());
  }

  private static boolean isJoin(TimeTokens t, int token, String join) {
    boolean until = t.is(token, "until") || t.is(token, "through") || t.is(token, "till");
    return t.is(token, join) || (join.equals("to") && (until || t.isDash(token)));
  }

  /** {@code Early}, {@code mid-} and the like name a part of a period; its days are not told. */
  private static Optional<TimeReading> modified(TimeScene scene, int token) {
    int behind = pastModifier(scene.tokens(), token);
    if (behind == token) {
      return half(scene, token)
          .or(() -> core(scene, token).map(reading -> suffixed(scene, reading)));
    }
    return core(scene, behind)
        .filter(reading -> reading.kind() != Window.Kind.UNKNOWN)
        .map(reading ->
            suffixed(scene, reading).spanning(token, reading.to()).as(Window.Kind.INCIDENT));
  }

  /** {@code The first half of 2017}. */
  private static Optional<TimeReading> half(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    int at = t.is(token, "the") ? token + 1 : token;
    boolean first = t.is(at, "first");
    boolean half = (first || t.is(at, "second")) && t.is(at + 1, "half") && t.is(at + 2, "of");
    return half
        ? core(scene, at + 3)
            .filter(reading -> reading.kind() != Window.Kind.UNKNOWN)
            .map(reading ->
                TimeReading.within(token, reading.to(), reading.period().half(first)))
        : Optional.empty();
  }

  private static int pastModifier(TimeTokens t, int token) {
    int at = t.is(token, "the") ? token + 1 : token;
    return switch (t.word(at)) {
      case "early", "late", "mid", "earlier", "later" ->
        at > token ? token : t.isDash(at + 1) ? at + 2 : at + 1;
      case "end", "beginning", "start", "middle", "eve", "close" ->
        t.is(at + 1, "of") ? at + 2 : token;
      default -> token;
    };
  }

  private static Optional<TimeReading> core(TimeScene scene, int token) {
    Optional<TimeReading> longest = Optional.empty();
    if (!DateWords.mayOpen(scene.tokens(), token)) {
      return longest;
    }
    for (TimeReader reader : scene.tokens().isNumber(token) ? NUMBERS : WORDS) {
      Optional<TimeReading> reading = reader.at(scene, token);
      int reached = longest.map(TimeReading::to).orElse(0);
      longest = reading.filter(found -> found.to() > reached).isPresent() ? reading : longest;
    }
    return longest;
  }

  /** A day takes the part of the day or the clock time beside it into its span. */
  private static TimeReading suffixed(TimeScene scene, TimeReading reading) {
    TimeTokens t = scene.tokens();
    if (reading.period().precision() == Precision.HOUR) {
      return clockFirst(scene, reading);
    }
    if (reading.period().precision() != Precision.DAY || reading.kind() != Window.Kind.INCIDENT) {
      return reading;
    }
    int at = reading.to();
    if (DateWords.isPartOfDay(t.word(at))) {
      return reading.spanning(reading.from(), at + 1);
    }
    at = t.is(at, "at") ? at + 1 : at;
    at = at > reading.to() && (t.is(at, "around") || t.is(at, "about")) ? at + 1 : at;
    return new ClockTimes()
        .at(scene, at)
        .map(clock -> reading.spanning(reading.from(), clock.to()))
        .orElse(reading);
  }

  private static TimeReading clockFirst(TimeScene scene, TimeReading clock) {
    TimeTokens t = scene.tokens();
    int at = t.pastComma(clock.to());
    at = t.is(at, "on") ? at + 1 : at;
    return core(scene, at)
        .filter(
            day -> day.period().precision() == Precision.DAY && day.kind() == Window.Kind.INCIDENT)
        .map(day -> day.spanning(clock.from(), day.to()))
        .orElse(clock);
  }

  /**
   * {@code In September} counts what happened in the month; {@code the September attack} is somewhere in it; and
   * {@code by Monday} tells no day of anything.
   */
  private static TimeReading enclosed(TimeTokens t, TimeReading reading) {
    int from = reading.from();
    boolean article = t.is(from - 1, "the") || t.is(from - 1, "all");
    boolean part = pastModifier(t, from) > from || (article && isAdjective(t, reading));
    if (reading.kind() != Window.Kind.INCIDENT || part) {
      return reading;
    }
    boolean period = reading.period().precision().compareTo(Precision.DAY) > 0;
    return switch (t.word(from - (article ? 2 : 1))) {
      case "in", "during", "throughout", "over", "within", "for" ->
        period ? reading.as(Window.Kind.WITHIN) : reading;
      case "by", "until", "till" ->
        article || isOwner(t, reading.to()) ? reading : reading.as(Window.Kind.UNKNOWN);
      default -> reading;
    };
  }

  /** A month or a year behind an article belongs to the noun that follows. */
  private static boolean isAdjective(TimeTokens t, TimeReading reading) {
    int from = reading.from();
    boolean year = t.digits(from) == 4 && reading.to() == from + 1;
    return year || DateWords.month(t.word(from)).isPresent();
  }

  private static boolean isOwner(TimeTokens t, int token) {
    return t.is(token + 1, "s") && t.isGlued(token + 1);
  }
}
