package org.crosscheck.cli.report.html;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Window;
import org.crosscheck.event.Event;

/** Numbers, days and names as a reader of the page meets them. */
final class Words {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private Words() {}

  /** {@code 190,000}; a share keeps its decimals. */
  static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) <= Figure.LARGEST
        ? number((long) value)
        : Figure.number(value);
  }

  static String number(long value) {
    StringBuilder digits = new StringBuilder(Long.toString(value));
    int first = value < 0 ? 1 : 0;
    for (int at = digits.length() - 3; at > first; at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }

  /** {@code 1 claim}, {@code 2,173 claims}. */
  static String count(long n, String noun) {
    return number(n) + " " + noun + (n == 1 ? "" : "s");
  }

  /** The interval in little space: {@code 7}, {@code ≥ 8}, {@code ≤ 20}, {@code 9–15}, {@code ~6,000}. */
  static String notation(Figure figure) {
    if (!figure.isNumber()) {
      return "–";
    }
    if (figure.isUnbounded()) {
      return "≥ " + number(figure.low());
    }
    if (figure.isPoint()) {
      return number(figure.low());
    }
    if (figure.low() == 0
        && (figure.bound() == Bound.AT_MOST || figure.bound() == Bound.LESS_THAN)) {
      return "≤ " + number(figure.high());
    }
    return figure.bound() == Bound.ABOUT
        ? "~ " + number(figure.anchor())
        : number(figure.low()) + "–" + number(figure.high());
  }

  /** {@code Misquoted origin} of {@code MISQUOTED_ORIGIN}. */
  static String title(String name) {
    String words = name.replace('_', ' ').toLowerCase(Locale.ROOT);
    return words.isEmpty() ? words : capital(words);
  }

  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** {@code 27 Jul 2016}. */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String dayOfYear(LocalDateTime time) {
    return DAY_OF_YEAR.format(time);
  }

  static String month(LocalDateTime time) {
    return MONTH.format(time);
  }

  static String year(LocalDateTime time) {
    return YEAR.format(time);
  }

  static String clock(LocalDateTime time) {
    return CLOCK.format(time);
  }

  /** When it was published, as finely as it was stated. */
  static String published(Claim claim) {
    return claim.published().map(Words::moment).orElse("undated");
  }

  private static String moment(Moment moment) {
    return switch (moment.precision()) {
      case YEAR -> year(moment.earliest());
      case MONTH -> month(moment.earliest());
      case DAY, WEEK -> DAY.format(moment.earliest());
      case HOUR, MINUTE, SECOND ->
        DAY.format(moment.earliest()) + ", " + clock(moment.earliest())
            + moment
                .offset()
                .map(offset -> offset.getTotalSeconds() == 0 ? " UTC" : " " + offset)
                .orElse("");
      case UNKNOWN -> moment.text();
    };
  }

  /** {@code 1–30 Sep 2017} in full words: {@code 1 Sep 2017 to 30 Sep 2017}. */
  static String window(Window window) {
    return window.from().isEmpty() && window.to().isEmpty()
        ? window.text()
        : days(window.from(), window.to());
  }

  /** The days of an event. */
  static String days(Event event) {
    return event.from().isEmpty() && event.to().isEmpty()
        ? "date not stated"
        : days(event.from(), event.to());
  }

  private static String days(Optional<LocalDate> from, Optional<LocalDate> to) {
    if (from.isEmpty()) {
      return "until " + to.map(DAY::format).orElse("");
    }
    if (to.isEmpty()) {
      return "since " + DAY.format(from.get());
    }
    LocalDate first = from.get();
    LocalDate last = to.get();
    if (first.equals(last)) {
      return DAY.format(first);
    }
    boolean oneYear = first.getYear() == last.getYear();
    boolean oneMonth = oneYear && first.getMonth() == last.getMonth();
    String start = oneMonth
        ? Integer.toString(first.getDayOfMonth())
        : oneYear ? DAY_OF_YEAR.format(first) : DAY.format(first);
    return start + (oneMonth ? "–" : " – ") + DAY.format(last);
  }

  /** The place of an event, or that there is none. */
  static String place(Event event) {
    return event.place().isEmpty() ? "Place not stated" : event.place();
  }
}
