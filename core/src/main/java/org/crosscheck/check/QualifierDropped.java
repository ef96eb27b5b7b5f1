package org.crosscheck.check;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;

/**
 * Two outlets give one origin's number, and just one of them says what it is limited to: the crowd {@code at its peak},
 * the {@code low end} of a range.
 */
final class QualifierDropped implements PairRule {
  private static final Pattern END_OF_A_RANGE =
      Pattern.compile("(?i)\\b(?:lower|low|higher|high|upper) end\\b");

  @Override
  public List<RuleInfo> infos() {
    return List.of(DefinitionDiffers.DIFFERENT_DEFINITION);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    if (!pair.sameOrigin() || pair.sameRecord() || !isOneNumber(pair)) {
      return Optional.empty();
    }
    Set<String> a = of(pair.a());
    Set<String> b = of(pair.b());
    if (a.isEmpty() == b.isEmpty()) {
      return Optional.empty();
    }
    Claim bare = a.isEmpty() ? pair.a() : pair.b();
    return Optional.of(pair.verdict(
        DefinitionDiffers.DIFFERENT_DEFINITION,
        Severity.NOTE,
        "One number of one origin, and " + bare.outlet().name() + " leaves out what limits it ("
            + String.join(", ", Sets.union(a, b)) + "): "
            + Say.both(pair.a(), pair.b()) + "."));
  }

  private static boolean isOneNumber(Pair pair) {
    Figure a = pair.a().figure();
    Figure b = pair.b().figure();
    return a.isNumber()
        && b.isNumber()
        && a.low() == b.low()
        && a.low() >= 10
        && a.isUnbounded() == b.isUnbounded();
  }

  private static Set<String> of(Claim claim) {
    String words = claim.text().orElse("") + " " + claim.figure().text();
    Set<String> limits = Definition.in(words).stream()
        .map(Definition::words)
        .collect(Collectors.toCollection(TreeSet::new));
    if (END_OF_A_RANGE.matcher(words).find()) {
      limits.add("one end of the range");
    }
    return limits;
  }
}
