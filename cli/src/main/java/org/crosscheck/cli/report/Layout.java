package org.crosscheck.cli.report;

/**
 * How text is set.
 *
 * @param width columns of a line, 40 or more; single words may be longer
 * @param colour whether to use ANSI colours
 * @param detail how much is said
 */
public record Layout(int width, boolean colour, Detail detail) {
  /** How much a text report says, the least first. */
  public enum Detail {
    /** What fails the run, and the last line. */
    QUIET,
    /** What conflicts and what is open; long lists are cut. */
    USUAL,
    /** Also each cleared pair with its reason. */
    EXPLAINED,
    /** The same, and no list is cut. */
    FULL
  }

  public static final int NARROWEST = 40;
  public static final Layout PLAIN = new Layout(100, false, Detail.USUAL);

  public Layout {
    if (width < NARROWEST) {
      throw new IllegalArgumentException("width must be " + NARROWEST + " or more, got " + width);
    }
  }

  public Layout plain() {
    return new Layout(PLAIN.width, false, detail);
  }

  boolean isQuiet() {
    return detail == Detail.QUIET;
  }

  boolean showsExplained() {
    return detail.compareTo(Detail.EXPLAINED) >= 0;
  }

  /** The length at which a list is cut that is otherwise cut at that one. */
  int most(int usual) {
    return detail == Detail.FULL ? Integer.MAX_VALUE : usual;
  }
}
