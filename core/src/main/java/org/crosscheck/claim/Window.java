package org.crosscheck.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When the counted things happened, as far as it was stated, both days included.
 *
 * @param from first day, empty when not known
 * @param to last day, empty when not known or still open
 * @param precision the finest unit stated
 * @param kind what the days limit
 * @param text as written, empty when not stated; kept also where no day could be resolved from it
 */
public record Window(
    Optional<LocalDate> from, Optional<LocalDate> to, Precision precision, Kind kind, String text) {

  /** What the days of a window limit. */
  public enum Kind {
    /** One incident that happened somewhere in these days. */
    INCIDENT,
    /** Everything that happened in these days. */
    WITHIN,
    /** Everything from the first day up to the report. */
    SINCE,
    /** Not stated, or not resolved. */
    UNKNOWN
  }

  /** Neither stated nor known. */
  public static final Window UNKNOWN =
      new Window(Optional.empty(), Optional.empty(), Precision.UNKNOWN, Kind.UNKNOWN, "");

  public Window {
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException(
          "window must not end before it starts, got " + from.get() + ".." + to.get());
    }
  }

  /** One incident on one day. */
  public static Window day(LocalDate day) {
    return new Window(
        Optional.of(day), Optional.of(day), Precision.DAY, Kind.INCIDENT, day.toString());
  }

  /** Stated in words that no day could be resolved from, such as {@code Friday} without a publication date. */
  public static Window unresolved(String text) {
    return new Window(Optional.empty(), Optional.empty(), Precision.UNKNOWN, Kind.UNKNOWN, text);
  }

  /** True when both ends are known. */
  public boolean isResolved() {
    return from.isPresent() && to.isPresent();
  }

  /** True when a single known day holds all of it. */
  public boolean isDay() {
    return isResolved() && from.equals(to);
  }

  /** True when nothing was said about time, not even in words. */
  public boolean isUnstated() {
    return from.isEmpty() && to.isEmpty() && text.isEmpty();
  }

  /** Days from the first to the last, both counted; empty unless both are known. */
  public Optional<Long> days() {
    return isResolved()
        ? Optional.of(ChronoUnit.DAYS.between(from.get(), to.get()) + 1)
        : Optional.empty();
  }

  /** True when both are resolved and no day is in both. */
  public boolean isApartFrom(Window other) {
    return isResolved()
        && other.isResolved()
        && (to.get().isBefore(other.from.get()) || other.to.get().isBefore(from.get()));
  }

  /** True when both are resolved and every day of the other is in this one. */
  public boolean contains(Window other) {
    return isResolved()
        && other.isResolved()
        && !other.from.get().isBefore(from.get())
        && !other.to.get().isAfter(to.get());
  }

  public boolean sameDays(Window other) {
    return from.equals(other.from) && to.equals(other.to);
  }

  /** The days as ISO dates, else the wording, else {@code date not stated}: for messages. */
  public String words() {
    if (from.isPresent()) {
      String first = from.get().toString();
      return isDay() ? first : first + " to " + to.map(LocalDate::toString).orElse("now");
    }
    return to.map(day -> "until " + day).orElse(text.isEmpty() ? "date not stated" : text);
  }
}
