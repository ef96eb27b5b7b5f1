package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Figure;
import org.crosscheck.wording.FigureMention.Unit;

/** Walks once through the tokens and gathers the number expressions with their bound words. */
final class FigureScanner {
  private static final double HUNDREDTH = 0.01;

  private static final Phrases<BoundWord> BEHIND =
      Phrases.read(FigureScanner.class, "bounds-behind.txt", BoundWord::valueOf);

  /** Behind {@code more than 50}: the number itself counts too. */
  private static final Phrases<Boolean> INCLUSIVE =
      Phrases.read(FigureScanner.class, "bounds-inclusive.txt", key -> true);

  /** Behind a bound they lead on to another number: {@code 12 and more than}, {@code 12 and up to}. */
  private static final Set<String> RUNS_ON = ImmutableSet.of("than", "to");

  private static final Interval NO_NUMBER = new Interval(-1, -1, Bound.NONE, false);

  private final Tokens tokens;
  private final NumberReader numbers;
  private final BoundsBefore bounds;
  private final NonNumbers others;
  private final Consumer<FigureMention> taker;
  private final Shared<Figure> figures;
  private Optional<FigureMention> last = Optional.empty();
  private Optional<BoundPairs.Side> open = Optional.empty();
  private int floor;

  /** @param taker gets the expressions in order */
  FigureScanner(Tokens tokens, Phrases<Interval> vague, Consumer<FigureMention> taker) {
    this.tokens = tokens;
    this.taker = taker;
    this.figures = new Shared<>(tokens.text(), FigureScanner::same);
    this.numbers = new NumberReader(tokens, new CardinalReader(tokens), vague);
    this.bounds = new BoundsBefore(tokens);
    this.others = new NonNumbers(tokens);
  }

  void scan() {
    int at = 0;
    while (at < tokens.size()) {
      int behind = others.end(at);
      at = behind > at ? skip(at, behind) : read(at);
    }
    last.ifPresent(taker);
  }

  private int read(int at) {
    return numbers.at(at).map(this::add).orElse(at + 1);
  }

  /** A chain too long for any figure is told as one, which is no number. */
  private int skip(int at, int behind) {
    if (others.isChain(at, behind)) {
      emit(NumberReader.Core.count(at, behind, NO_NUMBER), at, behind, NO_NUMBER);
    }
    return behind;
  }

  private int add(NumberReader.Core core) {
    if (core.unit() == Unit.ORDINAL) {
      return ranked(core);
    }
    if (!core.takesBounds()) {
      return emit(core, core.from(), core.to(), core.interval());
    }
    Behind behind = behind(core);
    BoundsBefore.Reach reach =
        bounds.around(core.from(), core.to(), behind.interval(), behind.inclusive(), floor);
    int to =
        behind.inclusive() && reach.interval().equals(core.interval()) ? core.to() : behind.to();
    return emit(core, reach.from(), to, reach.interval());
  }

  /** {@code higher than the tenth}; {@code at least the tenth attack} is one attack. */
  private int ranked(NumberReader.Core core) {
    BoundsBefore.Reach reach = bounds.around(core.from(), core.to(), core.interval(), false, floor);
    boolean compares = tokens.is(core.from() - 1, "the") && tokens.is(core.from() - 2, "than");
    return compares
        ? emit(core, reach.from(), core.to(), reach.interval())
        : emit(core, core.from(), core.to(), core.interval());
  }

  private int emit(NumberReader.Core core, int from, int to, Interval interval) {
    BoundPairs.Side side = new BoundPairs.Side(from, to, interval, core.unit(), core.fraction());
    Optional<BoundPairs.Side> both = open.flatMap(first -> BoundPairs.join(tokens, first, side));
    if (both.isEmpty()) {
      last.ifPresent(taker);
    }
    last = mention(both.orElse(side));
    open = both.isEmpty() && last.isPresent() ? Optional.of(side) : Optional.empty();
    floor = to;
    return to;
  }

  private Optional<FigureMention> mention(BoundPairs.Side said) {
    int start = tokens.start(said.from());
    int end = tokens.end(said.to() - 1);
    double unit = said.fraction() ? HUNDREDTH : 1;
    return said.interval()
        .worded(tokens.text().substring(start, end))
        .filter(figure -> figure.bound() != Bound.NONE || said.interval().fits())
        .map(figure -> figures.of(figure, figure.text()))
        .map(figure -> new FigureMention(
            start,
            end,
            figure,
            said.unit(),
            said.interval().low() * unit,
            said.interval().high() * unit));
  }

  private static boolean same(Figure one, Figure other) {
    return one.sameInterval(other)
        && one.bound() == other.bound()
        && one.text().equals(other.text());
  }

  private record Behind(int to, Interval interval, boolean inclusive) {}

  private Behind behind(NumberReader.Core core) {
    int to = core.to();
    if ((tokens.is(to, "+") || tokens.is(to, "plus")) && tokens.isGluedToNext(to - 1)) {
      return new Behind(to + 1, BoundWord.AT_LEAST.apply(core.interval()), false);
    }
    return behind(core, to)
        .or(() -> tokens.isWord(to) && isPlainNoun(to) ? behind(core, to + 1) : Optional.empty())
        .or(() -> INCLUSIVE
            .at(tokens, to)
            .filter(match -> !numbers.startsNumber(match.to()))
            .map(match -> new Behind(match.to(), core.interval(), true)))
        .orElse(new Behind(to, core.interval(), false));
  }

  /** {@code 293 citizens at least}. */
  private boolean isPlainNoun(int at) {
    return CountedNouns.at(tokens, at)
        .filter(noun -> noun.to() == at + 1 && noun.value() != CountedNouns.Sort.FILLER)
        .isPresent();
  }

  private Optional<Behind> behind(NumberReader.Core core, int at) {
    return BEHIND
        .at(tokens, at)
        .filter(match -> !numbers.startsNumber(match.to()))
        .filter(match -> !RUNS_ON.contains(tokens.word(match.to())))
        .map(match -> new Behind(match.to(), match.value().apply(core.interval()), false));
  }
}
