package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads one plain number that begins at a token: {@code 1,204}, {@code one hundred and five}, {@code 2.5 million}. */
final class CardinalReader {
  private static final Set<String> NO_NUMBER_AFTER =
      ImmutableSet.of("the", "this", "that", "which", "each", "every", "another", "any", "no");

  private static final Set<String> LENGTH_AFTER_METRES = ImmutableSet.of(
      "high", "tall", "wide", "deep", "long", "away", "from", "above", "below", "race", "sprint");

  private final Tokens tokens;

  CardinalReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Empty where no number begins. One that is too large for a figure is given back, so that it can be skipped. */
  Optional<Cardinal> at(int from) {
    if (tokens.isNumber(from)) {
      return digits(from);
    }
    if (!tokens.isWord(from)) {
      return Optional.empty();
    }
    return switch (tokens.word(from)) {
      case "a", "an" -> article(from);
      case "half" -> halfOf(from, from + 1);
      case "one" -> isPronoun(from) ? Optional.empty() : words(from);
      default -> words(from);
    };
  }

  /** {@code the one}, {@code this one}, {@code no one}: nobody counts there. */
  private boolean isPronoun(int one) {
    return NO_NUMBER_AFTER.contains(tokens.word(one - 1)) && !tokens.is(one + 1, "hundred");
  }

  private Optional<Cardinal> article(int from) {
    int next = from + 1;
    if (tokens.is(next, "half")) {
      return halfOf(from, next + 1);
    }
    if (tokens.is(next, "baker") && tokens.is(next + 2, "dozen")) {
      return Optional.of(new Cardinal(from, next + 3, 13, 1));
    }
    boolean scaled = isScale(next) && !tokens.is(next, "score");
    return scaled ? sum(from, next, 1) : Optional.empty();
  }

  /** {@code half a million}, {@code half-dozen}, {@code a half million}. */
  private Optional<Cardinal> halfOf(int from, int next) {
    int at = skipHyphen(next);
    at = tokens.is(at, "a") ? skipHyphen(at + 1) : at;
    if (!isScale(at) || tokens.is(at, "score")) {
      return Optional.empty();
    }
    double scale = scaleAt(at);
    return Optional.of(new Cardinal(from, at + 1, scale / 2, scale));
  }

  private Optional<Cardinal> digits(int from) {
    if (tokens.isWord(from - 1) && tokens.isGluedToNext(from - 1)) {
      return Optional.empty();
    }
    double value = NumberShape.value(tokens.spelt(from));
    if (!tokens.isGluedToNext(from) || !tokens.isWord(from + 1)) {
      return sum(from, from + 1, value);
    }
    OptionalDouble suffix = NumberWords.suffix(tokens.word(from + 1));
    boolean length =
        (tokens.is(from + 1, "m") && LENGTH_AFTER_METRES.contains(tokens.word(from + 2)))
            || tokens.spelt(from + 1).equals("mm");
    return suffix.isEmpty() || length
        ? Optional.empty()
        : Optional.of(
            new Cardinal(from, from + 2, value * suffix.getAsDouble(), suffix.getAsDouble()));
  }

  private Optional<Cardinal> words(int from) {
    Optional<Small> first = small(from);
    if (first.isPresent()) {
      return sum(from, first.get().to(), first.get().value());
    }
    boolean bareScale = isScale(from) && isScale(skipHyphen(from + 1)) && scaleAt(from) == 100;
    return bareScale ? sum(from, from, 1) : Optional.empty();
  }

  /** A number below a hundred in words. */
  private record Small(int to, double value) {}

