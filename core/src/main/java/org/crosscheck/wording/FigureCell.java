package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Figure;
import org.crosscheck.wording.FigureMention.Unit;

/** One cell of a table that holds a figure and, at most, the noun it counts. */
final class FigureCell {
  private static final Set<String> NO_NUMBER = ImmutableSet.of(
      "?", "unknown", "denied", "n/a", "na", "not known", "not stated", "unclear", "unspecified");

  private static final Set<String> NONE = ImmutableSet.of("none", "no", "nil", "nobody", "no one");
  private static final Set<String> BEFORE =
      ImmutableSet.of("all", "only", "just", "once", "the", "of");
  private static final Set<String> BEHIND = ImmutableSet.of("plus");

  /** {@code 1.204}: a decimal in one country, thousands in the next. */
  private static final int AMBIGUOUS_DECIMALS = 3;

  private final String cell;
  private final Tokens tokens;
  private final FigureGrammar grammar;

  FigureCell(String cell, FigureGrammar grammar) {
    this.cell = cell;
    this.tokens = Tokens.of(cell);
    this.grammar = grammar;
  }

  Optional<Figure> figure() {
    String plain = cell.toLowerCase(Locale.ROOT);
    if (NO_NUMBER.contains(plain)) {
      return Optional.of(new Figure(0, Double.POSITIVE_INFINITY, Bound.NONE, cell));
    }
    return NONE.contains(plain) ? Optional.of(new Figure(0, 0, Bound.EXACT, cell)) : number();
  }

  private Optional<Figure> number() {
    List<FigureMention> mentions = grammar.find(tokens);
    if (isAmbiguous()) {
      return Optional.empty();
    }
    if (mentions.size() == 2) {
      return shareOf(mentions.get(0), mentions.get(1));
    }
    return mentions.size() == 1 && isUnderstood(mentions.get(0))
        ? Optional.of(worded(mentions.get(0).figure()))
        : Optional.empty();
  }

  private boolean isAmbiguous() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isNumber(i) && hasThreeDecimals(tokens.spelt(i))) {
        return NumberWords.scale(tokens.word(i + 1)).isEmpty();
      }
    }
    return false;
  }

  private static boolean hasThreeDecimals(String number) {
    int point = number.indexOf('.');
    return point > 0 && point == number.length() - AMBIGUOUS_DECIMALS - 1 && !number.contains(",");
  }

  private Figure worded(Figure figure) {
    boolean plus = tokens.is(tokens.size() - 1, "plus") && figure.isPoint();
    return plus
        ? new Figure(figure.low(), Double.POSITIVE_INFINITY, Bound.AT_LEAST, cell)
        : new Figure(figure.low(), figure.high(), figure.bound(), cell);
  }

  private boolean isUnderstood(FigureMention mention) {
    if (mention.unit() == Unit.ORDINAL || !mention.figure().isNumber()) {
      return false;
    }
    int first = tokens.indexAt(mention.start());
    return areIn(BEFORE, 0, first) && areNouns(tokens.indexAt(mention.end()));
  }

  private boolean areIn(Set<String> words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words.contains(tokens.word(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean areNouns(int from) {
    int at = from;
    while (at < tokens.size()) {
      Optional<Phrases.Match<CountedNouns.Sort>> noun = CountedNouns.at(tokens, at);
      if (noun.isEmpty() && !BEHIND.contains(tokens.word(at))) {
        return false;
      }
      at = noun.map(Phrases.Match::to).orElse(at + 1);
    }
    return true;
  }

  /** {@code a third of at least 3,000}: 1000 or more. */
  private Optional<Figure> shareOf(FigureMention share, FigureMention whole) {
    int joint = tokens.indexAt(share.end());
    boolean fits = share.unit() == Unit.PERCENT
        && whole.unit() == Unit.COUNT
        && tokens.indexAt(share.start()) == 0
        && areIn(BEFORE, joint, tokens.indexAt(whole.start()))
        && areNouns(tokens.indexAt(whole.end()));
    return fits ? product(share.figure(), whole.figure()) : Optional.empty();
  }

  private Optional<Figure> product(Figure share, Figure whole) {
    double low = Math.rint(share.low() * whole.low() / 100);
    double high = Math.rint(share.high() * whole.high() / 100);
    Bound bound = share.isPoint() ? whole.bound() : share.bound();
    return new Interval(low, high, bound, false).worded(cell);
  }
}
