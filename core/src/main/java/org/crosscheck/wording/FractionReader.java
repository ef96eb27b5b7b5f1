package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Bound;

/** Reads shares of a whole: {@code two-thirds}, {@code a quarter of}, {@code three out of four}, {@code half}. */
final class FractionReader {
  private static final Set<String> WHOLE_FOLLOWS = ImmutableSet.of(
      "of", "the", "its", "their", "all", "those", "these", "were", "are", "was", "had", "have",
      "is", "people", "");

  private static final Set<String> JOINTS = ImmutableSet.of("and", "or", "to", "but");

  private static final Set<String> NO_HALF_AFTER = ImmutableSet.of(
      "first", "second", "other", "final", "last", "and", "latter", "better", "top", "bottom");

  /** {@code 12 in 48 hours} and {@code five in 2017} are no shares. */
  private static final Set<String> SPANS = ImmutableSet.of(
      "day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "minute",
      "minutes", "second", "seconds", "decade", "decades", "game", "games");

  private static final double FIRST_YEAR = 1000;

  private final Tokens tokens;
  private final CardinalReader cardinals;
  private final Fractions fractions;

  FractionReader(Tokens tokens, CardinalReader cardinals) {
    this.tokens = tokens;
    this.cardinals = cardinals;
    this.fractions = new Fractions(tokens);
  }

  Optional<NumberReader.Core> at(int from) {
    return half(from).or(() -> fraction(from)).or(() -> outOf(from));
  }

  private Optional<NumberReader.Core> half(int from) {
    boolean one = tokens.is(from, "a") || tokens.is(from, "one");
    int half = one ? from + 1 : from;
    boolean share = tokens.is(half, "half")
        && !NO_HALF_AFTER.contains(tokens.word(from - 1))
        && (one ? ends(half + 1) : WHOLE_FOLLOWS.contains(tokens.word(half + 1)));
    return share && !isScaled(from) ? Optional.of(share(from, half + 1, 1, 2)) : Optional.empty();
  }

  private boolean isScaled(int from) {
    return cardinals.at(from).isPresent();
  }

  /** Whether a singular such as {@code a third} is a part there, and not one more in a row. */
  private boolean ends(int at) {
    return WHOLE_FOLLOWS.contains(tokens.word(at))
        || (tokens.isMark(at) && !Dashes.isHyphen(tokens.word(at)));
  }

  private Optional<NumberReader.Core> fraction(int from) {
    return fractions.at(from).filter(this::stands).flatMap(this::read);
  }

  private boolean stands(Fraction fraction) {
    String last = tokens.word(fraction.to() - 1);
    if (!fraction.worded() || last.endsWith("s")) {
      return true;
    }
    boolean one = !tokens.is(fraction.from(), "a") && !tokens.is(fraction.from(), "an");
    boolean tied = fraction.to() == fraction.from() + 3;
    return !last.equals("half")
        && ((tied && one)
            || ends(fraction.to())
            || (one && JOINTS.contains(tokens.word(fraction.to()))));
  }

  /** Only a part that is worded, or that names its whole, is a share: {@code 4/5} alone may be a score. */
  private Optional<NumberReader.Core> read(Fraction fraction) {
    if (fraction.worded() && isScaled(fraction)) {
      return Optional.empty();
    }
    boolean share = fraction.isProper() && (fraction.worded() || tokens.is(fraction.to(), "of"));
    return Optional.of(
        share
            ? share(fraction.from(), fraction.to(), fraction.part(), fraction.whole())
            : NumberReader.Core.count(
                fraction.from(), fraction.to(), Interval.exactly(fraction.value())));
  }

  /** {@code two thirds of a million} is a count. */
  private boolean isScaled(Fraction fraction) {
    return cardinals
        .at(fraction.from())
        .filter(number -> number.to() > fraction.to())
        .isPresent();
  }

  private Optional<NumberReader.Core> outOf(int from) {
    return cardinals.at(from).flatMap(part -> {
      int at = part.to();
      if (tokens.is(at, "over")) {
        return over(part);
      }
      boolean joint = (tokens.is(at, "out") && tokens.is(at + 1, "of"))
          || (tokens.is(at, "in") && tokens.is(at + 1, "every"));
      int whole = tokens.is(at + 2, "every") ? at + 3 : at + 2;
      return joint ? cardinals.at(whole).flatMap(all -> outOf(part, all)) : in(part);
    });
  }

  /** {@code one in five}, where neither days nor things are counted behind it. */
  private Optional<NumberReader.Core> in(Cardinal part) {
    boolean joint = tokens.is(part.to(), "in");
    return joint
        ? cardinals
            .at(part.to() + 1)
            .filter(whole -> whole.value() < FIRST_YEAR && !SPANS.contains(tokens.word(whole.to())))
            .filter(whole -> CountedNouns.at(tokens, whole.to())
                .filter(noun -> noun.value() == CountedNouns.Sort.THING)
                .isEmpty())
            .flatMap(whole -> outOf(part, whole))
        : Optional.empty();
  }

  private static Optional<NumberReader.Core> outOf(Cardinal part, Cardinal whole) {
    return part.value() < whole.value() && whole.fits()
        ? Optional.of(share(part.from(), whole.to(), part.value(), whole.value()))
        : Optional.empty();
  }

  /** {@code one over three}, where numbers are named for themselves; {@code two over 60} are two old men. */
  private Optional<NumberReader.Core> over(Cardinal part) {
    boolean named =
        !tokens.isWord(part.from() - 1) || Arithmetic.names(tokens.word(part.from() - 1));
    return cardinals
        .at(part.to() + 1)
        .filter(whole -> named && !tokens.isWord(whole.to()) && !tokens.is(part.from() - 1, ","))
        .map(whole -> NumberReader.Core.count(
            part.from(), whole.to(), Interval.exactly(part.value() / whole.value())));
  }

  private static NumberReader.Core share(int from, int to, double part, double whole) {
    double percent = 100 * part / whole;
    return NumberReader.Core.fraction(from, to, Interval.percent(percent, percent, Bound.EXACT));
  }
}
