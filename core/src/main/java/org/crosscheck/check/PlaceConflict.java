package org.crosscheck.check;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Place;
import org.crosscheck.finding.About;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;
import org.crosscheck.scope.Places;
import org.crosscheck.scope.Relation;

/**
 * Both spell out where in which region it happened, and no name is in both; or the coordinates lie far apart. A bare
 * name against another may be the same place at two levels, so nothing is said of it.
 */
final class PlaceConflict implements AttributeRule {
  static final RuleInfo PLACE_CONFLICT = RuleInfo.conflict(
          "D19",
          "PLACE_CONFLICT",
          Severity.WARNING,
          "One event is put in two places.",
          "The T3 pumping station and Sukhna.",
          "Check whether one is near the other; else there are two events.")
      .about(About.PLACE);

  private static final double FAR_KM = 30;

  @Override
  public List<RuleInfo> infos() {
    return List.of(PLACE_CONFLICT);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    if (pair.sameRecord() || !Written.isOneIncident(pair)) {
      return Optional.empty(); // one article tells of several places, and each is its own part
    }
    Place a = pair.a().place();
    Place b = pair.b().place();
    return a.coordinates().isPresent() && b.coordinates().isPresent()
        ? byDistance(pair, a.coordinates().get().distanceKm(b.coordinates().get()))
        : byName(pair, a, b);
  }

  /** A region's middle may lie far from its towns: nothing is said where one name lies in the other. */
  private static Optional<Verdict> byDistance(Pair pair, double km) {
    return km > FAR_KM && pair.place() != Relation.SAME && !pair.place().isNested()
        ? Optional.of(pair.verdict(
            PLACE_CONFLICT,
            Math.round(km) + " km apart: " + place(pair.a()) + "; " + place(pair.b()) + "."))
        : Optional.empty();
  }

  private static Optional<Verdict> byName(Pair pair, Place a, Place b) {
    boolean apart = Places.levels(a) > 1
        && Places.levels(b) > 1
        && pair.place() == Relation.DIFFERENT
        && Collections.disjoint(Places.forms(a), Places.forms(b));
    return apart
        ? Optional.of(pair.verdict(
            PLACE_CONFLICT, "Two places: " + place(pair.a()) + "; " + place(pair.b()) + "."))
        : Optional.empty();
  }

  private static String place(Claim claim) {
    return Say.who(claim) + " says " + claim.place().name();
  }
}
