package org.crosscheck.wording;

/**
 * What stands behind {@code point}: {@code zero three} is 0.03, {@code seventy-one} is 0.71.
 *
 * @param digits the digits one behind the other
 * @param to the token behind the last
 */
record Decimals(String digits, int to) {
  boolean isEmpty() {
    return digits.isEmpty();
  }

  double value() {
    return Double.parseDouble("0." + digits);
  }
}
