package org.crosscheck.match;

/**
 * Weights of evidence as whole numbers of 1/1024 bit, so that sums are exact and no order of adding makes a
 * difference.
 */
public final class Bits {
  private static final int ONE = 1024;

  private Bits() {}

  /** A weight of this many bits. */
  public static int of(double bits) {
    return (int) Math.round(bits * ONE);
  }

  static int log2(double ratio) {
    return of(Math.log(ratio) / Math.log(2));
  }

  /** In bits. */
  public static double value(long weight) {
    return (double) weight / ONE;
  }
}
