package org.crosscheck.wording;

import java.time.LocalDate;
import java.util.Optional;

/** The day that a text is dated with at its start, {@code BEIRUT, Nov 21 (Agency) —}: what its own {@code today} is. */
final class DatelineDay {
  /** Tokens that a dateline's place can have. */
  private static final int LONGEST_PLACE = 12;

  private static final int LONGEST_CREDIT = 8;

  /** A text goes out on the day of its dateline or soon after. */
  private static final int NEAR = 3;

  private DatelineDay() {}

  /** The day of a reading, when it is the dateline's and stands shortly before the publication. */
  static Optional<LocalDate> of(TimeScene scene, TimeReading reading) {
    Optional<LocalDate> published = scene.anchor().day();
    if (published.isEmpty() || !reading.isDay() || !isDateline(scene.tokens(), reading)) {
      return Optional.empty();
    }
    LocalDate limit = published.get();
    return reading
        .period()
        .first()
        .filter(day -> !day.isAfter(limit) && !day.isBefore(limit.minusDays(NEAR)));
  }

  private static boolean isDateline(TimeTokens t, TimeReading reading) {
    int from = reading.from();
    if (from < 2 || from > LONGEST_PLACE || !t.is(from - 1, ",")) {
      return false;
    }
    for (int i = 0; i < from; i++) {
      if (t.isLowerCase(i) || t.isNumber(i)) {
        return false;
      }
    }
    return isRule(t, pastCredit(t, reading.to()));
  }

  private static int pastCredit(TimeTokens t, int token) {
    if (!t.is(token, "(")) {
      return token;
    }
    int end = token + 1;
    while (end < token + LONGEST_CREDIT && !t.is(end, ")")) {
      end++;
    }
    return end + 1;
  }

  private static boolean isRule(TimeTokens t, int token) {
    return t.isDash(token) || t.is(token, "_") || t.is(token, ":");
  }
}
