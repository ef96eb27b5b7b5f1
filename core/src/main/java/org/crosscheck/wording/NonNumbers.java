package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * Runs of characters whose digits count nothing: telephone numbers, addresses of the web, and chains of more numbers, with
 * nothing but marks between them, than any figure has, {@code 1-2-3-4-…}.
 */
final class NonNumbers {
  private static final Set<String> SCHEMES = ImmutableSet.of("http", "https", "ftp", "www");
  private static final int FEWEST_GROUPS = 3;
  private static final int MOST_GROUPS = 6;
  private static final int FEWEST_DIGITS = 7;

  /** A range of dates with their clock times has fewer numbers. */
  private static final int MOST_CHAINED = 40;

  private final Tokens tokens;

  /** Up to where it is known that no long chain begins. */
  private int looked;

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
    if (!tokens.isNumber(at) && !tokens.is(at, "+")) {
      return at;
    }
    int chain = tokens.isNumber(at) ? chainEnd(at) : at;
    return chain > at ? chain : phoneEnd(at);
  }

  /** Whether a run is a chain of many numbers. */
  boolean isChain(int from, int to) {
    return tokens.isNumber(from) && to - from > MOST_CHAINED;
  }

  /** Where it is long, up to its last number before a blank or a letter. */
  private int chainEnd(int from) {
    if (from < looked) {
      return from;
    }
    int numbers = 1;
    int last = from;
    int at = from;
    while (tokens.isGluedToNext(at) && !tokens.isWord(at + 1)) {
      at++;
      numbers += tokens.isNumber(at) ? 1 : 0;
      last = tokens.isNumber(at) ? at : last;
    }
    looked = at;
    return numbers > MOST_CHAINED ? last + 1 : from;
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
