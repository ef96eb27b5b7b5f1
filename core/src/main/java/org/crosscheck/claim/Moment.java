package org.crosscheck.claim;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * When something was published, as far as it was stated: a year is a year long.
 *
 * @param earliest first second that the statement allows, in the stated offset or else the outlet's local time
 * @param latest last second that it allows, {@code earliest} or later
 * @param precision the finest unit stated
 * @param offset the stated offset from UTC; empty = the outlet's local time
 * @param text as written
 */
public record Moment(
    LocalDateTime earliest,
    LocalDateTime latest,
    Precision precision,
    Optional<ZoneOffset> offset,
    String text) {

  public Moment {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException(
          "moment must not end before it starts, got " + earliest + ".." + latest);
    }
  }

  /** A whole day, local time. */
  public static Moment day(LocalDate day) {
    return new Moment(
        day.atStartOfDay(),
        day.atTime(23, 59, 59),
        Precision.DAY,
        Optional.empty(),
        day.toString());
  }

  /** The calendar day, when the statement allows only one. */
  public Optional<LocalDate> day() {
    LocalDate first = earliest.toLocalDate();
    return first.equals(latest.toLocalDate()) ? Optional.of(first) : Optional.empty();
  }

  /**
   * True when this moment surely lies before the other. Offsets count only when both are stated; otherwise clock times
   * are compared as written.
   */
  public boolean isBefore(Moment other) {
    if (offset.isPresent() && other.offset.isPresent()) {
      return latest.toInstant(offset.get()).isBefore(other.earliest.toInstant(other.offset.get()));
    }
    return latest.isBefore(other.earliest);
  }
}
