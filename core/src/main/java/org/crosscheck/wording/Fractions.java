package org.crosscheck.wording;

import java.text.Normalizer;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads fractions by their form alone: {@code two thirds}, {@code one twenty-fifth}, {@code 4/5}, {@code ½}. */
final class Fractions {
  /** Longer ones do not occur; a bound on the look ahead keeps hostile text linear. */
  private static final int MOST_TOKENS = 24;

  private final Tokens tokens;

  Fractions(Tokens tokens) {
    this.tokens = tokens;
  }

  Optional<Fraction> at(int from) {
    if (tokens.isNumber(from)) {
      return slashed(from).or(() -> worded(from));
    }
    return tokens.isMark(from) ? sign(from) : worded(from);
  }

  /**
   * What may stand behind {@code five and} as a part of the same number. {@code a third} must end there: in {@code two
   * and a third man} it counts on.
   */
  Optional<Fraction> mixed(int from) {
    return worded(from)
        .filter(Fraction::isProper)
        .filter(fraction ->
            isPlural(fraction) || isHalfOrQuarter(fraction) || !tokens.isWord(fraction.to()));
  }

  private boolean isPlural(Fraction fraction) {
    return tokens.word(fraction.to() - 1).endsWith("s");
  }

  private boolean isHalfOrQuarter(Fraction fraction) {
    return fraction.whole() == 2 || fraction.whole() == 4;
  }

  /** {@code 4/5}, no part of {@code 5/17/2018} or {@code 24/7}. */
  private Optional<Fraction> slashed(int from) {
    boolean form = isSlash(from + 1)
        && tokens.isGluedToNext(from)
        && tokens.isGluedToNext(from + 1)
        && tokens.isNumber(from + 2)
        && !isChained(from - 1, from - 1)
        && !isChained(from + 3, from + 2);
    if (!form) {
      return Optional.empty();
    }
    double part = NumberShape.value(tokens.spelt(from));
    double whole = NumberShape.value(tokens.spelt(from + 2));
    boolean proper = part > 0 && part < whole && part == Math.rint(part);
    return proper && whole == Math.rint(whole)
        ? Optional.of(new Fraction(from, from + 3, part, whole, false))
        : Optional.empty();
  }

  private boolean isSlash(int at) {
    return tokens.is(at, "/") || tokens.is(at, "\u2044");
  }

  /** Whether a slash, a point or a letter stands glued at the number's edge. */
  private boolean isChained(int mark, int edge) {
    boolean chain = isSlash(mark) || tokens.is(mark, ".") || tokens.isWord(mark);
    boolean runsOn = mark == edge || tokens.isNumber(mark + 1) || tokens.isWord(mark);
    return chain && runsOn && tokens.isGluedToNext(edge);
  }

  /** {@code ½}. */
  private Optional<Fraction> sign(int at) {
    String spelt = tokens.spelt(at);
    if (Character.getType(spelt.codePointAt(0)) != Character.OTHER_NUMBER) {
      return Optional.empty();
    }
    String plain = Normalizer.normalize(spelt, Normalizer.Form.NFKD);
    int slash = plain.indexOf('\u2044');
    return slash < 1 || slash == plain.length() - 1
        ? Optional.empty()
        : Optional.of(new Fraction(
            at,
            at + 1,
            Double.parseDouble(plain.substring(0, slash)),
            Double.parseDouble(plain.substring(slash + 1)),
            false));
  }

  private Optional<Fraction> worded(int from) {
    int last = last(from);
    if (last < 0) {
      return Optional.empty();
    }
    return tokens.word(last).endsWith("s") ? several(from, last) : one(from, last);
  }

