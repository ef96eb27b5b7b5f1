package org.crosscheck.cli.report.html;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.claim.Moment;

/**
 * A scale of times, from left to right.
 *
 * @param first the time at the left end
 * @param last the time at the right end
 * @param left where {@code first} is drawn
 * @param right where {@code last} is drawn
 * @param hours whether some of the times are known to the hour
 */
record Calendar(LocalDateTime first, LocalDateTime last, double left, double right, boolean hours) {
  private static final int MOST_TICKS = 5;

  /** Distances between two ticks. */
  private enum Step {
    HOUR(1, ChronoUnit.HOURS),
    THREE_HOURS(3, ChronoUnit.HOURS),
    SIX_HOURS(6, ChronoUnit.HOURS),
    HALF_DAY(12, ChronoUnit.HOURS),
    DAY(1, ChronoUnit.DAYS),
    TWO_DAYS(2, ChronoUnit.DAYS),
    FIVE_DAYS(5, ChronoUnit.DAYS),
    TEN_DAYS(10, ChronoUnit.DAYS),
    MONTH(1, ChronoUnit.MONTHS),
    QUARTER(3, ChronoUnit.MONTHS),
    HALF_YEAR(6, ChronoUnit.MONTHS),
    YEAR(1, ChronoUnit.YEARS),
    TWO_YEARS(2, ChronoUnit.YEARS),
    FIVE_YEARS(5, ChronoUnit.YEARS),
    TWENTY_YEARS(20, ChronoUnit.YEARS),
    CENTURY(100, ChronoUnit.YEARS),
    MILLENNIUM(1000, ChronoUnit.YEARS);

    private final int size;
    private final ChronoUnit unit;

    Step(int size, ChronoUnit unit) {
      this.size = size;
      this.unit = unit;
    }

    /** The last tick at that time or before. */
    LocalDateTime before(LocalDateTime time) {
      LocalDateTime midnight = time.truncatedTo(ChronoUnit.DAYS);
      return switch (unit) {
        case HOURS -> midnight.plusHours(time.getHour() / size * (long) size);
        case DAYS -> midnight;
        case MONTHS ->
          midnight.withDayOfMonth(1).withMonth((time.getMonthValue() - 1) / size * size + 1);
        default -> midnight.withDayOfYear(1).withYear(time.getYear() / size * size);
      };
    }

    String label(LocalDateTime time) {
      return switch (unit) {
        case HOURS ->
          time.toLocalTime().equals(LocalTime.MIDNIGHT) ? Words.dayOfYear(time) : Words.clock(time);
        case DAYS -> Words.dayOfYear(time);
        case MONTHS -> Words.month(time);
        default -> Words.year(time);
      };
    }
  }

  /** One tick and what is written below it. */
  record Tick(double x, String label) {}

  double at(LocalDateTime time) {
    double span = seconds(last) - seconds(first);
    return span <= 0
        ? (left + right) / 2
        : left + (right - left) * (seconds(time) - seconds(first)) / span;
  }

  /** The middle of what the statement allows. */
  double middle(Moment moment) {
    return (at(moment.earliest()) + at(moment.latest())) / 2;
  }

  private static double seconds(LocalDateTime time) {
    return time.toEpochSecond(ZoneOffset.UTC);
  }

  List<Tick> ticks() {
    Step step = step();
    List<Tick> ticks = new ArrayList<>();
    LocalDateTime time = step.before(first);
    while (!time.isAfter(last)) {
      LocalDateTime at = step.unit == ChronoUnit.DAYS ? time.plusHours(12) : time;
      if (!at.isBefore(first) && !at.isAfter(last)) {
        ticks.add(new Tick(at(at), step.label(time)));
      }
      time = time.plus(step.size, step.unit);
    }
    return ticks;
  }

  private Step step() {
    for (Step step : Step.values()) {
      boolean fine = !hours && step.unit == ChronoUnit.HOURS;
      if (!fine && step.unit.between(first, last) / (double) step.size <= MOST_TICKS) {
        return step;
      }
    }
    return Step.MILLENNIUM;
  }
}
