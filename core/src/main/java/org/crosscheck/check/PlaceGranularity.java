package org.crosscheck.check;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Verdict;
import org.crosscheck.scope.Relation;

/** Two names of which one lies in the other, and one figure: the event was placed at two levels. */
final class PlaceGranularity implements PairRule {
  static final RuleInfo PLACE_GRANULARITY = RuleInfo.cleared(
      "N12",
      "PLACE_GRANULARITY",
      "The same figure for one place inside the other, or for two names of one place.",
      "Isla Vista and Santa Barbara County; Abu Kamal and Deir Ezzor.",
      "Nothing to correct. Prefer the narrower place. Which lies in which is read from the names behind commas, from "
          + "the column country and, for articles, from a gazetteer.");

  @Override
  public List<RuleInfo> infos() {
    return List.of(PLACE_GRANULARITY);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    if (!pair.a().figure().sameInterval(pair.b().figure()) || !pair.place().isNested()) {
      return Optional.empty();
    }
    Claim narrow = pair.place() == Relation.INSIDE ? pair.a() : pair.b();
    Claim wide = narrow.equals(pair.a()) ? pair.b() : pair.a();
    return Optional.of(pair.verdict(
        PLACE_GRANULARITY,
        "One place named at two levels, " + narrow.place().name() + " and "
            + wide.place().name() + ": " + Say.both(pair.a(), pair.b()) + ".",
        "equal figures, one place inside the other"));
  }
}
