package org.crosscheck.match;

import org.crosscheck.claim.Claim;

/**
 * Compares one aspect of two claims. Laws: symmetric; 0 bits where either lacks the aspect; a different figure never
 * speaks against a match, or conflicts would hide themselves.
 */
interface Comparison {
  /** What is compared: {@code time}, {@code place}, … */
  String about();

  /** The level on which two claims stand. */
  Rung rung(int a, int b);

  /** What that level weighs, see {@link Bits}. */
  int weight(int a, int b);

  /** What was found, in a few words. */
  String detail(int a, int b, Claim x, Claim y);
}
