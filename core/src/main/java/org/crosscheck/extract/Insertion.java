package org.crosscheck.extract;

import org.crosscheck.wording.Tokens;

/** What is put into a phrase between brackets. */
final class Insertion {
  private static final int LONGEST = 12;

  private Insertion() {}

  /** The token behind an insertion that begins at a token; the token itself when none begins there. */
  static int end(Tokens tokens, int from) {
    String closer = tokens.is(from, "(") ? ")" : tokens.is(from, "[") ? "]" : "";
    for (int i = from + 1; !closer.isEmpty() && i < from + LONGEST; i++) {
      if (tokens.is(i, closer)) {
        return i + 1;
      }
    }
    return from;
  }
}
