package org.crosscheck.finding;

/** How much a finding asks of its reader, the gravest first. */
public enum Severity {
  /** A correction is due. */
  ERROR,
  /** Ask someone. */
  WARNING,
  /** Worth knowing. */
  NOTE,
  /** Why something is not a conflict. */
  INFO;

  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
