package org.crosscheck.cli;

/** How a run ended, as the contract names it. */
final class ExitCode {
  static final int CLEAN = 0;
  static final int FINDINGS = 1;
  /** Usage, configuration or unreadable input, or no claims at all. Wins over {@link #FINDINGS}. */
  static final int UNUSABLE = 2;

  static final int BUG = 3;

  private ExitCode() {}
}
