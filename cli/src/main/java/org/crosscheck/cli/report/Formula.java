package org.crosscheck.cli.report;

/** What a spreadsheet would take for a formula, and run. */
public final class Formula {
  /** How one begins, in narrow and wide characters. */
  private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private Formula() {}

  /** The cell as text: with an apostrophe before it where it begins like a formula. */
  public static String defused(String cell) {
    return !cell.isEmpty() && STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
