package org.crosscheck.wording;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The tokens of one number. A number that ranks, such as {@code twenty-fifth}, is read as the cardinal of its last
 * word.
 */
final class NumberTokens {
  private static final int MOST_DECIMALS = 15;
  private static final double DOZEN = 12;
  private static final double SCORE = 20;
  private static final double GROSS = 144;

  private final Tokens tokens;
  private final int limit;
  private final boolean ranks;

  /**
   * Looks at the tokens before a limit.
   *
   * @param ranks whether the last of them is an ordinal or names parts
   */
  NumberTokens(Tokens tokens, int limit, boolean ranks) {
    this.tokens = tokens;
    this.limit = limit;
    this.ranks = ranks;
  }

  static NumberTokens all(Tokens tokens) {
    return new NumberTokens(tokens, tokens.size(), false);
  }

  private String word(int at) {
    if (at >= limit) {
      return "";
    }
    String word = tokens.word(at);
    return ranks && at == limit - 1 ? NumberWords.parts(word).orElse("") : word;
  }

  boolean is(int at, String word) {
    return word(at).equals(word);
  }

  boolean isNumber(int at) {
    return at < limit && tokens.isNumber(at);
  }

  boolean isGluedToNext(int at) {
    return tokens.isGluedToNext(at);
  }

  /** 1 where no scale word stands. */
  double scale(int at) {
    return NumberWords.scale(word(at)).orElse(1);
  }

  boolean isDozens(double scale) {
    return scale == DOZEN || scale == SCORE || scale == GROSS;
  }

  int skipHyphen(int at) {
    return Dashes.isHyphen(word(at)) ? at + 1 : at;
  }

  Optional<SmallNumber> small(int at) {
    String word = word(at);
    OptionalDouble unit = NumberWords.unit(word);
    if (unit.isPresent()) {
      return Optional.of(new SmallNumber(at + 1, unit.getAsDouble()));
    }
    OptionalDouble tens = NumberWords.tens(word);
    if (tens.isEmpty()) {
      OptionalDouble joined = NumberWords.runTogether(word);
      return joined.isPresent()
          ? Optional.of(new SmallNumber(at + 1, joined.getAsDouble()))
          : Optional.empty();
    }
    int next = skipHyphen(at + 1);
    double digit = NumberWords.unit(word(next)).orElse(0);
    boolean joins = digit >= 1 && digit <= 9;
    return Optional.of(
        new SmallNumber(joins ? next + 1 : at + 1, tens.getAsDouble() + (joins ? digit : 0)));
  }

  /** Digits with nothing else at them. */
  Optional<SmallNumber> plainDigits(int at) {
    boolean alone = !tokens.isGluedToNext(at) || !tokens.isWord(at + 1);
    double value = NumberShape.value(tokens.spelt(at));
    return alone && value == Math.rint(value)
        ? Optional.of(new SmallNumber(at + 1, value))
        : Optional.empty();
  }

  /** The digits from a token on, each in words or all in digits. */
  Decimals decimals(int from) {
    if (isNumber(from)) {
      String digits = tokens.spelt(from).chars().allMatch(Character::isDigit)
          ? NumberShape.plain(tokens.spelt(from))
          : "";
      return new Decimals(cut(digits), from + 1);
    }
    StringBuilder digits = new StringBuilder();
    int at = from;
    Optional<SmallNumber> small = small(at);
    while (small.isPresent()) {
      if (digits.length() < MOST_DECIMALS) {
        digits.append((int) small.get().value());
      }
      at = small.get().to();
      small = small.get().value() < 10 ? small(at) : Optional.empty();
    }
    return new Decimals(digits.toString(), at);
  }

  private static String cut(String digits) {
    return digits.substring(0, Math.min(digits.length(), MOST_DECIMALS));
  }
}
