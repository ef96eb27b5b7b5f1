package org.crosscheck.wording;

import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.claim.Precision;
import org.crosscheck.claim.Window;

/**
 * A time expression found among the tokens of a text.
 *
 * @param from its first token
 * @param to the token behind its last one
 * @param period the days it names
 * @param kind what they limit
 * @param named the dates named in it, each by itself, as 1991 and 1997 in {@code from 1991 to 1997}; empty where it is
 *     one itself
 */
record TimeReading(int from, int to, TimePeriod period, Window.Kind kind, List<TimeReading> named) {
  TimeReading {
    named = List.copyOf(named);
  }

  TimeReading(int from, int to, TimePeriod period, Window.Kind kind) {
    this(from, to, period, kind, List.of());
  }

  static TimeReading incident(int from, int to, TimePeriod period) {
    return new TimeReading(from, to, period, Window.Kind.INCIDENT);
  }

  static TimeReading within(int from, int to, TimePeriod period) {
    return new TimeReading(from, to, period, Window.Kind.WITHIN);
  }

  /** A length of time, or something that recurs: it tells no day. */
  static TimeReading length(int from, int to, Precision precision) {
    return new TimeReading(from, to, TimePeriod.unplaced(precision), Window.Kind.UNKNOWN);
  }

  /** True for several days counted together. */
  boolean isSpan() {
    return kind == Window.Kind.WITHIN && period.precision() == Precision.DAY;
  }

  /** True for a day or period, placed or not; false for a length or something that recurs. */
  boolean isDate() {
    return kind != Window.Kind.UNKNOWN;
  }

  /** True for one day that the calendar tells. */
  boolean isDay() {
    return period.isPlaced() && period.first().equals(period.last());
  }

  TimeReading spanning(int newFrom, int newTo) {
    return new TimeReading(newFrom, newTo, period, kind, named);
  }

  TimeReading as(Window.Kind newKind) {
    return new TimeReading(from, to, period, newKind, named);
  }

  /** The same words for a wider period, made of the dates that they name. */
  TimeReading placed(TimePeriod newPeriod, TimeReading... dates) {
    List<TimeReading> parts =
        Stream.of(dates).flatMap(date -> date.dates().stream()).toList();
    return new TimeReading(from, to, newPeriod, kind, parts);
  }

  /** The commonest reading of words that can be meant otherwise too. */
  TimeReading likeliest(TimePeriod likely) {
    return new TimeReading(
        from, to, period, kind, List.of(new TimeReading(from, to, likely, kind)));
  }

  /** The dates named, itself where it is one. */
  List<TimeReading> dates() {
    return named.isEmpty() ? List.of(this) : named;
  }
}
