package org.crosscheck.wording;

import org.crosscheck.claim.Figure;

/**
 * A plain number in a text: digits, words or both.
 *
 * @param from its first token
 * @param to the token behind its last
 * @param value below 0 behind a minus only; infinite when above every figure
 * @param scale the scale word it ends with ({@code thousand}: 1000), else 1
 */
record Cardinal(int from, int to, double value, double scale) {
  boolean fits() {
    return value <= Figure.LARGEST;
  }

  /** The number times the scale of the one behind it: the 10 of {@code 10 to 15 thousand}. */
  Cardinal scaledBy(double factor) {
    return new Cardinal(from, to, value * factor, factor);
  }

  /** The same number read from an earlier token, its sign, and below zero. */
  Cardinal negated(int sign) {
    return new Cardinal(sign, to, -value, scale);
  }
}
