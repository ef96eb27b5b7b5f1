package org.crosscheck.check;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Verdict;

/** A row is declared a part of the other: it must fit into it. */
final class DeclaredPart implements PairRule {
  static final RuleInfo PART_OF_WHOLE = RuleInfo.cleared(
      "N08",
      "PART_OF_WHOLE",
      "One figure is a part of the other, or several parts of one whole add up.",
      "5 in Albukamal and 7 in Buqrus are the 12 of the province.",
      "Nothing to correct. Do not add the part to the whole.");

  @Override
  public List<RuleInfo> infos() {
    return List.of(Subpopulation.SUBSET_EXCEEDS_SET, PART_OF_WHOLE);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    boolean aIsPart = pair.a().curation().partOf().equals(Optional.of(pair.b().id()));
    boolean bIsPart = pair.b().curation().partOf().equals(Optional.of(pair.a().id()));
    if (aIsPart || bIsPart) {
      return Optional.of(fits(pair, aIsPart ? pair.a() : pair.b(), aIsPart ? pair.b() : pair.a()));
    }
    boolean siblings = pair.a().curation().partOf().isPresent()
        && pair.a().curation().partOf().equals(pair.b().curation().partOf());
    return siblings
        ? Optional.of(pair.verdict(
            PART_OF_WHOLE, "Two parts of one whole: " + Say.both(pair.a(), pair.b()) + "."))
        : Optional.empty();
  }

  private static Verdict fits(Pair pair, Claim part, Claim whole) {
    if (part.measure().isShare() || part.figure().low() <= whole.figure().high()) {
      return pair.verdict(
          PART_OF_WHOLE,
          Say.figure(part) + Say.counted(part) + " is a part of the " + Say.figure(whole)
              + Say.counted(whole) + ".",
          "part_of");
    }
    return pair.verdict(
        Subpopulation.SUBSET_EXCEEDS_SET,
        "A part is larger than its whole: " + Say.claim(part) + "; " + Say.claim(whole) + ".",
        part.figure().interval() + " does not fit into " + whole.figure().interval());
  }
}
