package org.crosscheck.read;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Figure;
import org.crosscheck.wording.FigureGrammar;

/** Reads what {@code figure}, {@code low} and {@code high} say together. */
final class FigureCells {
  /** A cell that goes on is no figure, and may be a book. */
  private static final int LONGEST_WORDING = 500;

  /** So few digits are a figure without a further look. */
  private static final int SHORT = 15;

  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
  private static final Pattern NUMBER =
      Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?");
  private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+");
  private static final Pattern NO_NUMBER = Pattern.compile("\\?|denied", Pattern.CASE_INSENSITIVE);

  private final Memo<Optional<Figure>> wordings;

  FigureCells(FigureGrammar grammar) {
    wordings = new Memo<>(wording -> parse(grammar, wording));
  }

  /** {@code share} allows decimals. Empty after a fault. */
  Optional<Figure> figure(Cells cells, boolean share) {
    String wording = cells.cell(Column.FIGURE);
    boolean numbers =
        !cells.cell(Column.LOW).isEmpty() || !cells.cell(Column.HIGH).isEmpty();
    return numbers ? numbered(cells, wording, share) : worded(cells, wording);
  }

  private Optional<Figure> worded(Cells cells, String wording) {
    if (wording.isEmpty()) {
      cells.fault(
          ReadingRules.FIGURE_NOT_UNDERSTOOD,
          Column.FIGURE,
          "",
          "is required where \"low\" and \"high\" are empty, got an empty cell");
      return Optional.empty();
    }
    Optional<Figure> figure = parse(wording);
    if (figure.isEmpty()) {
      cells.fault(
          ReadingRules.FIGURE_NOT_UNDERSTOOD,
          Column.FIGURE,
          wording,
          "must be a figure such as 14, 9-15 or at least 14, or stand beside \"low\" and \"high\", got \""
              + wording + "\"");
    }
    return figure;
  }

  private Optional<Figure> parse(String wording) {
    return wordings.apply(wording);
  }

  private static Optional<Figure> parse(FigureGrammar grammar, String wording) {
    return NO_NUMBER.matcher(wording).matches()
        ? Optional.of(new Figure(0, Double.POSITIVE_INFINITY, Bound.NONE, wording))
        : Optional.of(wording)
            .filter(text -> text.length() <= LONGEST_WORDING)
            .flatMap(grammar::parse);
  }

  private Optional<Figure> numbered(Cells cells, String wording, boolean share) {
    OptionalDouble low = number(cells, Column.LOW, share, 0);
    OptionalDouble high = number(cells, Column.HIGH, share, Double.POSITIVE_INFINITY);
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    if (low.getAsDouble() > high.getAsDouble()) {
      cells.fault(
          ReadingRules.BAD_VALUE,
          Column.LOW,
          "",
          "must not be above \"high\", got low %s and high %s"
              .formatted(cells.cell(Column.LOW), cells.cell(Column.HIGH)));
      return Optional.empty();
    }
    return Optional.of(interval(cells, wording, low.getAsDouble(), high.getAsDouble()));
  }

  private Figure interval(Cells cells, String wording, double low, double high) {
    Figure plain = new Figure(low, high, derived(low, high), "numbers");
    if (wording.isEmpty()) {
      return new Figure(low, high, plain.bound(), plain.interval());
    }
    Optional<Figure> worded = parse(wording).filter(Figure::isNumber);
    if (worded.isPresent() && !worded.get().overlaps(plain)) {
      cells.remark(
          ReadingRules.NUMBERS_AND_WORDING_DISAGREE,
          Column.FIGURE,
          wording,
          "must allow a number that \"low\" and \"high\" allow, got \"%s\" beside %s"
              .formatted(wording, plain.interval()));
      return new Figure(low, high, plain.bound(), wording);
    }
    Bound bound = worded.map(Figure::bound).filter(b -> fits(b, plain)).orElse(plain.bound());
    return new Figure(low, high, bound, wording);
  }

  private static Bound derived(double low, double high) {
    if (low == high) {
      return Bound.EXACT;
    }
    if (high == Double.POSITIVE_INFINITY) {
      return Bound.AT_LEAST;
    }
    return low == 0 ? Bound.AT_MOST : Bound.BETWEEN;
  }

  /** Whether the numbers have the shape that the wording's bound stands for: a curator may have narrowed them. */
  private static boolean fits(Bound bound, Figure numbers) {
    return switch (bound) {
      case EXACT -> numbers.isPoint();
      case AT_LEAST, MORE_THAN -> !numbers.isPoint();
      case AT_MOST, LESS_THAN, BETWEEN -> !numbers.isUnbounded() && !numbers.isPoint();
      case ABOUT, VAGUE -> true;
      case NONE -> false;
    };
  }

  private static OptionalDouble number(Cells cells, Column column, boolean share, double absent) {
    String text = cells.cell(column);
    if (text.isEmpty()) {
      return OptionalDouble.of(absent);
    }
    if (text.length() < SHORT && DIGITS.matchesAllOf(text)) {
      return OptionalDouble.of(Double.parseDouble(text));
    }
    String plain = !share && GROUPED.matcher(text).matches() ? text.replace(",", "") : text;
    Optional<String> fault = NUMBER.matcher(plain).matches()
        ? outside(Double.parseDouble(plain), share)
        : Optional.of(kind(share));
    if (fault.isPresent()) {
      String message = "must be " + fault.get() + ", got \"" + text + "\"";
      cells.fault(ReadingRules.BAD_VALUE, column, text, message);
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(Double.parseDouble(plain) + 0.0);
  }

  private static Optional<String> outside(double value, boolean share) {
    if (value < 0) {
      return Optional.of("0 or more");
    }
    if (value > Figure.LARGEST) {
      return Optional.of("at most " + (long) Figure.LARGEST);
    }
    return share || value == Math.rint(value) ? Optional.empty() : Optional.of(kind(share));
  }

  private static String kind(boolean share) {
    return share ? "a number such as 31.3" : "a whole number such as 14";
  }
}
