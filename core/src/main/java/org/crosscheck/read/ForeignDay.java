package org.crosscheck.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A day as spreadsheets show it, {@code 31/10/2022} or {@code 3.4.2022}: which is meant is never guessed, only asked. */
final class ForeignDay {
  private static final Pattern DAY =
      Pattern.compile("([0-9]{1,2})([./-])([0-9]{1,2})\\2([0-9]{4})");

  private ForeignDay() {}

  /** {@code ; write 2022-10-31}, or both days that it may be; empty for what is no such day. */
  static String hint(String cell) {
    Matcher day = DAY.matcher(cell);
    if (!day.matches()) {
      return "";
    }
    int year = Integer.parseInt(day.group(4));
    int first = Integer.parseInt(day.group(1));
    int second = Integer.parseInt(day.group(3));
    List<String> days = Stream.of(day(year, second, first), day(year, first, second))
        .flatMap(Optional::stream)
        .map(LocalDate::toString)
        .distinct()
        .toList();
    return days.isEmpty() ? "" : days.stream().collect(Collectors.joining(" or ", "; write ", ""));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
