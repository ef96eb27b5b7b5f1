package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads one number in digits: {@code 1,204}, {@code .08}, {@code 1.111,11}, {@code 2.5m}, {@code 1e10}, {@code 1.3x10^6}. */
final class DigitReader {
  private static final Set<String> LENGTH_AFTER_METRES = ImmutableSet.of(
      "high", "tall", "wide", "deep", "long", "away", "from", "above", "below", "race", "sprint");

  private static final Set<String> RACES = ImmutableSet.of("run", "race", "walk", "runners");

  /** What may stand behind digits after a blank: {@code 2.33 k}, {@code 1,674.5 M}. */
  private static final Set<String> APART = ImmutableSet.of("k", "K", "M", "G");

  private static final Set<String> CLOSING = ImmutableSet.of(",", ";", ")");
  private static final Set<String> TIMES = ImmutableSet.of("x", "\u00d7", "*");
  private static final int GROUP = 3;
  private static final int SHORTEST_COUNTED = 4;

  private final Tokens tokens;

  DigitReader(Tokens tokens) {
    this.tokens = tokens;
  }

  Optional<Cardinal> at(int from) {
    if (isGluedWord(from - 1)) {
      return Optional.empty();
    }
    return tokens.isNumber(from) ? digits(from) : point(from);
  }

  /** {@code .08}, with nothing before the point. */
  private Optional<Cardinal> point(int from) {
    boolean decimal = tokens.is(from, ".")
        && tokens.isNumber(from + 1)
        && tokens.isGluedToNext(from)
        && (!tokens.isGluedToNext(from - 1) || tokens.isMark(from - 1));
    if (!decimal) {
      return Optional.empty();
    }
    String digits = tokens.spelt(from + 1);
    return digits.chars().allMatch(Character::isDigit)
        ? ended(from, from + 2, Double.parseDouble("0." + NumberShape.plain(digits)))
        : Optional.empty();
  }

  private Optional<Cardinal> digits(int from) {
    if (isDecimalComma(from)) {
      String spelt = tokens.spelt(from).replace(".", "");
      String cents = NumberShape.plain(tokens.spelt(from + 2));
      double value = NumberShape.value(spelt) + Double.parseDouble("0." + cents);
      return ended(from, from + 3, value);
    }
    return ended(from, from + 1, NumberShape.value(tokens.spelt(from)));
  }

  /** {@code 1,3}, {@code 5,00} and {@code 1.111,11}: no list, no day before a number, nothing counted. */
  private boolean isDecimalComma(int from) {
    boolean form = tokens.is(from + 1, ",")
        && tokens.isNumber(from + 2)
        && tokens.isGluedToNext(from)
        && tokens.isGluedToNext(from + 1)
        && tokens.spelt(from + 2).length() < GROUP
        && isWhole(tokens.spelt(from));
    return form
        && !(tokens.is(from - 1, ",") && tokens.isGluedToNext(from - 1))
        && !isListed(from + 3)
        && !tokens.isCapitalised(from - 1)
        && CountedNouns.at(tokens, from + 3).isEmpty();
  }

  /** No point, or one that parts groups of three. */
  private static boolean isWhole(String spelt) {
    int point = spelt.lastIndexOf('.');
    return !spelt.contains(",") && (point < 0 || point == spelt.length() - GROUP - 1);
  }

  private boolean isListed(int comma) {
    return tokens.is(comma, ",")
        && tokens.isGluedToNext(comma - 1)
        && tokens.isGluedToNext(comma)
        && tokens.isNumber(comma + 1);
  }

  private Optional<Cardinal> ended(int from, int to, double value) {
    return power(from, to, value)
        .or(() -> suffix(from, to, value))
        .or(() -> isGluedWord(to - 1, to) && !isCounted(to)
            ? Optional.empty()
            : Optional.of(new Cardinal(from, to, value, 1)));
  }

  private boolean isGluedWord(int before) {
    return tokens.isWord(before) && tokens.isGluedToNext(before);
  }

  /** {@code 12people}: the blank was lost. */
  private boolean isCounted(int noun) {
    return tokens.word(noun).length() >= SHORTEST_COUNTED
        && CountedNouns.at(tokens, noun).isPresent();
  }

  private boolean isGluedWord(int last, int behind) {
    return tokens.isGluedToNext(last) && tokens.isWord(behind);
  }

  private Optional<Cardinal> suffix(int from, int to, double value) {
    if (!isGluedWord(to - 1, to)) {
      boolean apart = APART.contains(tokens.spelt(to))
          && (!tokens.isGluedToNext(to) || CLOSING.contains(tokens.word(to + 1)))
          && !tokens.isCapitalised(to + 1);
      return apart ? scaled(from, to, value) : Optional.empty();
    }
    boolean length =
        tokens.spelt(to).equals("m") && LENGTH_AFTER_METRES.contains(tokens.word(to + 1));
    boolean race = tokens.is(to, "k") && RACES.contains(tokens.word(to + 1));
    boolean network = tokens.spelt(to).equals("G") && value < 10 && value == Math.rint(value);
    return length || race || network ? Optional.empty() : scaled(from, to, value);
  }

  private Optional<Cardinal> scaled(int from, int to, double value) {
    OptionalDouble scale = NumberWords.suffix(tokens.spelt(to));
    return scale.isEmpty()
        ? Optional.empty()
        : Optional.of(new Cardinal(from, to + 1, value * scale.getAsDouble(), scale.getAsDouble()));
  }

  private Optional<Cardinal> power(int from, int to, double value) {
    if (tokens.is(to, "^")) {
      return exponent(to + 1).map(e -> new Cardinal(from, e.to(), Math.pow(value, e.value()), 1));
    }
    boolean e = tokens.is(to, "e") && tokens.isGluedToNext(to - 1) && tokens.isGluedToNext(to);
    if (e) {
      return exponent(to + 1).map(x -> decimal(from, x, value));
    }
    boolean ten = TIMES.contains(tokens.word(to)) && tokens.is(to + 1, "10");
    return ten && tokens.is(to + 2, "^")
        ? exponent(to + 3).map(x -> decimal(from, x, value))
        : Optional.empty();
  }

  private static Cardinal decimal(int from, Exponent exponent, double value) {
    return new Cardinal(from, exponent.to(), value * Math.pow(10, exponent.value()), 1);
  }

  private record Exponent(int to, double value) {}

  /** {@code 23}, {@code +23}, {@code -4}; of two signs the second only repeats the first. */
  private Optional<Exponent> exponent(int from) {
    int at = from;
    int minus = 0;
    while (at < from + 2 && (tokens.is(at, "-") || tokens.is(at, "+"))) {
      minus += tokens.is(at, "-") ? 1 : 0;
      at++;
    }
    double value = tokens.isNumber(at) ? NumberShape.value(tokens.spelt(at)) : 0;
    return tokens.isNumber(at) && !isGluedWord(at, at + 1)
        ? Optional.of(new Exponent(at + 1, minus % 2 == 0 ? value : -value))
        : Optional.empty();
  }
}
