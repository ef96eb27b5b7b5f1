package org.crosscheck.check;

import java.util.List;
import java.util.Optional;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;

/** The two count different things. */
final class DifferentMeasure implements PairRule {
  static final RuleInfo DIFFERENT_MEASURE = RuleInfo.cleared(
      "N11",
      "DIFFERENT_MEASURE",
      "The figures count different things.",
      "Dozens killed or injured, 5 killed.",
      "Do not compare them.");

  @Override
  public List<RuleInfo> infos() {
    return List.of(DIFFERENT_MEASURE);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    if (pair.sameMeasure()) {
      return Optional.empty();
    }
    boolean kept =
        pair.sameTellingNumber() && pair.a().figure().sameInterval(pair.b().figure());
    return Optional.of(pair.verdict(
        DIFFERENT_MEASURE,
        kept ? Severity.NOTE : DIFFERENT_MEASURE.severity(),
        (kept ? "The same number for two counts: " : "Not the same count: ")
            + pair.a().measure().words() + " (" + Say.figure(pair.a()) + ", "
            + pair.a().outlet().name() + ") and " + pair.b().measure().words() + " ("
            + Say.figure(pair.b()) + ", " + pair.b().outlet().name() + ")."));
  }
}
