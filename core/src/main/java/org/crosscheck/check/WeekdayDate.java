package org.crosscheck.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date written out with its weekday.
 *
 * @param text as written: {@code Monday, 3 October 2017}
 * @param day the day that the date names, whatever the weekday
 */
record WeekdayDate(String text, LocalDate day) {
  private static final String WEEKDAYS =
      "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon\\.?|tues?\\.?|wed\\.?|thurs?\\.?|fri\\.?|sat\\.?|sun\\.?)";
  private static final String MONTHS =
      "(january|february|march|april|may|june|july|august|september|october|november|december)";
  private static final Pattern DAY_FIRST = Pattern.compile("(?i)\\b" + WEEKDAYS
      + ",? (?:the )?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?" + MONTHS + ",? ((?:19|20)\\d\\d)\\b");
  private static final Pattern MONTH_FIRST = Pattern.compile(
      "(?i)\\b" + WEEKDAYS + ",? " + MONTHS + " (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b");
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final List<String> NAMES =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** The first date of a text whose weekday is another. */
  static Optional<WeekdayDate> wrong(String text) {
    return hasYear(text)
        ? wrong(DAY_FIRST.matcher(text), 2, 3).or(() -> wrong(MONTH_FIRST.matcher(text), 3, 2))
        : Optional.empty();
  }

  /** Spares most texts the search for the rest of a date. */
  private static boolean hasYear(String text) {
    for (int i = text.length() - 4; i > 0; i--) {
      if ((text.startsWith("19", i) || text.startsWith("20", i))
          && Character.isDigit(text.charAt(i + 2))
          && Character.isDigit(text.charAt(i + 3))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<WeekdayDate> wrong(Matcher found, int day, int month) {
    while (found.find()) {
      Optional<LocalDate> date =
          date(found.group(4), NAMES.indexOf(start(found.group(month))) + 1, found.group(day));
      int weekday = DAYS.indexOf(start(found.group(1))) + 1;
      if (date.isPresent() && date.get().getDayOfWeek().getValue() != weekday) {
        return Optional.of(new WeekdayDate(found.group(), date.get()));
      }
    }
    return Optional.empty();
  }

  private static String start(String word) {
    return word.substring(0, 3).toLowerCase(Locale.ROOT);
  }

  private static Optional<LocalDate> date(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
