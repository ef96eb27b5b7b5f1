package org.crosscheck.check;

import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Verdict;

/**
 * A word in one of the sentences says which figure came first: "had first counted", "rose to", "was cut to". "Rose to"
 * on the lower figure orders nothing, and a sentence that insists ("only 30 million") is a rival, not an update.
 */
final class WordsOfOrder implements PairRule {
  @Override
  public Optional<Verdict> judge(Pair pair) {
    if (!applies(pair)) {
      return Optional.empty();
    }
    Claim low = pair.lower();
    Claim high = pair.higher();
    if (isCorrection(pair)) {
      return Optional.of(pair.verdict(
          Codes.N05,
          "Lowered: " + Say.claim(high) + " was superseded by " + Say.claim(low) + ".",
          "the text says so"));
    }
    return Optional.of(pair.verdict(
        Codes.N04,
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
    if (OrderWords.insists(pair.lower().text().orElse(""))) {
      return false;
    }
    boolean published = pair.order() == Order.UNKNOWN || pair.a().equals(pair.higher());
    return (pair.words(pair.lower()) == OrderWords.CORRECTED && published)
        || (pair.words(pair.higher()) == OrderWords.SUPERSEDED
            && pair.words(pair.lower()) != OrderWords.SUPERSEDED);
  }
}
