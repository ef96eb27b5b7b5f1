package org.crosscheck.check;

import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.claim.Measure.Course;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;

/** What two figures that no number fits come to, by the order in which they were published. */
final class Disagreement {
  static final RuleInfo RISING_TOLL = RuleInfo.cleared(
      "N04",
      "RISING_TOLL",
      "The same event, a later or updated report, a larger number of something that grows.",
      "SOHR counted 24, 43, 112 and 126 dead within a day.",
      "Use the latest figure and say as of when.");

  static final RuleInfo FIGURE_DISJOINT = RuleInfo.conflict(
      "D01",
      "FIGURE_DISJOINT",
      Severity.WARNING,
      "The figures are about the same thing and no number fits both.",
      "The march of 16 June 2019: organisers 2,000,000, police 338,000.",
      "Give both figures with their origins, or find out which origin had the better view.");

  static final RuleInfo MISQUOTED_ORIGIN = RuleInfo.conflict(
      "D03",
      "MISQUOTED_ORIGIN",
      Severity.ERROR,
      "Two outlets give one origin different figures, and time does not explain it.",
      "Syrian state television: 32 injured in three outlets, 30 in a fourth.",
      "Look the figure up at its origin and correct the outlet that misquotes.");

  static final RuleInfo ORIGIN_CONTRADICTED = RuleInfo.conflict(
      "D04",
      "ORIGIN_CONTRADICTED",
      Severity.ERROR,
      "The origin's own claim is on file and says something else.",
      "An outlet quotes the Observatory with 37; the Observatory's page says 35.",
      "Correct the outlet, or find the page of the origin that it used.");

  static final RuleInfo FALLING_TOLL = RuleInfo.conflict(
      "D15",
      "FALLING_TOLL",
      Severity.WARNING,
      "A later figure of the same origin is smaller, and nobody says corrected.",
      "A committee counted 316 injured, and 312 two days later.",
      "Ask the origin whether it corrected itself.");

  static final RuleInfo ORDER_UNKNOWN = RuleInfo.open(
      "O01",
      "ORDER_UNKNOWN",
      "No number fits both, time could explain it, and which came first is not stated.",
      "23 and 30 civilians killed, neither page dated.",
      "The publication times would tell.");

  /** All that it can come to. */
  static final List<RuleInfo> INFOS = List.of(
      RISING_TOLL,
      FIGURE_DISJOINT,
      MISQUOTED_ORIGIN,
      ORIGIN_CONTRADICTED,
      FALLING_TOLL,
      Existence.EXISTENCE,
      ORDER_UNKNOWN);

  private Disagreement() {}

  /** The same, for a rule that can say more. */
  static List<RuleInfo> and(RuleInfo... more) {
    return Stream.concat(INFOS.stream(), Stream.of(more)).toList();
  }

  static Verdict judge(Pair pair) {
    if (pair.course() == Course.FIXED) {
      return conflict(pair, "such a count does not grow, whenever it is published");
    }
    if (pair.atOnce()) {
      return conflict(pair, "both were given in one minute");
    }
    if (pair.order() == Order.UNKNOWN) {
      return open(pair);
    }
    if (pair.course() == Course.MOVES) {
      return pair.verdict(
          RISING_TOLL,
          "A count that goes up and down: " + Say.claim(pair.a()) + ", then " + Say.claim(pair.b())
              + ".");
    }
    return pair.b().equals(pair.higher())
        ? pair.verdict(
            RISING_TOLL,
            "A rising toll: " + Say.claim(pair.a()) + ", then " + Say.claim(pair.b()) + ".",
            "the later figure is higher")
        : conflict(pair, "the later figure is lower, and nobody says corrected");
  }

  /** No number fits both, and which came first is not stated. */
  static Verdict open(Pair pair) {
    return pair.verdict(
        ORDER_UNKNOWN,
        "A " + (pair.course() == Course.MOVES ? "moving count" : "rising toll")
            + " or a conflict; the publication times would tell: "
            + Say.both(pair.lower(), pair.higher()) + ".",
        "no number fits both");
  }

  /** The code by who stands behind the figures, the severity by how far they are apart. */
  static Verdict conflict(Pair pair, String because) {
    String figures = Say.both(pair.a(), pair.b()) + ". ";
    if (!pair.sameOrigin()) {
      return pair.lower().figure().high() == 0
          ? Existence.none(pair)
          : pair.verdict(
              FIGURE_DISJOINT,
              Gravity.ofGap(pair, FIGURE_DISJOINT),
              pair.subject() + ": no figure fits both. " + figures + "How each counted, "
                  + Say.behind(pair.a()) + " and " + Say.behind(pair.b()) + " would tell.",
              because);
    }
    boolean aQuotes = pair.origins().quotes(pair.a(), pair.b());
    if (aQuotes || pair.origins().quotes(pair.b(), pair.a())) {
      return pair.verdict(
          ORIGIN_CONTRADICTED,
          "The origin itself says something else. " + figures + "Which page it used, "
              + (aQuotes ? pair.a() : pair.b()).outlet().name() + " would tell.",
          because);
    }
    return pair.origins().isRelay(pair.a()) && !pair.origins().sameOutlet(pair.a(), pair.b())
        ? pair.verdict(
            MISQUOTED_ORIGIN,
            "One origin is quoted with two figures. " + figures + "Which it gave, "
                + Say.behind(pair.a()) + " would tell.",
            because)
        : pair.verdict(
            FALLING_TOLL,
            Gravity.ofGap(pair, FALLING_TOLL),
            "A toll fell without a correction. " + figures + "Whether it corrected itself, "
                + Say.behind(pair.b()) + " would tell.",
            because);
  }
}
