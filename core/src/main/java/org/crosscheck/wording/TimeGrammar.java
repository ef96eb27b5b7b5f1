package org.crosscheck.wording;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Window;

/** Reads dates, periods and publication times as outlets and tables write them. */
public final class TimeGrammar {
  private TimeGrammar() {}

  /**
   * Every time expression in the text, in order, none overlapping another.
   *
   * @param published what relative expressions count from; without it they stay unresolved
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
