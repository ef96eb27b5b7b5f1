package org.crosscheck.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Window;

/**
 * Tells events of former years and tolls of whole years, {@code in 1987 four nuns were killed here}, {@code 900 have
 * been murdered since 1985}, from the story of an article that tells of victims of the last weeks.
 */
final class FormerYears {
  private static final int YEAR = 366;
  private static final int WEEKS = 31;

  private final Windows windows;
  private final Optional<LocalDate> today;

  FormerYears(Page page, Windows windows) {
    this.windows = windows;
    this.today = page.article().publication().published().flatMap(Moment::day);
  }

  /** The same readings, those of former years as background. */
  List<Reading> apart(List<Reading> read) {
    if (today.isEmpty() || read.stream().noneMatch(this::isOfLastWeeks)) {
      return read;
    }
    return read.stream()
        .map(reading -> isOfYears(reading) ? reading.as(Role.BACKGROUND) : reading)
        .toList();
  }

  private boolean isOfLastWeeks(Reading reading) {
    return reading.isClaim()
        && of(reading)
            .filter(Window::isResolved)
            .filter(window -> window.days().orElseThrow() <= WEEKS)
            .filter(window -> window.to().orElseThrow().isAfter(today.get().minusDays(WEEKS)))
            .isPresent();
  }

  private boolean isOfYears(Reading reading) {
    if (!reading.isClaim()) {
      return false;
    }
    LocalDate lastYear = today.orElseThrow().minusDays(YEAR);
    return of(reading)
        .filter(window -> window.from().filter(lastYear::isAfter).isPresent())
        .filter(window -> window.kind() == Window.Kind.SINCE
            || window.to().filter(lastYear::isAfter).isPresent()
            || window.days().orElse(0L) > YEAR)
        .isPresent();
  }

  private Optional<Window> of(Reading reading) {
    return Optional.of(windows.of(reading)).filter(window -> !window.isUnstated());
  }
}
