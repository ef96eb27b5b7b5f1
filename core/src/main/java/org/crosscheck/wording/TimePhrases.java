package org.crosscheck.wording;

import java.util.Optional;
import org.crosscheck.claim.Precision;
import org.crosscheck.claim.Window;

/** Puts time expressions together: {@code since early Monday}, {@code from 28 Sept. to 3 Oct.}, {@code Monday night}. */
final class TimePhrases {
  Optional<TimeReading> at(TimeScene scene, int token) {
    return switch (scene.tokens().word(token)) {
      case "" -> Optional.empty();
      case "since" -> since(scene, token);
      case "as" -> asOf(scene, token);
      case "between" -> range(scene, token, "and");
      case "from" -> range(scene, token, "to");
      case "by", "until", "till" -> cutOff(scene, token);
      case "so" -> soFar(scene, token);
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
        .filter(TimeReading::isDate)
        .map(reading -> whole(token, reading, reading.period(), Window.Kind.SINCE))
        .or(() -> SinceEvents.at(scene, token));
  }

  /** A phrase around one date. */
  private static TimeReading whole(
      int from, TimeReading date, TimePeriod period, Window.Kind kind) {
    return new TimeReading(from, date.to(), period, kind, date.dates());
  }

  /** A cut-off: everything up to the day, from a start that is not told. */
  private static Optional<TimeReading> asOf(TimeScene scene, int token) {
    return Optional.of(token + 2)
        .filter(at -> scene.tokens().is(token + 1, "of"))
        .flatMap(at -> modified(scene, at))
        .filter(TimeReading::isDate)
        .map(reading -> isClock(reading) ? onTheDay(scene, reading) : reading)
        .map(reading -> whole(token, reading, reading.period().openStart(), Window.Kind.WITHIN));
  }

  private static boolean isClock(TimeReading reading) {
    return reading.period().precision() == Precision.HOUR && !reading.period().isPlaced();
  }

  /** {@code As of 6 p.m.}: of the day of the report. */
  private static TimeReading onTheDay(TimeScene scene, TimeReading clock) {
    return scene
        .anchor()
        .day()
        .map(day -> new TimeReading(
            clock.from(),
            clock.to(),
            TimePeriod.between(day, day, Precision.HOUR),
            clock.kind(),
            clock.dates()))
        .orElse(clock);
  }

  /**
   * {@code By Tuesday evening} and {@code until Tuesday} are cut-offs too; {@code by Tuesday's vote} and {@code by the
   * September raid} are not.
   */
  private static Optional<TimeReading> cutOff(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    boolean article = t.is(token + 1, "the") && !t.is(token + 2, "end");
    return modified(scene, token + 1)
        .filter(reading -> !article && !isOwner(t, reading.to()))
        .filter(reading -> reading.kind() == Window.Kind.INCIDENT
            || (reading.kind() == Window.Kind.WITHIN && !reading.isSpan()))
        .map(reading -> whole(token, reading, reading.period().openStart(), Window.Kind.WITHIN));
  }

  /** {@code So far this year}: from its first day to the report. */
  private static Optional<TimeReading> soFar(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    int at = t.is(token + 2, "in") ? token + 3 : token + 2;
    return Optional.of(at)
        .filter(period -> t.is(token + 1, "far"))
        .flatMap(period -> TimeReaders.at(scene, period))
        .filter(TimeReading::isDate)
        .map(reading -> whole(token, reading, reading.period(), Window.Kind.SINCE));
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
    if (!first.isDate() || !isJoin(t, at, join)) {
      return Optional.empty();
    }
    return modified(scene, at + 1)
        .filter(last -> last.kind() == first.kind()
            || first.period().precision() == last.period().precision())
        .map(last -> span(first, last))
        .filter(reading -> !reading.period().isBackwards());
  }

  private static TimeReading span(TimeReading first, TimeReading last) {
    if (first.period().precision() == Precision.HOUR && !first.period().isPlaced()) {
      return last.spanning(first.from(), last.to()); // 6 to 9 a.m. on Monday
    }
    TimeReading start = first;
    if (isWeekday(first)
        && isWeekday(last)
        && first.period().until(last.period()).isBackwards()) {
      // Tuesday to Thursday, said on a Wednesday
      start = TimeReading.incident(first.from(), first.to(), first.period().plusDays(-7));
    }
    TimePeriod period = start.period().until(last.period());
    return TimeReading.within(first.from(), last.to(), period).placed(period, start, last);
  }

  /** True for one day within a week of another such day. */
  private static boolean isWeekday(TimeReading reading) {
    return reading.isDay() && reading.to() == reading.from() + 1;
  }

  private static boolean isJoin(TimeTokens t, int token, String join) {
    boolean until = t.is(token, "until") || t.is(token, "through") || t.is(token, "till");
    return t.is(token, join) || (join.equals("to") && (until || t.isDash(token)));
  }

  /** One expression with what modifies it: {@code early} and {@code mid-} name a part whose days are not told. */
  private static Optional<TimeReading> modified(TimeScene scene, int token) {
    if (!TimeReaders.mayOpen(scene.tokens(), token)) {
      return Optional.empty();
    }
    int behind = pastModifier(scene.tokens(), token);
    if (behind == token) {
      return half(scene, token)
          .or(() -> TimeReaders.at(scene, token).map(reading -> suffixed(scene, reading)));
    }
    return TimeReaders.at(scene, behind)
        .filter(TimeReading::isDate)
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
        ? TimeReaders.at(scene, at + 3)
            .filter(TimeReading::isDate)
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
      return widened(reading, at + 1);
    }
    at = t.is(at, "at") ? at + 1 : at;
    at = at > reading.to() && (t.is(at, "around") || t.is(at, "about")) ? at + 1 : at;
    return new ClockTimes()
        .at(scene, at)
        .map(clock -> widened(reading, clock.to()))
        .orElse(reading);
  }

  private static TimeReading widened(TimeReading reading, int to) {
    return new TimeReading(reading.from(), to, reading.period(), reading.kind(), reading.named());
  }

  private static TimeReading clockFirst(TimeScene scene, TimeReading clock) {
    TimeTokens t = scene.tokens();
    int at = t.pastComma(clock.to());
    at = t.is(at, "on") ? at + 1 : at;
    return TimeReaders.at(scene, at)
        .filter(
            day -> day.period().precision() == Precision.DAY && day.kind() == Window.Kind.INCIDENT)
        .map(day -> day.spanning(clock.from(), day.to()))
        .orElse(clock);
  }

  /** {@code In September} counts what happened in the month; {@code the September attack} is somewhere in it. */
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