  /** The token that names the parts, -1 when none ends the run of number words. */
  private int last(int from) {
    if (!isArticle(from) && !tokens.isNumber(from) && !NumberWords.starts(tokens.word(from))) {
      return -1;
    }
    for (int at = from + 1; at < from + MOST_TOKENS; at++) {
      String word = tokens.word(at);
      if (NumberWords.parts(word).isPresent()) {
        return at;
      }
      if (!NumberWords.starts(word) && !word.equals("and") && !Dashes.isHyphen(word)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isArticle(int at) {
    return tokens.is(at, "a") || tokens.is(at, "an");
  }

  /** {@code a third}, {@code one-eighth}, {@code one one hundred and fifth}. */
  private Optional<Fraction> one(int from, int last) {
    boolean single = isArticle(from) || tokens.is(from, "one") || tokens.is(from, "1");
    int first = Dashes.isHyphen(tokens.word(from + 1)) ? from + 2 : from + 1;
    return single
        ? parts(first, last).map(whole -> new Fraction(from, last + 1, 1, whole, true))
        : Optional.empty();
  }

  /**
   * {@code one hundred thirty fifths} is 100/35: of two readings the one with more parts. But {@code five hundred
   * fifths} is 500/5 when a hyphen ties the five to what stands before it.
   */
  private Optional<Fraction> several(int from, int last) {
    for (int first = from + 1; first <= last; first++) {
      boolean tied = Dashes.isHyphen(tokens.word(first - 1));
      boolean tries = !Dashes.isHyphen(tokens.word(first)) && (!tied || first == last);
      Optional<Fraction> fraction =
          tries ? split(from, tied ? first - 1 : first, first, last) : Optional.empty();
      if (fraction.isPresent()) {
        return fraction;
      }
    }
    return Optional.empty();
  }

  private Optional<Fraction> split(int from, int to, int first, int last) {
    return parts(first, last)
        .flatMap(whole -> numerator(from, to, whole)
            .map(part -> new Fraction(from, last + 1, part, whole, true)));
  }

  /** Into how many parts the words cut the whole. */
  private Optional<Double> parts(int first, int last) {
    if (first == last) {
      return single(tokens.word(last));
    }
    NumberTokens words = new NumberTokens(tokens, last + 1, true);
    boolean compound = words.small(first).isPresent()
        && NumberWords.parts(tokens.word(last))
            .map(NumberWords::scale)
            .orElseThrow()
            .isEmpty();
    return compound ? sum(words, first, last + 1) : Optional.empty();
  }

  /** {@code two seconds} and {@code three firsts} are no fractions. */
  private static Optional<Double> single(String word) {
    boolean half = word.startsWith("hal");
    return NumberWords.parts(word)
        .filter(cardinal -> !cardinal.equals("one") && (half || !cardinal.equals("two")))
        .map(Fractions::value);
  }

  private static double value(String cardinal) {
    OptionalDouble unit = NumberWords.unit(cardinal);
    OptionalDouble tens = unit.isPresent() ? unit : NumberWords.tens(cardinal);
    return tens.isPresent() ? tens.getAsDouble() : NumberWords.scale(cardinal).orElseThrow();
  }

  /** Empty for {@code five and three} of {@code five and three quarters}, a whole number and a fraction. */
  private Optional<Double> numerator(int from, int to, double whole) {
    if (tokens.isNumber(from)) {
      return from + 1 == to ? Optional.of(NumberShape.value(tokens.spelt(from))) : Optional.empty();
    }
    NumberTokens words = new NumberTokens(tokens, to, false);
    for (int at = to - 1; at > from; at--) {
      if (words.is(at, "and")) {
        Optional<Double> behind = sum(words, at + 1, to);
        boolean mixed = behind.isPresent() && behind.get() < whole;
        return mixed ? Optional.empty() : sum(words, from, to);
      }
    }
    return sum(words, from, to).filter(part -> part < whole || whole > 4);
  }

  /** The number that fills the tokens exactly. */
  private Optional<Double> sum(NumberTokens words, int from, int to) {
    Optional<SmallNumber> small = words.small(from);
    if (small.isEmpty() && isArticle(from) && words.scale(from + 1) > 1) {
      small = Optional.of(new SmallNumber(from + 1, 1));
    }
    return small
        .map(first -> new Adder(words, from, first.to(), first.value()).whole())
        .filter(number -> number.to() == to)
        .map(Cardinal::value);
  }
}
