package org.crosscheck.wording;

import org.crosscheck.claim.Precision;
import org.crosscheck.claim.Window;

/**
 * A time expression found among the tokens of a text.
 *
 * @param from its first token
 * @param to the token behind its last one
 * @param period the days it names
 * @param kind what they limit
 */
record TimeReading(int from, int to, TimePeriod period, Window.Kind kind) {
  static TimeReading incident(int from, int to, TimePeriod period) {
    return new TimeReading(from, to, period, Window.Kind.INCIDENT);
  }

  static TimeReading within(int from, int to, TimePeriod period) {
    return new TimeReading(from, to, period, Window.Kind.WITHIN);
  }

  /** A length of time, or something that recurs: it tells no day. */
  static TimeReading length(int from, int to, TimePeriod period) {
    return new TimeReading(from, to, TimePeriod.unplaced(period.precision()), Window.Kind.UNKNOWN);
  }

  /** True for several days counted together. */
  boolean isSpan() {
    return kind == Window.Kind.WITHIN && period.precision() == Precision.DAY;
  }

  TimeReading spanning(int newFrom, int newTo) {
    return new TimeReading(newFrom, newTo, period, kind);
  }

  TimeReading as(Window.Kind newKind) {
    return new TimeReading(from, to, period, newKind);
  }
}
