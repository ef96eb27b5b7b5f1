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

  /** Why something is no conflict. */
  public static RuleInfo cleared(
      String code, String name, String summary, String example, String advice) {
    return figure(code, name, Outcome.CLEARED, Severity.INFO, summary, example, advice);
  }

  /** No conflict, but worth a question. */
  public static RuleInfo noted(
      String code, String name, String summary, String example, String advice) {
    return figure(code, name, Outcome.CLEARED, Severity.NOTE, summary, example, advice);
  }

  /** What is stated does not decide. */
  public static RuleInfo open(
      String code, String name, String summary, String example, String advice) {
    return figure(code, name, Outcome.OPEN, Severity.NOTE, summary, example, advice);
  }

  /** A conflict on the figures. */
  public static RuleInfo conflict(
      String code, String name, Severity severity, String summary, String example, String advice) {
    return figure(code, name, Outcome.CONFLICT, severity, summary, example, advice);
  }

  private static RuleInfo figure(
      String code,
      String name,
      Outcome outcome,
      Severity severity,
      String summary,
      String example,
      String advice) {
    return new RuleInfo(code, name, About.FIGURE, outcome, severity, summary, example, advice);
  }

  /** The same, but about something other than the figures. */
  public RuleInfo about(About other) {
    return new RuleInfo(code, name, other, outcome, severity, summary, example, advice);
  }
}
