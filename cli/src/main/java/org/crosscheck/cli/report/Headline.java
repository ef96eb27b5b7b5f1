package org.crosscheck.cli.report;

import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.check.Grade;
import org.crosscheck.event.Event;

/** An event in one line. */
final class Headline {
  private Headline() {}

  /** {@code Qamishli, 2016-07-27 (7 outlets, 3 origins, fair) [e6]}. */
  static String of(Event event, Optional<Grade> grade) {
    return "%s (%s, %s%s) [%s]"
        .formatted(
            where(event),
            Tally.count(event.outlets(), "outlet"),
            Tally.count(event.origins(), "origin"),
            grade.map(word -> ", " + word.word()).orElse(""),
            event.id());
  }

  /** {@code Qamishli, 2016-07-27 [e6]}: what stays when another outlet reports it. */
  static String name(Event event) {
    return where(event) + " [" + event.id() + "]";
  }

  /** {@code Qamishli, 2016-07-27}. */
  static String where(Event event) {
    return place(event) + ", " + days(event);
  }

  private static String place(Event event) {
    return event.place().isEmpty() ? "Place not stated" : event.place();
  }

  private static String days(Event event) {
    String from = event.from().map(LocalDate::toString).orElse("");
    String to = event.to().map(LocalDate::toString).orElse("");
    if (from.isEmpty()) {
      return to.isEmpty() ? "date not stated" : "until " + to;
    }
    if (to.isEmpty()) {
      return "from " + from;
    }
    return from.equals(to) ? from : from + " to " + to;
  }
}
