package org.crosscheck.extract;

import java.util.List;
import org.crosscheck.claim.Window;
import org.crosscheck.wording.TimeMention;

/**
 * A time expression among the tokens.
 *
 * @param from its first token
 * @param to the token behind its last
 * @param window the days it stands for
 * @param dates the calendar expressions in it, each for itself
 */
public record TimeSpan(int from, int to, Window window, List<TimeMention.Dated> dates) {
  public TimeSpan {
    dates = List.copyOf(dates);
  }
}