  private Optional<Small> small(int at) {
    OptionalDouble unit = NumberWords.unit(tokens.word(at));
    if (unit.isPresent()) {
      return Optional.of(new Small(at + 1, unit.getAsDouble()));
    }
    OptionalDouble tens = NumberWords.tens(tokens.word(at));
    if (tens.isEmpty()) {
      OptionalDouble joined = NumberWords.runTogether(tokens.word(at));
      return joined.isPresent()
          ? Optional.of(new Small(at + 1, joined.getAsDouble()))
          : Optional.empty();
    }
    int next = skipHyphen(at + 1);
    double digit = NumberWords.unit(tokens.word(next)).orElse(0);
    boolean joins = digit >= 1 && digit <= 9;
    return Optional.of(
        new Small(joins ? next + 1 : at + 1, tens.getAsDouble() + (joins ? digit : 0)));
  }

  /** Adds up scale after scale, each smaller than the one before. */
  private Optional<Cardinal> sum(int from, int behindFirst, double first) {
    Sum sum = new Sum(behindFirst, first);
    while (sum.step()) {
      // Every step consumes at least one token.
    }
    return Optional.of(new Cardinal(from, sum.at, sum.value(), sum.lastScale));
  }

  private boolean isScale(int at) {
    return NumberWords.scale(tokens.word(at)).isPresent();
  }

  private double scaleAt(int at) {
    return NumberWords.scale(tokens.word(at)).orElse(1);
  }

  private int skipHyphen(int at) {
    return tokens.is(at, "-") || tokens.is(at, "\u2010") || tokens.is(at, "\u2011") ? at + 1 : at;
  }

  /** The state of one addition: {@code two hundred} in hand while {@code three million} is put aside. */
  private final class Sum {
    private int at;
    private double aside;
    private double hand;
    private boolean empty;
    private double smallestScale = Double.POSITIVE_INFINITY;
    private double lastScale = 1;

    Sum(int at, double first) {
      this.at = at;
      this.hand = first;
    }

    double value() {
      return aside + hand;
    }

    boolean step() {
      return half() || scale() || addend();
    }

    /** {@code three and a half million}, {@code a million and a half}. */
    private boolean half() {
      boolean words = tokens.is(at, "and") && tokens.is(at + 1, "a") && tokens.is(at + 2, "half");
      if (!words) {
        return false;
      }
      at += 3;
      double unit = empty || hand >= 100 ? lastScale : 1;
      hand += unit / 2;
      return true;
    }

    private boolean scale() {
      int next = skipHyphen(at);
      boolean counts = next == at || tokens.isGluedToNext(at - 1);
      double scale = scaleAt(next);
      if (!counts || !isScale(next) || !accepts(scale, next)) {
        return false;
      }
      multiply(scale);
      at = next + 1;
      lastScale = scale;
      return true;
    }

    private boolean accepts(double scale, int next) {
      if (tokens.is(next, "score")) {
        return hand > 0 && hand < 10 && lastScale == 1;
      }
      if (scale == 100 && hand >= 100) {
        return false;
      }
      return empty ? scale > lastScale && lastScale == 1e5 : hand > 0 && scale <= smallestScale;
    }

    private void multiply(double scale) {
      if (scale <= 100) {
        hand *= scale;
        return;
      }
      aside = empty ? aside * scale : aside + hand * scale;
      hand = 0;
      empty = true;
      smallestScale = scale / 10;
    }

    /** What follows a scale: {@code and five}, {@code three hundred}. */
    private boolean addend() {
      if (lastScale < 100) {
        return false;
      }
      int next = tokens.is(at, "and") ? at + 1 : at;
      Optional<Small> small = small(next);
      boolean fits =
          small.isPresent() && small.get().value() > 0 && hand % 100 == 0 && !opensList(next);
      if (!fits) {
        return false;
      }
      hand += small.get().value();
      empty = false;
      at = small.get().to();
      lastScale = 1;
      return true;
    }

    /** {@code two hundred and two hundred more}: the second is a number of its own. */
    private boolean opensList(int next) {
      Optional<Small> small = small(next);
      return lastScale == 100 && small.isPresent() && tokens.is(small.get().to(), "hundred");
    }
  }
}
