package org.crosscheck.wording;

import java.util.List;
import org.crosscheck.claim.Figure;

/** What the grammar finds in a text, in short: {@code at least 14 = 14..}. */
final class Found {
  private static final FigureGrammar GRAMMAR = new FigureGrammar(VagueConvention.PRESS);

  private Found() {}

  static List<String> in(String text) {
    return GRAMMAR.find(text).stream()
        .map(mention -> mention.figure().text() + " = " + value(mention) + unit(mention))
        .toList();
  }

  /** The values alone, in order. */
  static List<String> values(String text) {
    return GRAMMAR.find(text).stream().map(Found::value).toList();
  }

  private static String value(FigureMention mention) {
    String low = end(mention.low());
    return mention.low() == mention.high() ? low : low + ".." + end(mention.high());
  }

  private static String end(double value) {
    double rounded = Math.rint(value * 1e6) / 1e6;
    return Double.isInfinite(value) ? "" : Figure.number(rounded);
  }

  private static String unit(FigureMention mention) {
    return switch (mention.unit()) {
      case COUNT -> "";
      case PERCENT -> mention.isFraction() ? " of the whole" : " %";
      case ORDINAL -> " in order";
    };
  }
}
