package org.crosscheck.extract;

import java.util.Optional;
import org.crosscheck.extract.Link.Tie;
import org.crosscheck.extract.NounPhrase.Kind;
import org.crosscheck.wording.Phrases.Match;
import org.crosscheck.wording.Tokens;

/** Ties a number to a toll: {@code the death toll rose to 23}. */
final class Tolls {
  private static final int REACH = 18;

  private final Tokens tokens;

  Tolls(Tokens tokens) {
    this.tokens = tokens;
  }

  /** {@code the death toll rose to 23}; the 17 of {@code from 17} is the old one. */
  Optional<Reading> toll(Reading number) {
    int from = number.expression().from();
    boolean old = tokens.is(from - 1, "from");
    Optional<Match<Trigger>> beside = Trigger.tollBefore(tokens, withoutHave(from));
    if (beside.isPresent() && !marksEnd(number)) {
      return Optional.of(tolled(number, beside.get(), false));
    }
    if (marksEnd(number) || !(old || isLinked(from))) {
      return tollBehind(number);
    }
    int floor = Math.max(number.sentence().from(), from - REACH);
    for (int at = from; at > floor; at--) {
      Optional<Match<Trigger>> found = Trigger.tollBefore(tokens, at);
      if (found.isPresent()) {
        return Optional.of(tolled(number, found.get(), old));
      }
    }
    return tollBehind(number);
  }

  /** {@code toll of the quake: 50}, {@code toll of the quake at 50}, {@code toll of the quake tops 50}. */
  private boolean isLinked(int from) {
    return WordClass.LINK.has(tokens, from - 1)
        || tokens.is(from - 1, ":")
        || WordClass.LINK.has(tokens, from);
  }

  /** {@code the toll has crossed 50}, {@code the toll had already topped 50}: in front of {@code has}. */
  private int withoutHave(int from) {
    int at = WordClass.ADVERB.has(tokens, from - 1) ? from - 1 : from;
    return WordClass.HAVE.has(tokens, at - 1) ? at - 1 : from;
  }

  /** {@code took the toll past 20}, {@code death toll 20}; no {@code toll. 20 others}. */
  private boolean marksEnd(Reading number) {
    return number.noun().is(Kind.THING) || number.noun().is(Kind.UNKNOWN);
  }

  private static Reading tolled(Reading number, Match<Trigger> toll, boolean old) {
    return old
        ? number.as(Role.SUPERSEDED)
        : number.claiming(new Link(toll.value().measure(), Tie.BEFORE, toll.from(), toll.to()));
  }

  /** {@code bringing to 23 the number of dead}. */
  private Optional<Reading> tollBehind(Reading number) {
    int to = number.expression().to();
    int at = tokens.is(to, "the") ? to + 1 : to;
    return Trigger.tollAt(tokens, tokens.is(at, "total") ? at + 1 : at)
        .filter(match -> tokens.is(number.expression().from() - 1, "to"))
        .map(match -> tolled(number, match, false));
  }
}
