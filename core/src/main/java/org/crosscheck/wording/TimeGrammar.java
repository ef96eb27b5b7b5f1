package org.crosscheck.wording;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Window;

/** Reads dates, periods and publication times as outlets and tables write them. */
public final class TimeGrammar {
  private TimeGrammar() {}

  /**
   * Every time expression in English running text, in order, none overlapping another. The window tells what the words
   * denote, the publication aside: {@code this year} is the whole year, as two outlets that count {@code this year}
   * count the same, whichever published first.
   *
   * <ul>
   *   <li>{@code Monday}, {@code 3 October}, {@code the September raid} are {@code INCIDENT}; {@code in September},
   *       {@code last week}, {@code the last 48 hours}, {@code in three days}, {@code from Friday to Sunday} are
   *       {@code WITHIN}; {@code since September} and {@code so far this year} are {@code SINCE} and end with the report.
   *   <li>{@code As of 1 October}, {@code by Monday} and {@code until Monday} are cut-offs: {@code WITHIN} without a first
   *       day.
   *   <li>Lengths, rates and clock times without a day ({@code three days}, {@code a day}, {@code 0300 GMT}) have no days:
   *       they show that their numbers are no counts. A clock time moves no day, whatever its zone, as the zone of the
   *       outlet is not known.
   *   <li>{@code Last Monday} said later in a week reaches from one Monday to the other; {@code 03/04/2017} has no day.
   *   <li>{@code Since the offensive began} and {@code day five} hang on an event: the words are kept without days.
   *   <li>A dateline of the days before the publication is what {@code today} counts from.
   * </ul>
   *
   * @param published what relative expressions count from; without it they keep kind and precision but have no days. A
   *     month or a year of publication places months and days of a year, not weekdays
   */
  public static List<TimeMention> find(String text, Optional<Moment> published) {
    return TimeFinder.find(text, published);
  }

  /**
   * The window of a table's {@code date} and {@code date_to} cells; either may be empty.
   *
   * @param published end of a {@code since} window, and the year of a date without one
   * @throws IllegalArgumentException with a message that names the value, when a cell is not a date
   */
  public static Window window(String date, String dateTo, Optional<Moment> published) {
    return TimeCell.window(date, dateTo, published);
  }

  /**
   * A publication time, {@code YYYY[-MM[-DD[Thh[:mm[:ss]]]]]} with an optional {@code Z} or offset.
   *
   * @throws IllegalArgumentException with a message that names the value
   */
  public static Moment moment(String text) {
    return TimeStamp.read(text);
  }
}
