package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/** Tells a minus before a number from the dashes of news: {@code -5}, {@code minus five}, {@code BEIRUT - 12 died}. */
final class SignReader {
  private static final Set<String> WORDS = ImmutableSet.of("minus", "negative");
  private static final Set<String> TESTS =
      ImmutableSet.of("tested", "test", "tests", "testing", "proved", "came", "back", "returned");

  private static final Set<String> OPENING = ImmutableSet.of("(", "[", "<", ">", "=", "^", "\"");

  private final Tokens tokens;

  SignReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether a minus may stand at a token. */
  boolean at(int at) {
    return tokens.isWord(at)
        ? WORDS.contains(tokens.word(at)) && !TESTS.contains(tokens.word(at - 1))
        : isMark(at) && (!tokens.isGluedToNext(at - 1) || OPENING.contains(tokens.word(at - 1)));
  }

  private boolean isMark(int at) {
    return tokens.is(at, "-") || tokens.is(at, "\u2212");
  }

  /**
   * Whether it is one for the number behind it. Nobody counts below zero, and a dash with a blank behind it opens a
   * line, unless nothing but the number stands there.
   */
  boolean negates(int at, int behindNumber) {
    boolean counts = tokens.isWord(behindNumber)
        && CountedNouns.at(tokens, behindNumber)
            .filter(noun -> noun.value() != CountedNouns.Sort.FILLER)
            .isPresent();
    boolean alone = at == 0 && behindNumber == tokens.size();
    boolean follows = tokens.isNumber(at - 1) && isMark(at);
    return tokens.isWord(at) ? !counts : alone || (tokens.isGluedToNext(at) && !counts && !follows);
  }
}
