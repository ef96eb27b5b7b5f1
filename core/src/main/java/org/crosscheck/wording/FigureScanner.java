package org.crosscheck.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.wording.FigureMention.Unit;

/** Walks once through the tokens and gathers the number expressions with their bound words. */
final class FigureScanner {
  private static final Phrases<BoundWord> BEFORE =
      Phrases.read(FigureScanner.class, "bounds.txt", BoundWord::valueOf);

  private static final Phrases<BoundWord> BEHIND =
      Phrases.read(FigureScanner.class, "bounds-behind.txt", BoundWord::valueOf);

  /** Words that may stand between a bound and its number: {@code at least another 30}. */
  private static final java.util.Set<String> BETWEEN =
      com.google.common.collect.ImmutableSet.of("another", "the", "all", "some", "only");

  private static final int MOST_BOUNDS = 3;

  private final Tokens tokens;
  private final NumberReader numbers;
  private final CardinalReader cardinals;
  private final List<FigureMention> found = new ArrayList<>();
  private int floor;

  FigureScanner(Tokens tokens, Phrases<Interval> vague) {
    this.tokens = tokens;
    this.cardinals = new CardinalReader(tokens);
    this.numbers = new NumberReader(tokens, cardinals, vague);
  }

  List<FigureMention> scan() {
    int at = 0;
    while (at < tokens.size()) {
      Optional<NumberReader.Core> core = numbers.at(at);
      at = core.map(this::add).orElse(at + 1);
    }
    return List.copyOf(found);
  }

  private int add(NumberReader.Core core) {
    if (core.unit() == Unit.ORDINAL || !core.takesBounds()) {
      return emit(core.from(), core.to(), core.interval(), core.unit());
    }
    Behind behind = behind(core);
    Before before = before(core.from(), behind.interval());
    return emit(before.from(), behind.to(), before.interval(), core.unit());
  }

  private int emit(int from, int to, Interval interval, Unit unit) {
    int start = tokens.start(from);
    int end = tokens.end(to - 1);
    interval
        .worded(tokens.text().substring(start, end))
        .ifPresent(figure -> found.add(new FigureMention(start, end, figure, unit)));
    floor = to;
    return to;
  }

  private record Before(int from, Interval interval) {}

  private Before before(int from, Interval interval) {
    Before result = new Before(from, interval);
    for (int i = 0; i < MOST_BOUNDS; i++) {
      Optional<Before> outer = outer(result);
      if (outer.isEmpty()) {
        break;
      }
      result = outer.get();
    }
    return result;
  }

  private Optional<Before> outer(Before inner) {
    Optional<Before> direct = bound(inner, inner.from());
    boolean gap = direct.isEmpty() && BETWEEN.contains(tokens.word(inner.from() - 1));
    return gap ? bound(inner, inner.from() - 1) : direct;
  }

  private Optional<Before> bound(Before inner, int to) {
    return BEFORE
        .endingAt(tokens, to)
        .filter(match -> match.from() >= floor)
        .map(match -> new Before(match.from(), match.value().apply(inner.interval())));
  }

  private record Behind(int to, Interval interval) {}

  private Behind behind(NumberReader.Core core) {
    int to = core.to();
    if ((tokens.is(to, "+") || tokens.is(to, "plus")) && tokens.isGluedToNext(to - 1)) {
      return new Behind(to + 1, BoundWord.AT_LEAST.apply(core.interval()));
    }
    return behind(core, to)
        .or(() -> tokens.isWord(to) && isPlainNoun(to) ? behind(core, to + 1) : Optional.empty())
        .orElse(new Behind(to, core.interval()));
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
        .map(match -> new Behind(match.to(), match.value().apply(core.interval())));
  }
}
