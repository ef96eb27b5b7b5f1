package org.crosscheck.wording;

import java.util.Optional;

/**
 * Adds up one number from left to right, scale after scale, each smaller than the one before: {@code two hundred} in
 * hand while {@code three million} is put aside.
 */
final class Adder {
  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;
  private static final double LAKH = 1e5;

  private final NumberTokens words;
  private final int from;
  private int at;
  private double aside;
  private double hand;
  private boolean empty;
  private boolean broken;
  private double smallestScale = Double.POSITIVE_INFINITY;
  private double lastScale = 1;

  /**
   * Begins with a value that was read already.
   *
   * @param from the number's first token
   * @param behindFirst the token behind those that were read
   */
  Adder(NumberTokens words, int from, int behindFirst, double first) {
    this.words = words;
    this.from = from;
    this.at = behindFirst;
    this.hand = first;
    this.broken = first != Math.rint(first);
  }

  /** The number as far as it goes without {@code and a half} or {@code point five}. */
  Cardinal whole() {
    while (scale() || addend()) {
      // Every step consumes at least one token.
    }
    return number();
  }

  /** The number with its fraction and decimals. */
  Cardinal all(Fractions fractions) {
    while (fraction(fractions) || point() || scale() || addend()) {
      // Every step consumes at least one token.
    }
    return number();
  }

  private Cardinal number() {
    return new Cardinal(from, at, aside + hand, lastScale);
  }

  /** {@code three and a half million}, {@code a million and a half}, {@code a billion and a quarter million}. */
  private boolean fraction(Fractions fractions) {
    if (broken || !words.is(at, "and")) {
      return false;
    }
    Optional<Fraction> next = fractions.mixed(at + 1);
    if (next.isEmpty()) {
      return false;
    }
    add(next.get());
    return true;
  }

  private void add(Fraction fraction) {
    int to = fraction.to();
    double scale = words.scale(to);
    if (empty && scale > 1 && scale <= smallestScale) {
      aside += fraction.value() * scale;
      lastScale = scale;
      to++;
    } else {
      hand += fraction.value() * (lastScale == HUNDRED ? 1 : lastScale);
    }
    broken = true;
    at = to;
  }

  /** {@code two hundred point zero three}: digits one by one, or {@code point seventy-one}. */
  private boolean point() {
    if (broken || !words.is(at, "point")) {
      return false;
    }
    Decimals decimals = words.decimals(at + 1);
    if (decimals.isEmpty()) {
      return false;
    }
    hand += decimals.value();
    broken = true;
    at = decimals.to();
    return true;
  }

  private boolean scale() {
    int next = words.skipHyphen(at);
    double scale = words.scale(next);
    boolean glued = next == at || words.isGluedToNext(at - 1);
    if (!glued || scale <= 1 || !accepts(scale, next)) {
      return false;
    }
    multiply(scale);
    at = next + 1;
    lastScale = scale;
    return true;
  }

  private boolean accepts(double scale, int next) {
    if (words.is(next, "score")) {
      return hand > 0 && hand < 10 && lastScale == 1;
    }
    if (words.is(next, "gross") && !words.is(next + 1, "of")) {
      return false;
    }
    if (scale == HUNDRED && hand >= HUNDRED && lastScale > 1) {
      return false;
    }
    return empty ? stacks(scale) : hand > 0 && scale <= smallestScale;
  }

  /** {@code three lakh crore}, {@code two thousand million}. */
  private boolean stacks(double scale) {
    return scale > lastScale && (lastScale == LAKH || lastScale == THOUSAND);
  }

  private void multiply(double scale) {
    if (scale <= HUNDRED || words.isDozens(scale)) {
      hand *= scale;
      return;
    }
    aside = empty ? aside * scale : aside + hand * scale;
    hand = 0;
    empty = true;
    smallestScale = scale / 10;
  }

  /** What follows a scale: {@code and five}, {@code three hundred}, {@code and two dozen}. */
  private boolean addend() {
    if (lastScale < HUNDRED || broken || words.isDozens(lastScale)) {
      return false;
    }
    int next = words.is(at, "and") ? at + 1 : at;
    Optional<SmallNumber> small = words.small(next).or(() -> digits(next));
    boolean fits = small.isPresent()
        && small.get().value() > 0
        && hand % HUNDRED == 0
        && !opensList(small.get());
    if (fits) {
      take(small.get(), next > at);
    }
    return fits;
  }

  private void take(SmallNumber small, boolean joined) {
    double scale = words.scale(small.to());
    boolean dozens = joined && words.isDozens(scale) && hand > 0;
    hand += dozens ? small.value() * scale : small.value();
    at = dozens ? small.to() + 1 : small.to();
    broken |= dozens;
    empty = false;
    lastScale = dozens ? scale : 1;
  }

  /** {@code 3 hundred and 21}, {@code 4 thousand 3 hundred}: after digits only. */
  private Optional<SmallNumber> digits(int next) {
    if (!words.isNumber(from) || !words.isNumber(next)) {
      return Optional.empty();
    }
    Optional<SmallNumber> plain = words.plainDigits(next);
    boolean ends = lastScale == HUNDRED || (next == at && words.scale(next + 1) > 1);
    return plain.filter(number -> ends && number.value() < HUNDRED);
  }

  /** {@code two hundred and two hundred more}: the second is a number of its own. */
  private boolean opensList(SmallNumber small) {
    double scale = words.scale(small.to());
    if (scale <= 1 || words.isDozens(scale)) {
      return false;
    }
    boolean second = scale == HUNDRED && hand >= HUNDRED;
    return second || scale > smallestScale;
  }
}
