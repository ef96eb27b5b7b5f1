package org.crosscheck.read;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Precision;

/**
 * Reads times of publication from the bytes of lines, as {@link Times#moment} does from texts. Days, zones and whole
 * stamps repeat; only the clock seldom does. Serves one thread.
 */
final class Stamps {
  /** Where parts of {@code 2024-05-07T18:30:15+02:00} start. */
  private static final int TIME = 10;

  private static final int ZONE = 19;
  private static final int HOURS = 24;
  private static final int SIXTY = 60;
  private static final int NO_NUMBER = 100;

  private final Slices<Optional<Moment>> whole = new Slices<>(
      cell -> Optional.of(Row.given(cell)).filter(text -> !text.isEmpty()).map(Times::moment));
  private final Slices<LocalDate> days =
      new Slices<>(text -> Times.moment(text).earliest().toLocalDate());
  private final Slices<Optional<ZoneOffset>> zones =
      new Slices<>(zone -> Times.moment("2024-05-07T18:30:15" + zone).offset());

  /** The time in a cell, if it says any. Throws what {@link Times#moment} does. */
  Optional<Moment> moment(PlainLine line, int position) {
    byte[] bytes = line.bytes();
    int from = line.start(position);
    int to = line.end(position);
    if (to - from < ZONE || bytes[from + TIME] != 'T' || bytes[from + 7] != '-') {
      return whole.of(bytes, from, to);
    }
    int hour = number(bytes, from + 11);
    int minute = number(bytes, from + 14);
    int second = number(bytes, from + 17);
    boolean colons = bytes[from + 13] == ':' && bytes[from + 16] == ':';
    if (!colons || hour >= HOURS || minute >= SIXTY || second >= SIXTY) {
      return whole.of(bytes, from, to);
    }
    LocalDateTime time =
        LocalDateTime.of(days.of(bytes, from, from + TIME), LocalTime.of(hour, minute, second));
    return Optional.of(new Moment(
        time, time, Precision.SECOND, zones.of(bytes, from + ZONE, to), line.given(position)));
  }

  /** The number of two digits at a place; too large for any clock when there are others. */
  private static int number(byte[] bytes, int at) {
    int tens = bytes[at] - '0';
    int ones = bytes[at + 1] - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? NO_NUMBER : 10 * tens + ones;
  }
}
