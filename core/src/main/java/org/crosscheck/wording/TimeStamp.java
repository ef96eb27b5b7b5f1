package org.crosscheck.wording;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Precision;

/** A publication time in ISO form, as long as the unit it stops at. */
final class TimeStamp {
  /** Longer than any stamp; what is longer is not looked at. */
  private static final int LONGEST = 48;

  private static final int MOST_FRACTION = 9;
  private static final int MOST_OFFSET = 18 * 60;

  private final String text;
  private final String stamp;
  private int at;
  private Precision precision = Precision.YEAR;

  private TimeStamp(String text) {
    this.text = text;
    this.stamp = text.strip();
  }

  static Moment read(String text) {
    TimeStamp stamp = new TimeStamp(text);
    try {
      return stamp.moment();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "is not a day of the calendar, got " + TimeText.quoted(text), e);
    }
  }

  private Moment moment() {
    if (stamp.length() > LONGEST || !digits(4)) {
      throw malformed();
    }
    int year = number(4);
    int month = part('-', Precision.MONTH, 1);
    int day = precision == Precision.MONTH ? part('-', Precision.DAY, 1) : 1;
    int[] clock = precision == Precision.DAY ? clock() : new int[3];
    LocalDateTime earliest = LocalDateTime.of(year, month, day, clock[0], clock[1], clock[2]);
    Optional<ZoneOffset> offset = at < stamp.length() ? Optional.of(offset()) : Optional.empty();
    return new Moment(earliest, latest(earliest), precision, offset, text);
  }

  /** A number of two digits behind a mark, which makes the stamp more precise; else {@code otherwise}. */
  private int part(char mark, Precision finer, int otherwise) {
    if (!is(at, mark)) {
      if (at < stamp.length()) {
        throw malformed();
      }
      return otherwise;
    }
    at++;
    if (!digits(2)) {
      throw malformed();
    }
    precision = finer;
    return number(2);
  }

  /** Hour, minute and second, as far as they are given; a colon between them may lack. */
  private int[] clock() {
    int[] clock = new int[3];
    boolean begun = (is(at, 'T') || is(at, 't') || is(at, ' ')) && digits(at + 1, 2);
    if (begun) {
      at++;
      clock[0] = number(2);
      precision = Precision.HOUR;
      clock[1] = next(Precision.MINUTE);
    }
    if (precision == Precision.MINUTE) {
      clock[2] = next(Precision.SECOND);
    }
    if (precision == Precision.SECOND) {
      skipFraction();
    }
    return clock;
  }

  private int next(Precision finer) {
    int start = is(at, ':') ? at + 1 : at;
    if (!digits(start, 2)) {
      return 0;
    }
    at = start;
    precision = finer;
    return number(2);
  }

  private void skipFraction() {
    if ((is(at, '.') || is(at, ',')) && digits(at + 1, 1)) {
      int end = at + 1;
      while (end <= at + MOST_FRACTION && digits(end, 1)) {
        end++;
      }
      at = end;
    }
  }

  /** {@code Z}, {@code UTC}, {@code +01:00}: all that is left. */
  private ZoneOffset offset() {
    String zone = stamp.substring(is(at, ' ') ? at + 1 : at);
    if (zone.equals("Z") || zone.equals("z") || zone.equals("UTC") || zone.equals("GMT")) {
      return ZoneOffset.UTC;
    }
    at = stamp.length() - zone.length();
    boolean west = is(at, '-');
    if ((!west && !is(at, '+')) || !digits(at + 1, 2)) {
      throw malformed();
    }
    at++;
    int hours = number(2);
    at += is(at, ':') ? 1 : 0;
    int minutes = digits(2) ? number(2) : 0;
    int all = hours * 60 + minutes;
    if (at < stamp.length() || all > MOST_OFFSET || minutes > 59) {
      throw malformed();
    }
    return ZoneOffset.ofTotalSeconds((west ? -all : all) * 60);
  }

  private LocalDateTime latest(LocalDateTime earliest) {
    return switch (precision) {
      case SECOND -> earliest;
      case MINUTE -> earliest.withSecond(59);
      case HOUR -> earliest.withMinute(59).withSecond(59);
      case MONTH -> earliest.plus(1, ChronoUnit.MONTHS).minusSeconds(1);
      case YEAR -> earliest.plus(1, ChronoUnit.YEARS).minusSeconds(1);
      default -> earliest.plusDays(1).minusSeconds(1);
    };
  }

  private boolean is(int index, char c) {
    return index < stamp.length() && stamp.charAt(index) == c;
  }

  private boolean digits(int count) {
    return digits(at, count);
  }

  private boolean digits(int from, int count) {
    for (int i = from; i < from + count; i++) {
      if (i >= stamp.length() || stamp.charAt(i) < '0' || stamp.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private int number(int length) {
    int value = Integer.parseInt(stamp, at, at + length, 10);
    at += length;
    return value;
  }

  private IllegalArgumentException malformed() {
    return new IllegalArgumentException(
        "must be a date such as 2026-11-22 or 2026-11-22T18:30, got " + TimeText.quoted(text));
  }
}
