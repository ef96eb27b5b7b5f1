package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/** The marks that join the parts of a number, or two numbers. */
final class Dashes {
  private static final Set<String> HYPHENS = ImmutableSet.of("-", "\u2010", "\u2011");
  private static final Set<String> RANGES =
      ImmutableSet.of("-", "\u2010", "\u2011", "\u2013", "\u2014", "~");

  private Dashes() {}

  static boolean isHyphen(String word) {
    return HYPHENS.contains(word);
  }

  /** A hyphen, a dash or a tilde. */
  static boolean joinsRange(String word) {
    return RANGES.contains(word);
  }
}
