package org.crosscheck.check;

import java.util.List;
import org.crosscheck.finding.Outcome;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;

/** Two claims that are not about one event, or may not be: a question of the match before it is one of the figures. */
final class DifferentEvents implements Rule {
  static final RuleInfo DIFFERENT_EVENT = RuleInfo.cleared(
      "N16",
      "DIFFERENT_EVENT",
      "Near in time and place, but taken for two events.",
      "Hezbollah losses of Friday 29 September and of Monday 2 October 2017.",
      "Where they are one event, give both rows the same label in the column event.");

  static final RuleInfo EVENT_UNCERTAIN = RuleInfo.open(
      "O03",
      "EVENT_UNCERTAIN",
      "No number fits both, and whether it is one event is itself doubtful.",
      "Two raids a day apart in one province.",
      "Give both rows the same label in the column event, or different ones.");

  @Override
  public List<RuleInfo> infos() {
    return List.of(DIFFERENT_EVENT, EVENT_UNCERTAIN);
  }

  /** A conflict between two claims that do not look like one event by themselves. */
  static Verdict doubted(Pair pair, Verdict verdict, double score) {
    boolean labelled = pair.a().curation().event().isPresent()
        && pair.a().curation().event().equals(pair.b().curation().event());
    if (verdict.outcome() != Outcome.CONFLICT || labelled || score > 0) {
      return verdict;
    }
    return pair.verdict(
        EVENT_UNCERTAIN,
        "Possibly two events: " + Say.both(pair.a(), pair.b()) + ".",
        "by themselves the two do not look like one event",
        "as one event it would be " + verdict.rule().code());
  }

  /**
   * Two claims that a reader may take for one event, and that were put into two.
   *
   * @param decided whether somebody decided so
   */
  static Verdict apart(Pair pair, boolean decided) {
    boolean labelled =
        pair.a().curation().event().isPresent() && pair.b().curation().event().isPresent();
    return pair.verdict(
        DIFFERENT_EVENT,
        Severity.INFO,
        "Taken for two events: " + Say.claim(pair.a()) + ", "
            + pair.a().window().words() + "; " + Say.claim(pair.b()) + ", "
            + pair.b().window().words() + ". Override with the column event.",
        decided
            ? "a decision keeps them apart"
            : labelled
                ? "the curator labels them apart"
                : "the evidence for one event is too weak");
  }
}
