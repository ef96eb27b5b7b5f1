package org.crosscheck.wording;

import java.util.Optional;

/**
 * One family of time expressions. A reader looks at a bounded number of tokens around the place asked for, so that
 * reading a text takes time in proportion to its length.
 */
interface TimeReader {
  /** The longest expression of the family that starts with the token. */
  Optional<TimeReading> at(TimeScene scene, int token);
}
