package org.crosscheck.wording;

import org.crosscheck.claim.Figure;

/**
 * A number expression in a text.
 *
 * @param start offset of its first character, UTF-16
 * @param end offset behind its last character, bounds such as {@code at least} included
 * @param figure the interval it stands for; its text is the expression. A share is in percent, however it is worded; a
 *     number below zero counts nothing and has the bound {@code NONE}
 * @param unit what kind of number it is
 * @param low the smallest number that the words themselves allow: {@code two thirds} is 0.67, {@code minus 5} is -5;
 *     negative infinity when there is none
 * @param high the largest, or infinity
 */
public record FigureMention(int start, int end, Figure figure, Unit unit, double low, double high) {
  /** A number whose words allow what its figure does. */
  public FigureMention(int start, int end, Figure figure, Unit unit) {
    this(start, end, figure, unit, figure.low(), figure.high());
  }

  /** Whether a share is worded as parts of one, {@code two thirds}, and not in percent. */
  public boolean isFraction() {
    return unit == Unit.PERCENT
        && figure.isNumber()
        && (low != figure.low() || (Double.isFinite(high) && high != figure.high()));
  }

  /** What a number expression counts in. */
  public enum Unit {
    /** Whole things. */
    COUNT,
    /** A share of a whole, in percent: {@code 70 percent}, {@code a third}, {@code most}. */
    PERCENT,
    /** A position: {@code third}, {@code 5th}. Never a count by itself. */
    ORDINAL
  }
}
