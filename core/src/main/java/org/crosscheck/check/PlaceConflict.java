package org.crosscheck.check;

import java.util.Collections;
import java.util.Optional;
import org.crosscheck.claim.Place;
import org.crosscheck.finding.Verdict;
import org.crosscheck.scope.Places;
import org.crosscheck.scope.Relation;

/**
 * Both spell out where in which region it happened, and no name is in both; or the coordinates lie far apart. A bare
 * name against another may be the same place at two levels, so nothing is said of it.
 */
final class PlaceConflict implements AttributeRule {
  private static final double FAR_KM = 30;

  @Override
  public Optional<Verdict> judge(Pair pair) {
    Place a = pair.a().place();
    Place b = pair.b().place();
    if (a.coordinates().isPresent() && b.coordinates().isPresent()) {
      double km = a.coordinates().get().distanceKm(b.coordinates().get());
      return km > FAR_KM
          ? Optional.of(pair.verdict(
              Codes.D19, Math.round(km) + " km apart: " + a.name() + " and " + b.name() + "."))
          : Optional.empty();
    }
    boolean spelled = Places.levels(a) > 1 && Places.levels(b) > 1;
    boolean apart = spelled
        && Places.relation(a, b) == Relation.DIFFERENT
        && Collections.disjoint(Places.forms(a), Places.forms(b));
    return apart
        ? Optional.of(pair.verdict(
            Codes.D19,
            "Two places: " + pair.a().outlet().name() + " says " + a.name() + ", "
                + pair.b().outlet().name() + " says " + b.name() + "."))
        : Optional.empty();
  }
}
