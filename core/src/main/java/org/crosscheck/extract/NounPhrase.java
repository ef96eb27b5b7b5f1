package org.crosscheck.extract;

import java.util.Optional;

/**
 * What stands behind a number: {@code regime troops} behind {@code 128}.
 *
 * @param from its first token, small words such as {@code other} left out
 * @param to the token behind its last; equal to {@code from} when there is no noun
 * @param population who is counted, as spelt; empty when nobody is named
 * @param kind what the phrase is
 * @param trigger the measure that the phrase itself names: {@code deaths}, or the {@code slain} of {@code slain fighters}
 */
record NounPhrase(int from, int to, String population, Kind kind, Optional<Trigger> trigger) {
  /** What kind of noun was found. */
  enum Kind {
    NONE,
    PERSON,
    THING,
    /** {@code deaths}, {@code raids}: the noun is the measure. */
    COUNTED,
    /** {@code of them}, {@code of whom}: refers to a whole named before. */
    PRONOUN,
    /** A plural that no list knows. */
    UNKNOWN
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean canBePeople() {
    return kind == Kind.NONE || kind == Kind.PERSON || kind == Kind.UNKNOWN || kind == Kind.PRONOUN;
  }
}
