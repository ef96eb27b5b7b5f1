package org.crosscheck.wording;

/**
 * A number of equal parts: {@code two thirds}, {@code 4/5}, {@code ½}.
 *
 * @param from its first token
 * @param to the token behind its last
 * @param part how many parts
 * @param whole how many parts make one
 * @param worded false for digits and signs
 */
record Fraction(int from, int to, double part, double whole, boolean worded) {
  double value() {
    return part / whole;
  }

  boolean isProper() {
    return part < whole;
  }
}
