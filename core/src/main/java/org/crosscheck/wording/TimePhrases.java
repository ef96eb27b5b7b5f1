package org.crosscheck.wording;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.crosscheck.claim.Precision;
import org.crosscheck.claim.Window;

/** Puts time expressions together: {@code since early Monday}, {@code from 28 Sept. to 3 Oct.}, {@code Monday night}. */
final class TimePhrases implements TimeReader {
  /** Of two readings with the same span the earlier reader wins. */
  private static final ImmutableList<TimeReader> READERS = ImmutableList.of(
      new CalendarDates(),
      new NumericDates(),
      new PersianDates(),
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

  private static Optional<TimeReading> range(TimeScene scene, int token, String join) {
    return modified(scene, token + 1)
        .flatMap(first -> through(scene, first, join))
        .map(reading -> reading.spanning(token, reading.to()));
  }

  /** One expression, or two with a {@code to} or a dash between them. */
  private static Optional<TimeReading> joined(TimeScene scene, int token) {
    return modified(scene, token).map(first -> through(scene, first, "to").orElse(first));
  }

  private static Optional<TimeReading> through(TimeScene scene, TimeReading first, String join) {
    TimeTokens t = scene.tokens();
    int at = first.to();
    boolean joins = t.is(at, join)
        || join.equals("to")
            && (t.is(at, "until") || t.is(at, "through") || t.is(at, "till") || t.isDash(at));
    if (!joins || first.kind() == Window.Kind.UNKNOWN) {
      return Optional.empty();
    }
    return modified(scene, at + 1)
        .filter(last -> last.kind() == first.kind()
            || first.period().precision() == last.period().precision())
        .map(last -> new TimeReading(
            first.from(), last.to(), first.period().until(last.period()), Window.Kind.WITHIN))
        .filter(reading -> !reading.period().isBackwards());
  }

  /** {@code Early}, {@code mid-} and the like name a part of a period; its days are not told. */
  private static Optional<TimeReading> modified(TimeScene scene, int token) {
    int behind = pastModifier(scene.tokens(), token);
    if (behind == token) {
      return core(scene, token).map(reading -> suffixed(scene, reading));
    }
    return core(scene, behind)
        .filter(reading -> reading.kind() != Window.Kind.UNKNOWN)
        .map(reading ->
            suffixed(scene, reading).spanning(token, reading.to()).as(Window.Kind.INCIDENT));
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
    return READERS.stream()
        .map(reader -> reader.at(scene, token))
        .flatMap(Optional::stream)
        .max(Comparator.comparingInt(TimeReading::to));
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

  /** {@code In September} counts what happened in the month; {@code the September attack} is somewhere in it. */
  private static TimeReading enclosed(TimeTokens t, TimeReading reading) {
    boolean period = reading.period().precision().compareTo(Precision.DAY) > 0;
    int before = t.is(reading.from() - 1, "the") || t.is(reading.from() - 1, "all")
        ? reading.from() - 2
        : reading.from() - 1;
    return switch (t.word(before)) {
      case "in", "during", "throughout", "over", "within", "for" ->
        period && reading.kind() == Window.Kind.INCIDENT ? reading.as(Window.Kind.WITHIN) : reading;
      default -> reading;
    };
  }
}
