package org.crosscheck.extract;

import java.util.Optional;
import java.util.OptionalInt;
import org.crosscheck.claim.Figure;
import org.crosscheck.wording.Tokens;

/** Reads how old a person is. */
final class PersonAges {
  private static final int OLDEST = 120;

  private final Page page;
  private final Tokens tokens;

  PersonAges(Page page) {
    this.page = page;
    this.tokens = page.tokens();
  }

  /** {@code Jane Roe, 34,}: behind the name. */
  boolean isApposed(int at) {
    boolean closed = !tokens.isWord(at + 2) || page.marks().startsSentence(at + 2);
    return tokens.is(at, ",") && at(at + 1).isPresent() && closed;
  }

  /** The token behind {@code 30-year-old} or {@code two year old}; {@code at} when there is no age. */
  int end(int at) {
    if (!tokens.isNumber(at) && !page.marks().startsNumber(at)) {
      return at;
    }
    int unit = tokens.is(at + 1, "-") ? at + 2 : at + 1;
    int old = tokens.is(unit + 1, "-") ? unit + 2 : unit + 1;
    boolean years = WordClass.DURATION.has(tokens, unit) && tokens.is(old, "old");
    return years ? old + 1 : at;
  }

  /** The age that stands at a token, in digits or as one word. */
  OptionalInt at(int at) {
    Optional<Expression> number = page.expressions().at(at).filter(found -> found.to() == at + 1);
    if (number.isEmpty()) {
      return digits(at);
    }
    Figure figure = number.get().figure();
    boolean age =
        figure.isPoint() && figure.low() == Math.rint(figure.low()) && figure.low() <= OLDEST;
    return age ? OptionalInt.of((int) figure.low()) : OptionalInt.empty();
  }

  /** Where the number is part of a longer one: {@code 16 and 17 years old}. */
  private OptionalInt digits(int at) {
    boolean digits = tokens.isNumber(at)
        && tokens.word(at).length() <= 3
        && tokens.word(at).chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && Integer.parseInt(tokens.word(at)) <= OLDEST
        ? OptionalInt.of(Integer.parseInt(tokens.word(at)))
        : OptionalInt.empty();
  }
}
