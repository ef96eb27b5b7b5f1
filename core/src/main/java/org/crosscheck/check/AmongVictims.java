package org.crosscheck.check;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Verdict;

/**
 * One claim counts some of the victims of whom its article also counts all: {@code three were taken to hospital} in a
 * story of four wounded. It is never the article's word on the toll.
 */
final class AmongVictims implements PairRule {
  @Override
  public List<RuleInfo> infos() {
    return List.of(DeclaredPart.PART_OF_WHOLE);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    Optional<String> wholeOfA = pair.setting().whole(pair.a());
    Optional<String> wholeOfB = pair.setting().whole(pair.b());
    if (wholeOfA.isEmpty() && wholeOfB.isEmpty()) {
      return Optional.empty();
    }
    Claim some = wholeOfA.isPresent() ? pair.a() : pair.b();
    Claim other = wholeOfA.isPresent() ? pair.b() : pair.a();
    String whole = wholeOfA.or(() -> wholeOfB).orElseThrow();
    return Optional.of(
        whole.equals(other.id())
            ? pair.verdict(
                DeclaredPart.PART_OF_WHOLE,
                Say.claim(some) + " can be some of " + Say.claim(other) + ".",
                "one article")
            : pair.verdict(
                DeclaredPart.PART_OF_WHOLE,
                "Not the article's word on all of them: " + Say.claim(some) + "; "
                    + Say.claim(other) + ".",
                whole.equals(some.id())
                    ? "by its words it counts some of more"
                    : "the article counts all of them in " + whole));
  }
}
