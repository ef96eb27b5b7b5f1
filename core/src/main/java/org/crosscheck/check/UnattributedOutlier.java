package org.crosscheck.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Measure.Course;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;
import org.crosscheck.origin.Origins;

/** A figure for which nobody is named lies outside all figures for which somebody is, and time does not explain it. */
final class UnattributedOutlier implements EventRule {
  static final RuleInfo UNATTRIBUTED_OUTLIER = RuleInfo.conflict(
      "D27",
      "UNATTRIBUTED_OUTLIER",
      Severity.WARNING,
      "An outlet names no origin, and its figure lies outside the range of all attributed ones.",
      "A broadcaster has 48 killed and names nobody; the agencies and the ministries that others quote have 31 to 44.",
      "Ask the outlet where it has the figure. Decided where three attributed figures of two origins are on file and the "
          + "times rule out that the toll rose, or the count does not grow; an agency, and whoever is quoted by others, "
          + "counts for itself. In articles it is not judged: whether two sentences count the same people is read, not stated.");

  private static final int ATTRIBUTED = 3;
  private static final int ORIGINS = 2;

  @Override
  public List<RuleInfo> infos() {
    return List.of(UNATTRIBUTED_OUTLIER);
  }

  @Override
  public List<Verdict> judge(Setting setting) {
    Map<String, List<Claim>> groups = setting.claims().stream()
        .filter(claim -> claim.figure().isNumber() && claim.figure().bound() != Bound.VAGUE)
        .filter(claim -> claim.curation().partOf().isEmpty() && Written.inTable(claim))
        .collect(
            Collectors.groupingBy(UnattributedOutlier::scope, TreeMap::new, Collectors.toList()));
    return groups.values().stream().flatMap(group -> outliers(group, setting)).toList();
  }

  private static String scope(Claim claim) {
    return String.join(
        "\u0000",
        claim.measure().name(),
        claim.population().isEverybody() ? "" : claim.population().name(),
        claim.window().words());
  }

  private static Stream<Verdict> outliers(List<Claim> group, Setting setting) {
    Origins origins = setting.origins();
    List<Claim> attributed = group.stream()
        .filter(claim -> origins.isRelay(claim) && !claim.figure().isUnbounded())
        .toList();
    Set<String> named = attributed.stream()
        .flatMap(claim -> origins.witnesses(claim).stream())
        .collect(Collectors.toSet());
    if (attributed.size() < ATTRIBUTED || named.size() < ORIGINS) {
      return Stream.empty();
    }
    Range range = Range.of(attributed);
    return group.stream()
        .filter(claim -> claim.cites().isEmpty()
            && range.excludes(claim)
            && named.stream().noneMatch(origins.witnesses(claim)::contains)
            && !origins.isAgency(claim))
        .flatMap(claim -> attributed.stream()
            .filter(other -> isUnexplained(claim, other, setting))
            .findFirst()
            .map(other -> verdict(claim, attributed, range, other))
            .stream());
  }

  /** A toll that grows cannot have been higher before, nor lower afterwards. */
  private static boolean isUnexplained(Claim claim, Claim other, Setting setting) {
    Course course = setting.course(claim.measure());
    if (course != Course.GROWS) {
      return course == Course.FIXED;
    }
    Order order = Order.of(setting.asOf(claim), setting.asOf(other));
    return claim.figure().low() > other.figure().high()
        ? order == Order.FIRST_IS_EARLIER
        : order == Order.SECOND_IS_EARLIER;
  }

  private static Verdict verdict(Claim claim, List<Claim> attributed, Range range, Claim other) {
    return Together.verdict(
        UNATTRIBUTED_OUTLIER,
        Stream.concat(Stream.of(claim), attributed.stream()).toList(),
        Say.claim(claim) + ", and names nobody; all " + attributed.size()
            + " attributed figures are " + range + ".",
        "time does not explain it: " + Say.claim(other));
  }

  /**
   * From the smallest to the largest number of some figures.
   *
   * @param low the smallest
   * @param high the largest
   */
  private record Range(double low, double high) {
    static Range of(List<Claim> claims) {
      return new Range(
          claims.stream().mapToDouble(c -> c.figure().low()).min().orElseThrow(),
          claims.stream().mapToDouble(c -> c.figure().high()).max().orElseThrow());
    }

    boolean excludes(Claim claim) {
      return claim.figure().low() > high || claim.figure().high() < low;
    }

    @Override
    public String toString() {
      return low == high ? Say.number(low) : Say.number(low) + " to " + Say.number(high);
    }
  }
}
