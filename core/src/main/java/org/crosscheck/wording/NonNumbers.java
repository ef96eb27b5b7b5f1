package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/** Runs of characters whose digits count nothing: telephone numbers and addresses of the web. */
final class NonNumbers {
  private static final Set<String> SCHEMES = ImmutableSet.of("http", "https", "ftp", "www");
  private static final int FEWEST_GROUPS = 3;
  private static final int MOST_GROUPS = 6;
  private static final int FEWEST_DIGITS = 7;

  private final Tokens tokens;

  NonNumbers(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The token behind such a run, or the token itself where none begins. */
  int end(int at) {
    if (!tokens.isGluedToNext(at)) {
      return at;
    }
    if (tokens.isWord(at)) {
      return isAddress(at) ? gluedEnd(at) : at;
    }
    return tokens.isNumber(at) || tokens.is(at, "+") ? phoneEnd(at) : at;
  }

  private boolean isAddress(int at) {
    return (tokens.is(at + 1, ":") || tokens.is(at + 1, "."))
        && tokens.isGluedToNext(at + 1)
        && SCHEMES.contains(tokens.word(at));
  }

  private int gluedEnd(int from) {
    int at = from;
    while (tokens.isGluedToNext(at)) {
      at++;
    }
    return at + 1;
  }

  /** {@code +1-222-2222}: three groups of digits or more with hyphens between them. */
  private int phoneEnd(int from) {
    int at = tokens.is(from, "+") ? from + 1 : from;
    if (!tokens.isNumber(at) || (at > from && !tokens.isGluedToNext(from))) {
      return from;
    }
    int groups = 1;
    int digits = tokens.spelt(at).length();
    boolean hyphen = false;
    while (isJoined(at) && groups <= MOST_GROUPS) {
      hyphen |= tokens.is(at + 1, "-");
      at += 2;
      groups++;
      digits += tokens.spelt(at).length();
    }
    return hyphen && groups >= FEWEST_GROUPS && groups <= MOST_GROUPS && digits >= FEWEST_DIGITS
        ? at + 1
        : from;
  }

  private boolean isJoined(int at) {
    return (tokens.is(at + 1, "-") || tokens.is(at + 1, "/"))
        && tokens.isGluedToNext(at)
        && tokens.isGluedToNext(at + 1)
        && tokens.isNumber(at + 2);
  }
}
