package org.crosscheck.claim;

/** How a wording limits the number it names. */
public enum Bound {
  /** {@code 14}. */
  EXACT,
  /** {@code at least 14}: 14 or more. */
  AT_LEAST,
  /** {@code more than 50}: 51 or more. */
  MORE_THAN,
  /** {@code up to 20}: 0 to 20. */
  AT_MOST,
  /** {@code fewer than 20}: 0 to 19. */
  LESS_THAN,
  /** {@code about 40}, {@code nearly 400}: near the number, by a stated tolerance. */
  ABOUT,
  /** {@code 9-15}. */
  BETWEEN,
  /** {@code dozens}: a word without a number, read by a named convention. */
  VAGUE,
  /** {@code ?} or {@code denied}: no number at all. */
  NONE
}
