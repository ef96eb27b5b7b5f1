package org.crosscheck.check;

import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Verdict;

/** One sentence states a rule of counting that the other does not share. */
final class DefinitionDiffers implements PairRule {
  @Override
  public Optional<Verdict> judge(Pair pair) {
    Set<Definition> differing = Sets.symmetricDifference(of(pair.a()), of(pair.b()));
    if (differing.isEmpty()) {
      return Optional.empty();
    }
    String rules =
        differing.stream().map(Definition::words).sorted().collect(Collectors.joining(", "));
    return Optional.of(pair.verdict(
        Codes.N10,
        "The rules of counting differ (" + rules + "): " + Say.both(pair.a(), pair.b()) + "."));
  }

  private static Set<Definition> of(Claim claim) {
    return Definition.in(claim.text().orElse("") + " " + claim.population().name());
  }
}
