package org.crosscheck.evaluate;

/**
 * What one event adds to a share: its part above the line and its part below.
 *
 * @param part what is right
 * @param whole all of it
 */
record Ratio(double part, double whole) {
  static final Ratio NOTHING = new Ratio(0, 0);

  Ratio plus(Ratio other) {
    return new Ratio(part + other.part, whole + other.whole);
  }

  Ratio minus(Ratio other) {
    return new Ratio(part - other.part, whole - other.whole);
  }

  /** 1 where there is nothing to be wrong about; sums of differences may miss 0 and 1 by a hair. */
  double share() {
    return whole == 0 ? 1 : Math.min(1, Math.max(0, part / whole));
  }
}
