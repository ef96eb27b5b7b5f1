package org.crosscheck.story;

import java.util.List;
import java.util.Optional;
import org.crosscheck.story.Telling.Harm;

/**
 * What one sentence, or the title, says of the victims.
 *
 * @param title whether it is the title
 * @param sentence its index in the article; 0 for the title
 * @param tellings its claims, in order
 */
record Statement(boolean title, int sentence, List<Telling> tellings) {
  Statement {
    tellings = List.copyOf(tellings);
  }

  /** Whether both are of one sentence, or of the title. */
  boolean isAt(Statement other) {
    return title == other.title && sentence == other.sentence;
  }

  /** How much the article stands behind it: the title and the first sentences tell the whole. */
  double weight() {
    return title ? 3 : sentence < 6 ? 2 : 1;
  }

  /** Whether it opens the article. */
  boolean leads() {
    return title || sentence < 2;
  }

  private List<Telling> of(Harm harm) {
    return tellings.stream()
        .filter(telling -> telling.harm() == harm && !telling.isPart() && telling.low() > 0)
        .toList();
  }

  boolean has(Harm harm) {
    return !of(harm).isEmpty();
  }

  /** Whether a number counts the victims. */
  boolean counts(Harm harm) {
    return of(harm).stream().anyMatch(telling -> telling.person().isEmpty());
  }

  /** How many single persons are told, where no number counts. */
  Count persons(Harm harm) {
    return new Casualties(List.of(this)).of(harm);
  }

  /** {@code two men and three women}: five. A total told beside its parts is counted once. */
  Optional<Count> total(Harm harm) {
    List<Telling> some = exactFirst(of(harm));
    if (some.isEmpty()) {
      return Optional.empty();
    }
    Optional<Telling> toll = some.stream().filter(Telling::isToll).findFirst();
    if (toll.isPresent()) {
      return toll.map(Telling::count);
    }
    Count sum = some.stream().map(Telling::count).reduce(Count.NONE, Count::plus);
    return some.stream()
        .filter(one -> some.size() > 2 && one.low() * 2 == sum.low())
        .map(Telling::count)
        .findFirst()
        .or(() -> Optional.of(sum));
  }

  /** {@code a number of fatalities … six confirmed dead}: the numbers alone, where there are any. */
  private static List<Telling> exactFirst(List<Telling> some) {
    List<Telling> exact =
        some.stream().filter(telling -> telling.count().isExact()).toList();
    return exact.isEmpty() ? some : exact;
  }

  /** Whether the first of one harm stands before the first of the other. */
  boolean isBefore(Harm one, Harm other) {
    return at(one) < at(other);
  }

  private int at(Harm harm) {
    return of(harm).get(0).claim().at().start().orElse(0);
  }

  /** {@code a quadruple shooting}: the dead are among the four. */
  boolean countsAll(Harm harm) {
    return of(harm).stream().anyMatch(Telling::isMultiple);
  }

  /** {@code two others}: on top of those told before. */
  boolean countsOthers(Harm harm) {
    return of(harm).stream()
        .map(telling -> " " + telling.claim().quote().orElse("") + " ")
        .anyMatch(quote -> quote.matches("(?is).*\\W(?:others?|another|more|additional)\\W.*"));
  }
}
