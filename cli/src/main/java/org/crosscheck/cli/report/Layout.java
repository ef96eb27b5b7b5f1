package org.crosscheck.cli.report;

/**
 * How text is set.
 *
 * @param width columns of a line, 40 or more; single words may be longer
 * @param colour whether to use ANSI colours
 * @param showExplained whether to list cleared pairs with their reason
 */
public record Layout(int width, boolean colour, boolean showExplained) {
  public static final int NARROWEST = 40;
  public static final Layout PLAIN = new Layout(100, false, false);

  public Layout {
    if (width < NARROWEST) {
      throw new IllegalArgumentException("width must be " + NARROWEST + " or more, got " + width);
    }
  }

  public Layout plain() {
    return new Layout(PLAIN.width, false, showExplained);
  }
}
