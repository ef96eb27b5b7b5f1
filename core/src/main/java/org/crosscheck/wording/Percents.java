package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/** The words and signs for hundredths. */
final class Percents {
  private static final Set<String> WORDS = ImmutableSet.of(
      "percent", "percents", "%", "pct", "percentage", "percentages", "\u066a", "\uff05");

  private Percents() {}

  /** The token behind {@code percent} or {@code per cent} at a token; the token itself where none stands. */
  static int end(Tokens tokens, int at) {
    if (WORDS.contains(tokens.word(at))) {
      return at + 1;
    }
    return tokens.is(at, "per") && tokens.is(at + 1, "cent") ? at + 2 : at;
  }
}
