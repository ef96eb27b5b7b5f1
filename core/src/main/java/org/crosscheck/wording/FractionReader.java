package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.crosscheck.claim.Bound;

/** Reads shares of a whole: {@code two-thirds}, {@code a quarter of}, {@code three out of four}, {@code half}. */
final class FractionReader {
  private static final Set<String> WHOLE_FOLLOWS = ImmutableSet.of(
      "of", "the", "its", "their", "all", "those", "these", "were", "are", "was", "had", "have",
      "");

  private static final Set<String> NO_HALF_AFTER = ImmutableSet.of(
      "first", "second", "other", "a", "final", "last", "and", "latter", "better", "top", "bottom");

  private final Tokens tokens;
  private final CardinalReader cardinals;

  FractionReader(Tokens tokens, CardinalReader cardinals) {
    this.tokens = tokens;
    this.cardinals = cardinals;
  }

  Optional<NumberReader.Core> at(int from) {
    return half(from).or(() -> fraction(from)).or(() -> outOf(from));
  }

  private Optional<NumberReader.Core> half(int from) {
    boolean share = tokens.is(from, "half")
        && !NO_HALF_AFTER.contains(tokens.word(from - 1))
        && WHOLE_FOLLOWS.contains(tokens.word(from + 1));
    return share ? Optional.of(share(from, from + 1, 1, 2)) : Optional.empty();
  }

  private Optional<NumberReader.Core> fraction(int from) {
    int numerator =
        tokens.is(from, "a") ? 1 : (int) NumberWords.unit(tokens.word(from)).orElse(0);
    int at = tokens.is(from + 1, "-") ? from + 2 : from + 1;
    OptionalDouble denominator = NumberWords.denominator(tokens.word(at));
    boolean half = tokens.is(at, "half") || tokens.is(at, "halves");
    if (numerator == 0 || denominator.isEmpty() || half || numerator >= denominator.getAsDouble()) {
      return Optional.empty();
    }
    boolean plural = tokens.word(at).endsWith("s");
    boolean fits = plural == numerator > 1 && (plural || at == from + 2 || wholeFollows(at + 1));
    return fits
        ? Optional.of(share(from, at + 1, numerator, denominator.getAsDouble()))
        : Optional.empty();
  }

  private boolean wholeFollows(int at) {
    return WHOLE_FOLLOWS.contains(tokens.word(at));
  }

  private Optional<NumberReader.Core> outOf(int from) {
    return cardinals.at(from).flatMap(part -> {
      int at = part.to();
      boolean joint = (tokens.is(at, "out") && tokens.is(at + 1, "of"))
          || (tokens.is(at, "in") && tokens.is(at + 1, "every"));
      return joint ? cardinals.at(at + 2).flatMap(whole -> outOf(part, whole)) : Optional.empty();
    });
  }

  private static Optional<NumberReader.Core> outOf(Cardinal part, Cardinal whole) {
    return part.value() < whole.value() && whole.fits()
        ? Optional.of(share(part.from(), whole.to(), part.value(), whole.value()))
        : Optional.empty();
  }

  private static NumberReader.Core share(int from, int to, double part, double whole) {
    double percent = 100 * part / whole;
    return NumberReader.Core.share(from, to, Interval.percent(percent, percent, Bound.EXACT));
  }
}
