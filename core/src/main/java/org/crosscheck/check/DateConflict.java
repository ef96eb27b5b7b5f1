package org.crosscheck.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.About;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;
import org.crosscheck.scope.Relation;

/**
 * One incident on two days that no night and no time zone explains. Two incidents of one event have two days rightly,
 * so both must count the same people, and fit each other in number.
 */
final class DateConflict implements AttributeRule {
  static final RuleInfo DATE_CONFLICT = RuleInfo.conflict(
          "D17",
          "DATE_CONFLICT",
          Severity.WARNING,
          "One event is dated to two days that no night or time zone explains.",
          "A shooting in Norcross, on 21 February 2012 in one table and on 22 March in another.",
          "Look up the date in the earliest report. Days that follow each other are N13: with the hour they would be "
              + "told apart.")
      .about(About.DATE);

  /** Beyond this, the claims of an event are about a series rather than about one day. */
  private static final long SERIES = 62;

  @Override
  public List<RuleInfo> infos() {
    return List.of(DATE_CONFLICT);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    boolean oneIncident = OneDay.isDayOfIncident(pair.a().window())
        && OneDay.isDayOfIncident(pair.b().window())
        && (tables(pair) || pair.a().figure().low() > 1)
        && Written.isDay(pair.a())
        && Written.isDay(pair.b())
        && !pair.sameRecord()
        && pair.population() == Relation.SAME
        && pair.a().figure().isNumber()
        && pair.a().figure().sameInterval(pair.b().figure())
        && samePlace(pair);
    if (!oneIncident) {
      return Optional.empty();
    }
    long apart = OneDay.nightsApart(pair.a().window(), pair.b().window());
    LocalDate a = pair.a().window().from().orElseThrow();
    LocalDate b = pair.b().window().from().orElseThrow();
    Optional<String> slip = slip(a, b);
    return apart > 1 && (apart <= SERIES || slip.isPresent())
        ? Optional.of(verdict(pair, apart, slip))
        : Optional.empty();
  }

  private static boolean tables(Pair pair) {
    return Written.inTable(pair.a()) && Written.inTable(pair.b());
  }

  private static boolean samePlace(Pair pair) {
    return pair.a().place().isStated() && pair.place() == Relation.SAME;
  }

  private static Verdict verdict(Pair pair, long apart, Optional<String> slip) {
    return pair.verdict(
        DATE_CONFLICT,
        "One event on two dates: " + dated(pair.a()) + "; " + dated(pair.b())
            + ". The earliest report would tell.",
        apart + " days apart, with the same figure in the same place",
        slip.orElse("no slip of the pen turns one into the other"));
  }

  private static Optional<String> slip(LocalDate a, LocalDate b) {
    if (a.getMonth() == b.getMonth() && a.getDayOfMonth() == b.getDayOfMonth()) {
      return Optional.of("the same day of another year");
    }
    boolean swapped = a.getYear() == b.getYear()
        && a.getMonthValue() == b.getDayOfMonth()
        && b.getMonthValue() == a.getDayOfMonth();
    return swapped ? Optional.of("day and month are swapped") : Optional.empty();
  }

  private static String dated(Claim claim) {
    return Say.who(claim) + " says " + claim.window().words();
  }
}
