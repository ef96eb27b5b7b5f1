package org.crosscheck.extract;

import java.util.List;
import java.util.function.Predicate;
import org.crosscheck.extract.Link.Tie;
import org.crosscheck.extract.NounPhrase.Kind;
import org.crosscheck.wording.Tokens;

/** Hands the verb of one victim on to those listed beside him. */
final class SharedHarm {
  private final Tokens tokens;
  private final Predicate<Reading> single;

  /**
   * @param single tells a person from a number; numbers among themselves have shared already
   */
  SharedHarm(Tokens tokens, Predicate<Reading> single) {
    this.tokens = tokens;
    this.single = single;
  }

  /** {@code a man and two women were killed}, {@code killed a man and two women}: what is told of one holds for all. */
  void among(List<Reading> all) {
    for (int i = 1; i < all.size(); i++) {
      take(all, i, i - 1, all.get(i - 1).to(), all.get(i).expression().from());
    }
    for (int i = all.size() - 2; i >= 0; i--) {
      take(all, i, i + 1, all.get(i).to(), all.get(i + 1).expression().from());
    }
  }

  private void take(List<Reading> all, int index, int giver, int from, int to) {
    Reading open = all.get(index);
    Reading gives = all.get(giver);
    boolean takes = open.role() == Role.OTHER
        && (!open.noun().is(Kind.NONE) || tokens.is(open.expression().to(), "others"))
        && open.noun().canBePeople()
        && !WordClass.SAY.has(tokens, open.to())
        && (single.test(open) || single.test(gives));
    boolean verb = index > giver
        ? gives
                .link()
                .map(link -> link.tie() == Tie.BEFORE || link.tie() == Tie.SHARED)
                .orElse(false)
            && !WordClass.BE.has(tokens, open.to())
            && !WordClass.HAVE.has(tokens, open.to())
        : gives
            .link()
            .map(link -> link.tie() == Tie.BEHIND || link.tie() == Tie.SHARED)
            .orElse(false);
    if (takes && gives.isClaim() && verb && onlyConnectors(from, to)) {
      int at = open.expression().to();
      Link link = gives.link().orElseThrow();
      all.set(index, open.claiming(new Link(link.measure(), Tie.SHARED, at, at)));
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
}
