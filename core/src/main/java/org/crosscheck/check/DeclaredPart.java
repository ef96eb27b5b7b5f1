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
            Codes.N08, "Two parts of one whole: " + Say.both(pair.a(), pair.b()) + "."))
        : Optional.empty();
  }

  private static Verdict fits(Pair pair, Claim part, Claim whole) {
    if (part.measure().isShare() || part.figure().low() <= whole.figure().high()) {
      return pair.verdict(
          Codes.N08,
          Say.figure(part) + Say.counted(part) + " is a part of the " + Say.figure(whole)
              + Say.counted(whole) + ".",
          "part_of");
    }
    return pair.verdict(
        Codes.D13,
        "A part is larger than its whole: " + Say.claim(part) + "; " + Say.claim(whole) + ".",
        part.figure().interval() + " does not fit into " + whole.figure().interval());
  }
}
