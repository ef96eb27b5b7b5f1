package org.crosscheck.extract;

import java.util.List;
import java.util.Optional;
import org.crosscheck.extract.Link.Tie;
import org.crosscheck.extract.NounPhrase.Kind;
import org.crosscheck.wording.Tokens;

/** What a number takes over from the numbers beside it. */
final class Neighbours {
  private final Tokens tokens;
  private final List<Reading> readings;
  private final Respective respective;

  Neighbours(Tokens tokens, List<Reading> readings, Respective respective) {
    this.tokens = tokens;
    this.respective = respective;
    this.readings = readings;
  }

  void run() {
    for (int i = 1; i < readings.size(); i++) {
      int index = i;
      Optional<Reading> part = new Parts(tokens, readings).part(index);
      readings.set(i, part.or(() -> joined(index)).orElse(readings.get(i)));
    }
    for (int i = readings.size() - 2; i >= 0; i--) {
      fromRight(i);
    }
    new Breakdowns(tokens, readings).run();
    new Distributions(tokens, readings, respective).run();
    new Restated(tokens, readings).run();
    new Revisions(tokens, readings).run();
    new Totals(tokens, readings).run();
    for (int i = 1; i < readings.size(); i++) {
      nameless(i);
    }
  }

  /** {@code killed 12 soldiers and 3 civilians}. */
  private Optional<Reading> joined(int index) {
    Reading left = readings.get(index - 1);
    Reading right = readings.get(index);
    boolean open = right.role() == Role.OTHER
        && right.noun().canBePeople()
        && !right.noun().is(Kind.NONE);
    boolean gives = left.isClaim() && left.link().orElseThrow().tie() != Tie.BEHIND;
    boolean ownVerb =
        WordClass.BE.has(tokens, right.to()) || WordClass.HAVE.has(tokens, right.to());
    if (ownVerb
        || !open
        || !gives
        || left.noun().is(Kind.COUNTED)
        || !onlyConnectors(left.to(), right.expression().from())) {
      return Optional.empty();
    }
    boolean tooMany = left.whole()
        .filter(whole -> right.expression().figure().low() > whole.figure().high())
        .isPresent();
    if (tooMany) {
      return Optional.empty();
    }
    Link link = left.link().orElseThrow();
    Reading shared = right.claiming(shared(link, right));
    return Optional.of(left.whole().map(shared::partOf).orElse(shared));
  }

  private static Link shared(Link link, Reading reading) {
    int at = reading.expression().to();
    return new Link(link.measure(), Tie.SHARED, at, at);
  }

  /** {@code 12 soldiers and 3 civilians were killed}; not {@code 20 rebels, 4 of whom died}. */
  private void fromRight(int index) {
    Reading left = readings.get(index);
    Reading right = readings.get(index + 1);
    boolean open =
        left.role() == Role.OTHER && left.noun().canBePeople() && !left.noun().is(Kind.NONE);
    boolean gives = right.isClaim()
        && right.whole().isEmpty()
        && !right.noun().is(Kind.PRONOUN)
        && (right.link().orElseThrow().tie() == Tie.BEHIND
            || right.link().orElseThrow().tie() == Tie.SHARED);
    if (open && gives && onlyConnectors(left.to(), right.expression().from())) {
      readings.set(index, left.claiming(shared(right.link().orElseThrow(), left)));
    }
  }

  private boolean onlyConnectors(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.is(i, ",") && !tokens.is(i, ";") && !WordClass.CONNECTOR.has(tokens, i)) {
        return false;
      }
    }
    return from < to;
  }

  /** The number at an index, or before it that of which it is a part: {@code 7 people dead, among them 4 officers}. */
  private Reading whole(int index) {
    int at = index;
    while (at > 0 && readings.get(at).whole().isPresent()) {
      at--;
    }
    return readings.get(at);
  }

  /** {@code 12 people were killed and 30 wounded}: people again. */
  private void nameless(int index) {
    Reading right = readings.get(index);
    boolean takes = right.isClaim()
        && right.whole().isEmpty()
        && right.noun().is(Kind.NONE)
        && right.noun().population().isEmpty();
    if (!takes) {
      return;
    }
    Reading left = whole(index - 1);
    boolean gives = left.isClaim() && left.noun().is(Kind.PERSON);
    boolean ofRight = left.whole().filter(right.expression()::equals).isPresent();
    boolean elliptic = right.link().orElseThrow().from() == right.noun().to();
    if (gives && !ofRight && (elliptic || Populations.of(left.noun()).isEverybody())) {
      readings.set(index, right.naming(left.noun().population()));
    }
  }
}
