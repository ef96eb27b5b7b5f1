package org.crosscheck.extract;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import org.crosscheck.claim.Figure;
import org.crosscheck.wording.FigureGrammar;
import org.crosscheck.wording.FigureMention;
import org.crosscheck.wording.FigureMention.Unit;
import org.crosscheck.wording.Tokens;

/**
 * The number expressions of an article, in order. Columns instead of objects, so that a text of nothing but numbers stays
 * small; an expression is made anew each time that it is asked for.
 */
final class Expressions extends AbstractList<Expression> implements RandomAccess {
  private final Tokens tokens;
  private final List<Figure> figures = new ArrayList<>();

  /** Those that are more than a plain count of their figure. */
  private final Map<Integer, Expression> others = new HashMap<>();

  private int[] from = new int[16];
  private int[] to = new int[16];
  private Optional<Expression> last = Optional.empty();

  private Expressions(Tokens tokens) {
    this.tokens = tokens;
  }

  static Expressions of(Tokens tokens, FigureGrammar grammar) {
    Expressions found = new Expressions(tokens);
    grammar.find(tokens, found::take);
    found.last.ifPresent(found::put);
    return found;
  }

  private void take(FigureMention mention) {
    int first = tokens.indexAt(mention.start());
    Expression next = new Expression(first, tokens.indexAt(mention.end()), mention);
    if (last.filter(number -> isRepetition(number, next)).isPresent()) {
      last = last.map(number -> new Expression(number.from(), next.to() + 1, number.mention()));
    } else {
      last.ifPresent(this::put);
      last = Optional.of(next);
    }
  }

  /** {@code twelve (12) people}: one number, told twice. */
  private boolean isRepetition(Expression first, Expression next) {
    return next.from() == first.to() + 1
        && Insertion.end(tokens, first.to()) == next.to() + 1
        && first.figure().sameInterval(next.figure());
  }

  private void put(Expression number) {
    int index = figures.size();
    if (index == from.length) {
      from = Arrays.copyOf(from, index * 2);
      to = Arrays.copyOf(to, index * 2);
    }
    from[index] = number.from();
    to[index] = number.to();
    figures.add(number.figure());
    if (!isPlain(number)) {
      others.put(index, number);
    }
  }

  private boolean isPlain(Expression number) {
    FigureMention mention = number.mention();
    return mention.unit() == Unit.COUNT
        && mention.low() == mention.figure().low()
        && mention.high() == mention.figure().high()
        && mention.end() == tokens.end(number.to() - 1);
  }

  private Expression plain(int index) {
    int start = tokens.start(from[index]);
    int end = tokens.end(to[index] - 1);
    return new Expression(
        from[index], to[index], new FigureMention(start, end, figures.get(index), Unit.COUNT));
  }

  @Override
  public Expression get(int index) {
    Expression other = others.get(index);
    return other == null ? plain(index) : other;
  }

  @Override
  public int size() {
    return figures.size();
  }

  /** Those that begin in a sentence. */
  List<Expression> in(Sentence sentence) {
    return List.copyOf(subList(firstAt(sentence.from()), firstAt(sentence.to())));
  }

  /** Index of the first one at a token or behind it; {@link #size()} when there is none. */
  int firstAt(int token) {
    int found = Arrays.binarySearch(from, 0, size(), token);
    return found >= 0 ? found : -found - 1;
  }

  /** The one that begins at a token. */
  Optional<Expression> at(int token) {
    int index = Arrays.binarySearch(from, 0, size(), token);
    return index >= 0 ? Optional.of(get(index)) : Optional.empty();
  }

  /** First token of an expression. */
  int from(int index) {
    return from[index];
  }

  /** The token behind an expression. */
  int to(int index) {
    return to[index];
  }
}
