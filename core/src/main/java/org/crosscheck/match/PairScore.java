package org.crosscheck.match;

/** Scores pairs of claims; one thread's. Fast where one pair after the other has the same second claim. */
public interface PairScore {
  /** How strongly the two look like one event, see {@link Bits}; the same from both sides. */
  int of(int a, int b);
}
