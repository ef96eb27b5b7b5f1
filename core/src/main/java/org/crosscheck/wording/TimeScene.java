package org.crosscheck.wording;

import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Precision;

/**
 * What a reader of time expressions sees.
 *
 * @param tokens the text
 * @param anchor what relative expressions count from
 * @param told the day that the text mentioned last; {@code a day earlier} counts from it
 * @param subject the day or period that the text spoke of last; {@code a year earlier} compares with it
 */
record TimeScene(
    TimeTokens tokens, TimeAnchor anchor, Optional<LocalDate> told, Optional<TimePeriod> subject) {
  static TimeScene opening(TimeTokens tokens, TimeAnchor anchor) {
    return new TimeScene(tokens, anchor, Optional.empty(), Optional.empty());
  }

  /** The scene of a text that counts from another day than its publication. */
  TimeScene on(LocalDate day) {
    return new TimeScene(
        tokens, new TimeAnchor(Optional.of(Moment.day(day)), anchor.horizon()), told, subject);
  }

  /** The scene behind an expression; a comparison with another time does not change the subject. */
  TimeScene after(TimeReading reading) {
    TimePeriod period = reading.period();
    if (!period.isPlaced()) {
      return this;
    }
    boolean day = period.precision() == Precision.DAY && period.first().equals(period.last());
    boolean comparison = switch (tokens.word(reading.to() - 1)) {
      case "ago", "earlier", "later", "before", "after" -> true;
      default -> false;
    };
    return new TimeScene(
        tokens, anchor, day ? period.first() : told, comparison ? subject : Optional.of(period));
  }
}
