package org.crosscheck.cli.report.html;

/** How a verdict stands to what was known before the run. */
public enum Standing {
  NEW("new"),
  /** Another was said of the same claims, or the same of a claim that was edited. */
  CHANGED("changed"),
  /** In the baseline, or in the earlier report. */
  BASELINED("baselined"),
  /** Accepted in the settings for a reason. */
  SUPPRESSED("suppressed"),
  /** Only the earlier report says it. */
  GONE("gone");

  private final String word;

  Standing(String word) {
    this.word = word;
  }

  /** {@code new}: for filters, and as a mark on the page. */
  String word() {
    return word;
  }

  /** False for what somebody accepted. */
  boolean isNews() {
    return this == NEW || this == CHANGED;
  }
}
