package org.crosscheck.match;

import org.crosscheck.claim.Figure;

/**
 * An equal figure that is unlikely by chance speaks for a match: 955 more than 10. Different figures say nothing at
 * all.
 */
final class FigureComparison implements Comparison {
  private static final String ABOUT = "figure";

  @Override
  public Evidence compare(Features a, Features b, Corpus corpus) {
    Figure x = a.claim().figure();
    Figure y = b.claim().figure();
    if (!a.claim().measure().equals(b.claim().measure())
        || !x.isNumber()
        || !y.isNumber()
        || x.anchor() != y.anchor()) {
      return Evidence.none(ABOUT, "says nothing");
    }
    int digits = tellingDigits(x.anchor());
    double bits = switch (digits) {
      case 0, 1 -> 0;
      case 2 -> 1.5;
      default -> 3.5;
    };
    return new Evidence(ABOUT, "both " + Figure.number(x.anchor()), bits);
  }

  /** Digits before trailing zeros: 2 for 1,200; 3 for 955; 1 for 500. */
  static int tellingDigits(double value) {
    String digits = Figure.number(value).replace(".", "");
    return digits.replaceFirst("0+$", "").length();
  }
}
