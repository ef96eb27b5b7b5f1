package org.crosscheck.story;

import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Window;
import org.crosscheck.claim.Window.Kind;

/** Tells victims of other events, and of whole years, from those of the event the article is about. */
final class Background {
  private static final int SLACK = 2;
  private static final int LATER = 40;
  private static final int LONGEST = 4;
  private static final int MONTH = 31;

  private Background() {}

  static boolean is(Telling telling, Optional<LocalDate> day) {
    Window window = telling.claim().window();
    Optional<LocalDate> today = telling.claim().published().flatMap(Moment::day);
    if (window.kind() == Kind.SINCE) {
      return true;
    }
    if (!window.isResolved()) {
      return false;
    }
    boolean period = window.days().orElseThrow() > LONGEST;
    boolean apart = day.isPresent()
        && (window.to().orElseThrow().isBefore(day.get().minusDays(SLACK))
            || window.from().orElseThrow().isAfter(day.get().plusDays(LATER)));
    boolean around = day.isPresent() && window.contains(Window.day(day.get()));
    boolean upToNow = today.isPresent() && window.contains(Window.day(today.get()));
    return apart
        || (period
            && ((day.isPresent() && !around) || (upToNow && window.days().orElseThrow() > MONTH)));
  }
}
