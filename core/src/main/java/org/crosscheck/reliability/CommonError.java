package org.crosscheck.reliability;

import org.crosscheck.reliability.Prior.Tally;

/**
 * By how much agreement is off from accuracy for all figures of a source together, which no number of figures makes up
 * for: sources that copy unseen agree too much, and those that report for themselves too little.
 */
final class CommonError {
  /** What four public tables with a known truth show at most (0.06 to 0.16), as long as too little was verified. */
  static final double UNFITTED = 0.16;
  /** Those who check are sometimes wrong too, and do not check at random. */
  static final double CHECKING = 0.03;

  private static final int ENOUGH_SOURCES = 5;
  private static final int ENOUGH_OF_ONE = 5;
  private static final double MOST = 0.3;

  private double squares;
  private int sources;

  /** @param n for how many judgements the agreement stands */
  void compare(Tally verified, Tally agreed, double n) {
    if (verified.judged() >= ENOUGH_OF_ONE && n >= ENOUGH_OF_ONE) {
      double right = verified.right() / verified.judged();
      double alike = agreed.right() / agreed.judged();
      double chance = right * (1 - right) / verified.judged() + alike * (1 - alike) / n;
      squares += (right - alike) * (right - alike) - chance;
      sources++;
    }
  }

  /** How far the two lie apart beyond chance, from what was verified where that is enough. */
  double size() {
    return sources < ENOUGH_SOURCES
        ? UNFITTED
        : Math.min(MOST, Math.max(CHECKING, Math.sqrt(Math.max(0, squares / sources))));
  }
}
