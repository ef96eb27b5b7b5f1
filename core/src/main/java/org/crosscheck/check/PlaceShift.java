package org.crosscheck.check;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Place;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;
import org.crosscheck.scope.Places;
import org.crosscheck.scope.Relation;

/**
 * The number was kept and the place narrowed: the toll of a province is told of one of its towns. That a town and its
 * province are named for one number proves nothing, so the wide count must be seen to hold more than that town: a part
 * of it, or of its page, counts another number there, or counts somebody elsewhere.
 */
final class PlaceShift implements PairRule {
  static final RuleInfo PLACE_SHIFT = RuleInfo.conflict(
      "D08",
      "PLACE_SHIFT",
      Severity.WARNING,
      "The number was kept and the place changed: what one origin counts in a region is told of a part of it.",
      "12 killed in two towns of Deir Ezzor, 5 and 7, became 12 killed in the first of them.",
      "Look up where the origin counts. Decided only where the parts are on file too, as rows with part_of or in the "
          + "origin's own page; a town and its province with one number and nothing else are N12.");

  @Override
  public List<RuleInfo> infos() {
    return List.of(PLACE_SHIFT);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    boolean kept =
        pair.keptNumber() && pair.population() == Relation.SAME && pair.place().isNested();
    if (!kept || pair.window() == Relation.APART) {
      return Optional.empty();
    }
    Claim narrow = pair.place() == Relation.INSIDE ? pair.a() : pair.b();
    Claim wide = narrow.equals(pair.a()) ? pair.b() : pair.a();
    return pair.setting().claims().stream()
        .filter(part -> isPart(part, wide) && shows(part, narrow))
        .findFirst()
        .map(part -> pair.verdict(
            PLACE_SHIFT,
            "The same " + Say.number(wide.figure().anchor()) + " are counted in "
                + wide.place().name() + " by " + Say.who(wide) + ", but in "
                + narrow.place().name() + " by " + Say.who(narrow) + ". Of them, "
                + Say.figure(part) + " in " + part.place().name() + ".",
            part.id() + " is a part of the wider count"));
  }

  private static boolean isPart(Claim part, Claim wide) {
    boolean declared = part.curation().partOf().equals(Optional.of(wide.id()));
    boolean beside = part.recordKey().isPresent()
        && part.recordKey().equals(wide.recordKey())
        && part.window().sameDays(wide.window());
    return (declared || beside)
        && part.measure().equals(wide.measure())
        && part.figure().isNumber()
        && part.figure().high() < wide.figure().low();
  }

  /** The part counts fewer in the narrow place, or somebody beyond it. */
  private static boolean shows(Claim part, Claim narrow) {
    Place place = part.place();
    return place.isStated()
        && switch (Places.relation(place, narrow.place())) {
          case SAME -> part.population().equals(narrow.population());
          case DIFFERENT, APART -> part.figure().low() > 0;
          case INSIDE, AROUND, UNKNOWN -> false;
        };
  }
}
