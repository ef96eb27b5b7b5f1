package org.crosscheck.wording;

import java.util.List;
import org.crosscheck.claim.Window;

/**
 * A time expression in a text.
 *
 * @param start offset of its first character, UTF-16
 * @param end offset behind its last character
 * @param window the days it stands for; unresolved where the text does not tell
 * @param dates the calendar expressions in it, each for itself: the year 1991 in {@code since 1991}, both days in
 *     {@code between Friday and Sunday}; where the words have two readings, the commoner one ({@code 03/04/2017} is the
 *     4th of March). Where there is nothing to take apart, the expression itself
 */
public record TimeMention(int start, int end, Window window, List<Dated> dates) {

  /**
   * A calendar expression by itself.
   *
   * @param start offset of its first character, UTF-16
   * @param end offset behind its last character
   * @param window the days that it names
   */
  public record Dated(int start, int end, Window window) {}

  public TimeMention {
    dates = List.copyOf(dates);
  }
}
