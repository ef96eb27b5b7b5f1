package org.crosscheck.story;

import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.extract.Outline;

/**
 * Finds the day of the event among the times of an article's title and body. Of a night that spans two days it is the
 * second.
 */
final class EventDay {
  private static final int WEEK = 7;

  /** A day that weighs this share of the heaviest is told alike. */
  private static final double ALIKE = 0.7;

  private EventDay() {}

  /** The day that the article tells most of; nothing has happened yet on a day behind the publication. */
  static Optional<LocalDate> of(
      Optional<Outline> title, Outline body, Optional<LocalDate> published) {
    Ballot<LocalDate> ballot = new Ballot<>();
    title.ifPresent(outline -> new DayMentions(outline, published, ballot).count());
    new DayMentions(body, published, ballot).count();
    return ballot.winner().map(day -> orEarlier(day, ballot));
  }

  /** Arrests and reports come after the event: of two days told alike the earlier one. */
  private static LocalDate orEarlier(LocalDate winner, Ballot<LocalDate> ballot) {
    return ballot.values().stream()
        .filter(day -> day.isBefore(winner) && day.isAfter(winner.minusDays(WEEK)))
        .filter(day -> ballot.weight(day) >= ALIKE * ballot.weight(winner))
        .min(LocalDate::compareTo)
        .orElse(winner);
  }
}
