package org.crosscheck.wording;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Precision;

/** A publication time in ISO form, as long as the unit it stops at. */
final class TimeStamp {
  private static final Pattern DAY =
      Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})(.*))?)?");
  private static final Pattern CLOCK = Pattern.compile(
      "(?:[Tt ]([0-9]{2})(?::?([0-9]{2})(?::?([0-9]{2})(?:[.,][0-9]{1,9})?)?)?)?(.*)");
  private static final Pattern OFFSET =
      Pattern.compile(" ?(?:[Zz]|UTC|GMT|([+-])([0-9]{2}):?([0-9]{2})?)");

  /** Longer than any stamp; what is longer is not looked at. */
  private static final int LONGEST = 48;

  private TimeStamp() {}

  static Moment read(String text) {
    String stamp = text.strip();
    Matcher day = DAY.matcher(stamp);
    if (stamp.length() > LONGEST || !day.matches()) {
      throw malformed(text);
    }
    Matcher clock = CLOCK.matcher(group(day, 4));
    if (!clock.matches()) {
      throw malformed(text);
    }
    String zone = clock.group(4);
    Optional<ZoneOffset> offset =
        zone.isEmpty() ? Optional.empty() : Optional.of(offset(zone, text));
    try {
      return moment(day, clock, offset, text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "is not a day of the calendar, got " + TimeText.quoted(text), e);
    }
  }

  private static Moment moment(
      Matcher day, Matcher clock, Optional<ZoneOffset> offset, String text) {
    LocalDateTime earliest = LocalDateTime.of(
        number(day, 1, 1),
        number(day, 2, 1),
        number(day, 3, 1),
        number(clock, 1, 0),
        number(clock, 2, 0),
        number(clock, 3, 0));
    Precision precision = precision(day, clock);
    LocalDateTime latest = earliest.plus(1, unit(precision)).minusSeconds(1);
    return new Moment(earliest, latest, precision, offset, text);
  }

  private static Precision precision(Matcher day, Matcher clock) {
    if (clock.group(1) != null) {
      return clock.group(3) != null
          ? Precision.SECOND
          : clock.group(2) != null ? Precision.MINUTE : Precision.HOUR;
    }
    return day.group(3) != null
        ? Precision.DAY
        : day.group(2) != null ? Precision.MONTH : Precision.YEAR;
  }

  private static ChronoUnit unit(Precision precision) {
    return switch (precision) {
      case SECOND -> ChronoUnit.SECONDS;
      case MINUTE -> ChronoUnit.MINUTES;
      case HOUR -> ChronoUnit.HOURS;
      case MONTH -> ChronoUnit.MONTHS;
      case YEAR -> ChronoUnit.YEARS;
      default -> ChronoUnit.DAYS;
    };
  }

  private static ZoneOffset offset(String zone, String text) {
    Matcher offset = OFFSET.matcher(zone);
    if (!offset.matches()) {
      throw malformed(text);
    }
    int minutes = number(offset, 2, 0) * 60 + number(offset, 3, 0);
    if (minutes > 18 * 60 || number(offset, 3, 0) > 59) {
      throw malformed(text);
    }
    int sign = group(offset, 1).equals("-") ? -1 : 1;
    return ZoneOffset.ofTotalSeconds(sign * minutes * 60);
  }

  private static String group(Matcher matcher, int group) {
    String found = matcher.group(group);
    return found == null ? "" : found;
  }

  private static int number(Matcher matcher, int group, int otherwise) {
    String digits = group(matcher, group);
    return digits.isEmpty() ? otherwise : Integer.parseInt(digits);
  }

  private static IllegalArgumentException malformed(String text) {
    return new IllegalArgumentException(
        "must be a date such as 2026-11-22 or 2026-11-22T18:30, got " + TimeText.quoted(text));
  }
}
