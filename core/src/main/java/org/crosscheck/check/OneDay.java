package org.crosscheck.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.claim.Window;
import org.crosscheck.claim.Window.Kind;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Verdict;

/** Two dates of one incident: the two days of one night, the same day in two zones or in two calendars. */
final class OneDay implements PairRule {
  static final RuleInfo CALENDAR_OR_ZONE = RuleInfo.cleared(
      "N13",
      "CALENDAR_OR_ZONE",
      "The dates look different and are one: a night has two, a time zone shifts them, a calendar renames them.",
      "Raids in the night of 4 to 5 July 2015; 8 Mehr 1403 is 29 September 2024.",
      "Nothing to correct. Which of the two days it was, the hour and the zone would tell. Two days that follow each "
          + "other are taken for one night only where the figures fit each other.");

  /** Years of the Persian and the Islamic calendar, as they are written today. */
  private static final Pattern OTHER_YEAR = Pattern.compile("(?<![\\d-])1[345]\\d\\d(?!\\d)");

  @Override
  public List<RuleInfo> infos() {
    return List.of(CALENDAR_OR_ZONE);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    Window a = pair.a().window();
    Window b = pair.b().window();
    boolean fits = pair.a().figure().anchor() == pair.b().figure().anchor()
        && (tables(pair) || pair.a().figure().low() > 1);
    if (!pair.overlap() || !fits || !isDayOfIncident(a) || !isDayOfIncident(b)) {
      return Optional.empty();
    }
    if (nightsApart(a, b) == 1) {
      return Optional.of(verdict(pair, "One night has two dates", "the days follow each other"));
    }
    return a.sameDays(b) && isOtherCalendar(a) != isOtherCalendar(b)
        ? Optional.of(
            verdict(pair, "One day in two calendars", "both are " + a.from().get()))
        : Optional.empty();
  }

  /** In an article, one victim and one victim are two people as often as not. */
  private static boolean tables(Pair pair) {
    return Written.inTable(pair.a()) && Written.inTable(pair.b());
  }

  static boolean isDayOfIncident(Window window) {
    return window.isDay() && window.kind() == Kind.INCIDENT;
  }

  /** Days from one to the other, in either direction. */
  static long nightsApart(Window a, Window b) {
    LocalDate first = a.from().orElseThrow();
    return Math.abs(ChronoUnit.DAYS.between(first, b.from().orElseThrow()));
  }

  private static boolean isOtherCalendar(Window window) {
    return window.from().filter(day -> day.getYear() > 1599).isPresent()
        && OTHER_YEAR.matcher(window.text()).find();
  }

  private static Verdict verdict(Pair pair, String how, String because) {
    return pair.verdict(
        CALENDAR_OR_ZONE,
        how + ", " + dated(pair.a().window()) + " and " + dated(pair.b().window()) + ": "
            + Say.both(pair.a(), pair.b()) + ".",
        because);
  }

  private static String dated(Window window) {
    return isOtherCalendar(window) ? window.text() : window.words();
  }
}
