package org.crosscheck.read;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Window;
import org.crosscheck.wording.TimeGrammar;

/** Reads the time columns of a row. */
final class Times {
  /** As long as an ISO day or month; such dates mean the same whenever they were published. */
  private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}(-[0-9]{2})?");

  private final Memo<Window> days =
      new Memo<>(day -> TimeGrammar.window(day, "", Optional.empty()));

  static Moment moment(String text) {
    return TimeGrammar.moment(text);
  }

  /**
   * The window of a cell {@code date}; empty when it takes others to tell.
   *
   * @throws IllegalArgumentException when it is no date
   */
  Optional<Window> day(String date) {
    if (!standsAlone(date)) {
      return Optional.empty();
    }
    return Optional.of(date.isEmpty() ? Window.UNKNOWN : days.apply(date));
  }

  /** The window, unknown after a fault. */
  Window window(Cells cells, Optional<Moment> published) {
    String from = cells.cell(Column.DATE);
    String to = cells.cell(Column.DATE_TO);
    if (from.isEmpty() && to.isEmpty()) {
      return Window.UNKNOWN;
    }
    try {
      return to.isEmpty() && standsAlone(from)
          ? days.apply(from)
          : TimeGrammar.window(from, to, published);
    } catch (IllegalArgumentException | DateTimeException e) {
      Column column = isWindow(from, published) ? Column.DATE_TO : Column.DATE;
      cells.bad(column, cells.cell(column), e);
      return Window.UNKNOWN;
    }
  }

  /** Whether the cell {@code date} means the same in every row, where {@code date_to} is empty. */
  private static boolean standsAlone(String date) {
    return date.isEmpty() || ISO.matcher(date).matches();
  }

  private static boolean isWindow(String from, Optional<Moment> published) {
    try {
      TimeGrammar.window(from, "", published);
      return true;
    } catch (IllegalArgumentException | DateTimeException e) {
      return false;
    }
  }
}
