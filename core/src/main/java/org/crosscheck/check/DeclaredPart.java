package org.crosscheck.check;

import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Verdict;

/** A row is declared a part of the other: it must fit into it. */
final class DeclaredPart implements PairRule {
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
            Codes.N08, "Two parts of one whole: " + Pair.both(pair.a(), pair.b()) + "."))
        : Optional.empty();
  }

  private static Verdict fits(Pair pair, Claim part, Claim whole) {
    if (part.measure().isShare() || part.figure().low() <= whole.figure().high()) {
      return pair.verdict(
          Codes.N08,
          Pair.figure(part) + Pair.counted(part) + " is a part of the " + Pair.figure(whole)
              + Pair.counted(whole) + ".",
          "part_of");
    }
    return pair.verdict(
        Codes.D13,
        "A part is larger than its whole: " + Pair.says(part) + "; " + Pair.says(whole) + ".",
        part.figure().interval() + " does not fit into " + whole.figure().interval());
  }
}
