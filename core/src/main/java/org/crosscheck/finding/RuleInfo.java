package org.crosscheck.finding;

/**
 * The identity of a rule. Codes are never reused.
 *
 * @param code {@code D01}: a letter (N cleared, D discrepancy, O open, R reading) and two digits
 * @param name {@code FIGURE_DISJOINT}
 * @param about what the rule speaks of
 * @param outcome what its verdicts come to
 * @param severity the usual severity; a verdict may differ by size and certainty
 * @param summary one line: the definition
 * @param example one real case, in a sentence
 * @param advice what to do about it
 */
public record RuleInfo(
    String code,
    String name,
    About about,
    Outcome outcome,
    Severity severity,
    String summary,
    String example,
    String advice) {

  public RuleInfo {
    if (!code.matches("[NDOR][0-9]{2}")) {
      throw new IllegalArgumentException(
          "rule code must be a letter N, D, O or R and two digits, got \"" + code + "\"");
    }
  }
}
