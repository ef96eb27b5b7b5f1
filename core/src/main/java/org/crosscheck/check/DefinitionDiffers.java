package org.crosscheck.check;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Verdict;

/** One sentence states a rule of counting that the other does not share. */
final class DefinitionDiffers implements PairRule {
  static final RuleInfo DIFFERENT_DEFINITION = RuleInfo.cleared(
      "N10",
      "DIFFERENT_DEFINITION",
      "A stated rule of counting differs.",
      "Police count a march at its peak, organisers everybody who came by.",
      "Give both figures with their rules.");

  @Override
  public List<RuleInfo> infos() {
    return List.of(DIFFERENT_DEFINITION);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    Set<Definition> differing = Sets.symmetricDifference(of(pair.a()), of(pair.b()));
    if (differing.isEmpty()) {
      return Optional.empty();
    }
    String rules =
        differing.stream().map(Definition::words).sorted().collect(Collectors.joining(", "));
    return Optional.of(pair.verdict(
        DIFFERENT_DEFINITION,
        "The rules of counting differ (" + rules + "): " + Say.both(pair.a(), pair.b()) + "."));
  }

  private static Set<Definition> of(Claim claim) {
    return Definition.in(claim.text().orElse("") + " " + claim.population().name());
  }
}
