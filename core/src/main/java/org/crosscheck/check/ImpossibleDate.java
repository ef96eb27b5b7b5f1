package org.crosscheck.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Window.Kind;
import org.crosscheck.finding.About;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;

/** A claim that counts what had not happened yet when it was published, or names a day that the calendar does not have. */
final class ImpossibleDate implements EventRule {
  static final RuleInfo DATE_IMPOSSIBLE = RuleInfo.conflict(
          "D18",
          "DATE_IMPOSSIBLE",
          Severity.ERROR,
          "It was published before what it counts, or the weekday it names does not fit the date beside it.",
          "The metadata of a report say 6 April, and it counts the dead of 19 April; Monday, 3 October 2017 was a Tuesday.",
          "Correct the date of publication or the date of the event. One day's difference is a time zone, a weekday "
              + "counts only with day, month and year beside it, and only harm done is judged: what is planned or "
              + "forecast is rightly published before.")
      .about(About.DATE);

  /** The world's time zones span a day. */
  private static final long ZONES = 1;

  /** Counts of what has happened to people; a march or a dismissal can be announced. */
  private static final Set<String> HARM = Set.of(
      "killed",
      "injured",
      "killed_or_injured",
      "killed_or_missing",
      "bodies_recovered",
      "missing",
      "detained",
      "rescued",
      "trapped",
      "in_hospital");

  @Override
  public List<RuleInfo> infos() {
    return List.of(DATE_IMPOSSIBLE);
  }

  @Override
  public List<Verdict> judge(Setting setting) {
    Stream<Verdict> early = setting.claims().stream().flatMap(claim -> tooEarly(claim).stream());
    Map<String, List<Claim>> sentences = setting.claims().stream()
        .filter(claim -> claim.text().flatMap(WeekdayDate::wrong).isPresent())
        .collect(Collectors.groupingBy(
            claim -> claim.outlet().name() + " " + claim.text().orElse(""),
            TreeMap::new,
            Collectors.toList()));
    return Stream.concat(early, sentences.values().stream().map(ImpossibleDate::weekday))
        .toList();
  }

  private static Optional<Verdict> tooEarly(Claim claim) {
    Optional<LocalDate> happened = claim.window().from();
    Optional<LocalDate> published = claim.published().map(Moment::latest).map(t -> t.toLocalDate());
    boolean judged = happened.isPresent()
        && published.isPresent()
        && claim.window().kind() != Kind.UNKNOWN
        && Written.isDay(claim)
        && HARM.contains(claim.measure().name());
    if (!judged) {
      return Optional.empty();
    }
    long days = ChronoUnit.DAYS.between(published.get(), happened.get());
    return days > ZONES
        ? Optional.of(Together.verdict(
            DATE_IMPOSSIBLE,
            Gravity.ofDay(claim),
            List.of(claim),
            "Published " + days + " days before what it counts: " + Say.claim(claim) + ", "
                + claim.window().words() + ".",
            "no time zone is " + days + " days wide"))
        : Optional.empty();
  }

  /** Of all claims that have their sentence in common. */
  private static Verdict weekday(List<Claim> claims) {
    Claim claim = claims.get(0);
    WeekdayDate date = claim.text().flatMap(WeekdayDate::wrong).orElseThrow();
    return Together.verdict(
        DATE_IMPOSSIBLE,
        Severity.WARNING,
        claims,
        "The weekday does not fit the date: " + Say.who(claim) + " has \u201c" + date.text()
            + "\u201d, and that day was a " + name(date.day().getDayOfWeek()) + ".",
        "day, month and year are written out");
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
