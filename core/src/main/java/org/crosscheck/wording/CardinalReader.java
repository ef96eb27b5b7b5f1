package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads one plain number that begins at a token: {@code 1,204}, {@code one hundred and five}, {@code 2.5 million}. */
final class CardinalReader {
  private static final Set<String> NO_NUMBER_AFTER =
      ImmutableSet.of("the", "this", "that", "which", "each", "every", "another", "any", "no");

  /** {@code the last one}: no number where no noun follows. */
  private static final Set<String> NO_NUMBER_ALONE_AFTER = ImmutableSet.of(
      "last",
      "next",
      "previous",
      "current",
      "first",
      "second",
      "third",
      "other",
      "only",
      "right",
      "wrong",
      "new",
      "old",
      "latest");

  private static final Set<String> NO_UNIT_AFTER_ARTICLE = ImmutableSet.of("score", "gross");

  private final Tokens tokens;
  private final NumberTokens words;
  private final DigitReader digits;
  private final Fractions fractions;

  /** The number read last: several readers look at the same one. */
  private Optional<Cardinal> last = Optional.empty();

  private int lastFrom = -1;

  CardinalReader(Tokens tokens) {
    this.tokens = tokens;
    this.words = NumberTokens.all(tokens);
    this.digits = new DigitReader(tokens);
    this.fractions = new Fractions(tokens);
  }

  /** Empty where no number begins. One that is too large for a figure is given back, so that it can be skipped. */
  Optional<Cardinal> at(int from) {
    if (from != lastFrom) {
      last = read(from);
      lastFrom = from;
    }
    return last;
  }

  private Optional<Cardinal> read(int from) {
    if (!tokens.isWord(from)) {
      return digits.at(from).map(number -> digits(number));
    }
    return switch (tokens.word(from)) {
      case "a", "an" -> article(from);
      case "half", "quarter" -> scaledPart(from);
      case "one" -> isPronoun(from) ? Optional.empty() : words(from);
      case "point" -> point(from);
      default -> NumberWords.starts(tokens.word(from)) ? words(from) : Optional.empty();
    };
  }

  /** {@code the one}, {@code this one}, {@code no one}: nobody counts there. */
  private boolean isPronoun(int one) {
    String before = tokens.word(one - 1);
    boolean alone = NO_NUMBER_ALONE_AFTER.contains(before) && !tokens.isWord(one + 1);
    boolean pronoun = alone || NO_NUMBER_AFTER.contains(before);
    return tokens.is(one + 1, "another") || (pronoun && words.scale(one + 1) <= 1);
  }

  private Optional<Cardinal> article(int from) {
    int next = from + 1;
    if (tokens.is(next, "baker") && tokens.is(next + 2, "dozen")) {
      return Optional.of(new Cardinal(from, next + 3, 13, 1));
    }
    OptionalDouble group = NumberWords.group(tokens.word(next));
    if (group.isPresent() && tokens.is(next + 1, "of")) {
      return Optional.of(new Cardinal(from, next + 1, group.getAsDouble(), 1));
    }
    Optional<Cardinal> part = scaledPart(from);
    boolean scaled = words.scale(next) > 1 && !NO_UNIT_AFTER_ARTICLE.contains(tokens.word(next));
    return part.isPresent() || !scaled
        ? part
        : Optional.of(new Adder(words, from, next, 1).all(fractions));
  }

  /** {@code half a million}, {@code half-dozen}, {@code a quarter of a million}, {@code two thirds of a million}. */
  private Optional<Cardinal> scaledPart(int from) {
    boolean bare = tokens.is(from, "half") || tokens.is(from, "quarter");
    Optional<Fraction> part = bare
        ? Optional.of(new Fraction(from, from + 1, 1, tokens.is(from, "half") ? 2 : 4, true))
        : fractions.at(from);
    return part.filter(Fraction::isProper).flatMap(this::scaled);
  }

  private Optional<Cardinal> scaled(Fraction part) {
    int at = words.skipHyphen(part.to());
    at = tokens.is(at, "of") ? at + 1 : at;
    at = tokens.is(at, "a") ? words.skipHyphen(at + 1) : at;
    double scale = words.scale(at);
    return scale <= 1 || NO_UNIT_AFTER_ARTICLE.contains(tokens.word(at))
        ? Optional.empty()
        : Optional.of(new Cardinal(part.from(), at + 1, part.value() * scale, scale));
  }

  private Cardinal digits(Cardinal number) {
    if (number.scale() > 1) {
      return number;
    }
    Optional<Fraction> part = fractions
        .at(number.to())
        .filter(fraction -> fraction.isProper() && !fraction.worded())
        .filter(fraction -> number.value() == Math.rint(number.value()));
    return part.map(fraction ->
            new Cardinal(number.from(), fraction.to(), number.value() + fraction.value(), 1))
        .orElseGet(
            () -> new Adder(words, number.from(), number.to(), number.value()).all(fractions));
  }

  private Optional<Cardinal> words(int from) {
    Optional<SmallNumber> first = words.small(from);
    if (first.isPresent()) {
      return isMoment(from)
          ? Optional.empty()
          : scaledPart(from)
              .or(() -> Optional.of(
                  new Adder(words, from, first.get().to(), first.get().value()).all(fractions)));
    }
    boolean bare = tokens.is(from, "hundred") && words.scale(words.skipHyphen(from + 1)) > 1;
    return bare || isHeadline(from)
        ? Optional.of(new Adder(words, from, from, 1).all(fractions))
        : Optional.empty();
  }

  /** {@code at one point five men left}. */
  private boolean isMoment(int from) {
    return tokens.is(from, "one") && tokens.is(from + 1, "point") && tokens.is(from - 1, "at");
  }

  /** {@code Dozen people killed}: a headline without its article. */
  private boolean isHeadline(int from) {
    boolean plain = tokens.is(from, "dozen") || tokens.is(from, "hundred");
    return plain && !tokens.isWord(from - 1) && CountedNouns.isPerson(tokens, from + 1);
  }

  /** {@code point five}, where a number is named by itself. */
  private Optional<Cardinal> point(int from) {
    if (tokens.isWord(from - 1) && !Arithmetic.names(tokens.word(from - 1))) {
      return Optional.empty();
    }
    Decimals decimals = words.decimals(from + 1);
    return decimals.isEmpty()
        ? Optional.empty()
        : Optional.of(new Cardinal(from, decimals.to(), decimals.value(), 1));
  }
}
