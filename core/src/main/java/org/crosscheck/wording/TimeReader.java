package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * One family of time expressions. A reader looks at a bounded number of tokens around the place asked for, so that
 * reading a text takes time in proportion to its length.
 */
interface TimeReader {
  /** Stands in {@link #opens} for every run of digits but ordinals. */
  String NUMBER = "0";

  /** Stands in {@link #opens} for {@code 1st}, {@code 22nd} and the like. */
  String ORDINAL = "0th";

  /** The words that an expression of the family can start with, in lower case. */
  ImmutableSet<String> opens();

  /** The longest expression of the family that starts with the token. */
  Optional<TimeReading> at(TimeScene scene, int token);
}
