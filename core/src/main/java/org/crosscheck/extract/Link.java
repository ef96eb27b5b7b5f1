package org.crosscheck.extract;

import org.crosscheck.claim.Measure;

/**
 * How a number is tied to what it counts.
 *
 * @param from first token of the words that tie them, the number left out
 * @param to the token behind the last of them
 */
record Link(Measure measure, Tie tie, int from, int to) {
  /** Where the tie stands, seen from the number. */
  enum Tie {
    /** {@code 14 were killed}. */
    BEHIND,
    /** {@code killed 14}, {@code a toll of 14}. */
    BEFORE,
    /** {@code 14 deaths}. */
    NOUN,
    /** {@code 12 soldiers and 3 civilians}: by the neighbour's tie. */
    SHARED,
    /** {@code including 3 children}: by the whole's tie. */
    PART
  }
}
