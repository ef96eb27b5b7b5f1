package org.crosscheck.wording;

import org.crosscheck.claim.Figure;

/**
 * A number expression in a text.
 *
 * @param start offset of its first character, UTF-16
 * @param end offset behind its last character, bounds such as {@code at least} included
 * @param figure the interval it stands for; its text is the expression
 * @param unit what kind of number it is
 */
public record FigureMention(int start, int end, Figure figure, Unit unit) {
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
