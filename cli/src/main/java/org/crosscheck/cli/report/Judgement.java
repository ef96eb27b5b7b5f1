package org.crosscheck.cli.report;

import java.util.List;

/**
 * What a report says of some claims, or of an input.
 *
 * @param about {@code figure}, {@code date}, …; {@code input} for a fault of an input
 * @param code {@code D01}
 * @param name {@code FIGURE_DISJOINT}
 * @param outcome {@code conflict}, {@code cleared} or {@code open}
 * @param severity {@code error}, {@code warning}, {@code note} or {@code info}
 * @param message one sentence
 * @param claims ids in that report, in its order
 */
record Judgement(
    String about,
    String code,
    String name,
    String outcome,
    String severity,
    String message,
    List<String> claims) {
  Judgement {
    claims = List.copyOf(claims);
  }

  /** Whether it is about an input. */
  boolean isFault() {
    return code.startsWith("R");
  }

  boolean isCleared() {
    return outcome.equals("cleared");
  }

  /** {@code O01 ORDER_UNKNOWN, open}: how grave a conflict was, else what it came to. */
  String words() {
    return code + " " + name + ", " + (outcome.equals("conflict") ? severity : outcome);
  }

  /** Whether both say the same, in whatever words. */
  boolean agreesWith(Judgement other) {
    return code.equals(other.code)
        && outcome.equals(other.outcome)
        && severity.equals(other.severity);
  }
}
