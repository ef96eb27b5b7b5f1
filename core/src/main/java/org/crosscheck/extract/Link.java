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
    BEHIND("verb behind the number"),
    /** {@code killed 14}, {@code a toll of 14}. */
    BEFORE("verb or toll before the number"),
    /** {@code 14 deaths}. */
    NOUN("noun behind the number"),
    /** {@code 12 soldiers and 3 civilians}: by the neighbour's tie. */
    SHARED("shared with the number beside it"),
    /** {@code including 3 children}: by the whole's tie. */
    PART("that of the whole which it is a part of"),
    /** {@code up from 17}: by the tie of the figure that came in its stead. */
    OLD("that of the figure that took its place");

    private final String words;

    Tie(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }
}
