package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.wording.FigureMention.Unit;

/** Reads numbers that rank: {@code third}, {@code 5th}, {@code one hundred twenty-fifth}. */
final class OrdinalReader {
  private static final Set<String> SUFFIXES = ImmutableSet.of("st", "nd", "rd", "th");

  /** With a plural behind them these stand for themselves: {@code twenty first responders}. */
  private static final Set<String> ADJECTIVES = ImmutableSet.of("first", "second", "third");

  private static final int MOST_TOKENS = 24;

  private final Tokens tokens;

  OrdinalReader(Tokens tokens) {
    this.tokens = tokens;
  }

  Optional<NumberReader.Core> at(int from) {
    if (tokens.isNumber(from)) {
      boolean ranks = tokens.isGluedToNext(from) && SUFFIXES.contains(tokens.word(from + 1));
      return ranks
          ? Optional.of(core(from, from + 2, NumberShape.value(tokens.spelt(from))))
          : Optional.empty();
    }
    int first = tokens.is(from, "a") ? from + 1 : from;
    int last = last(first);
    return last < 0 || (first > from && last == first)
        ? Optional.empty()
        : value(first, last).map(value -> core(from, last + 1, value));
  }

  private static NumberReader.Core core(int from, int to, double value) {
    return new NumberReader.Core(from, to, Interval.exactly(value), Unit.ORDINAL, false, false);
  }

  /** The ordinal that ends a run of number words, -1 when none does. */
  private int last(int from) {
    for (int at = from; at < from + MOST_TOKENS; at++) {
      String word = tokens.word(at);
      if (NumberWords.ordinal(word).isPresent()) {
        return at;
      }
      boolean joint = at > from && (word.equals("and") || Dashes.isHyphen(word));
      if (!joint && !NumberWords.starts(word)) {
        return -1;
      }
    }
    return -1;
  }

  private Optional<Double> value(int first, int last) {
    NumberTokens words = new NumberTokens(tokens, last + 1, true);
    if (first < last && countsOn(last)) {
      return Optional.empty();
    }
    Optional<SmallNumber> small = words
        .small(first)
        .or(() ->
            words.scale(first) > 1 ? Optional.of(new SmallNumber(first, 1)) : Optional.empty());
    return small
        .map(number -> new Adder(words, first, number.to(), number.value()).whole())
        .filter(number -> number.to() == last + 1)
        .map(Cardinal::value);
  }

  /** {@code thirty second intervals}. */
  private boolean countsOn(int last) {
    return ADJECTIVES.contains(tokens.word(last))
        && !Dashes.isHyphen(tokens.word(last - 1))
        && tokens.word(last + 1).endsWith("s");
  }
}
