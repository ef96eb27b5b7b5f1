package org.crosscheck.check;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Verdict;

/**
 * A word in one of the sentences says which figure came first: "had first counted", "rose to", "was cut to". "Rose to"
 * on the lower figure orders nothing, and a sentence that insists ("only 30 million") is a rival, not an update.
 */
final class WordsOfOrder implements PairRule {
  static final RuleInfo DOWNWARD_CORRECTION = RuleInfo.cleared(
      "N05",
      "DOWNWARD_CORRECTION",
      "A smaller figure that is said to correct the larger one.",
      "The toll of the Lahaina fire dropped from 115 to 97 after DNA tests.",
      "Use the corrected figure; the older one is superseded.");

  @Override
  public List<RuleInfo> infos() {
    return List.of(Disagreement.RISING_TOLL, DOWNWARD_CORRECTION);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    if (!applies(pair)) {
      return Optional.empty();
    }
    Claim low = pair.lower();
    Claim high = pair.higher();
    if (isCorrection(pair)) {
      return Optional.of(pair.verdict(
          DOWNWARD_CORRECTION,
          "Lowered: " + Say.claim(high) + " was superseded by " + Say.claim(low) + ".",
          "the text says so"));
    }
    return Optional.of(pair.verdict(
        Disagreement.RISING_TOLL,
        "A rising toll: " + Say.claim(low) + ", then " + Say.claim(high) + ".",
        "the text says so"));
  }

  static boolean applies(Pair pair) {
    return isCorrection(pair) || isUpdate(pair);
  }

  private static boolean isUpdate(Pair pair) {
    OrderWords low = pair.words(pair.lower());
    OrderWords high = pair.words(pair.higher());
    if (!pair.grows() || high == OrderWords.SUPERSEDED) {
      return false;
    }
    boolean early = low == OrderWords.SUPERSEDED
        || (AsOf.isStated(pair.lower()) && !AsOf.isStated(pair.higher()));
    return early || (high == OrderWords.UPDATED && low != OrderWords.UPDATED && updates(pair));
  }

  /**
   * "Has reached" on the higher figure makes it the later one, unless it was published first. Inside one article it
   * does not say what it rose from: another origin's count, or the article's own headline, stays a contradiction.
   */
  private static boolean updates(Pair pair) {
    boolean publishedFirst = pair.order() != Order.UNKNOWN && pair.a().equals(pair.higher());
    return !publishedFirst && !(pair.sameRecord() && (pair.namedRivals() || pair.sameOrigin()));
  }

  private static boolean isCorrection(Pair pair) {
    if (pair.insists(pair.lower())) {
      return false;
    }
    boolean published = pair.order() == Order.UNKNOWN || pair.a().equals(pair.higher());
    return (pair.words(pair.lower()) == OrderWords.CORRECTED && published)
        || (pair.words(pair.higher()) == OrderWords.SUPERSEDED
            && pair.words(pair.lower()) != OrderWords.SUPERSEDED);
  }
}
