package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.extract.Link.Tie;
import org.crosscheck.extract.NounPhrase.Kind;
import org.crosscheck.wording.FigureMention.Unit;
import org.crosscheck.wording.Tokens;

/**
 * Reads numbers told place by place behind a claim of the same kind: {@code killed nine people in Aden, four in Taiz and
 * two elsewhere}, {@code killed 3 and 5 in Aden and Taiz respectively}.
 */
final class Distributions {
  private static final Set<String> WHERE =
      ImmutableSet.of("in", "at", "near", "elsewhere", "outside");
  private static final int LONGEST_PLACE = 8;

  private final Tokens tokens;
  private final List<Reading> readings;
  private final Respective respective;

  Distributions(Tokens tokens, List<Reading> readings, Respective respective) {
    this.tokens = tokens;
    this.readings = readings;
    this.respective = respective;
  }

  void run() {
    for (int i = 1; i < readings.size(); i++) {
      Reading left = readings.get(i - 1);
      Reading right = readings.get(i);
      boolean open = right.role() == Role.OTHER
          && right.noun().is(Kind.NONE)
          && right.expression().is(Unit.COUNT);
      boolean gives = left.isClaim() && left.whole().isEmpty();
      if (open && gives && isPlaced(left, right)) {
        readings.set(i, shared(left, right));
      }
    }
    for (int i = 1; i < readings.size(); i++) {
      inTurn(i - 1, i);
    }
    for (int i = readings.size() - 1; i > 0; i--) {
      inTurn(i, i - 1);
    }
    readings.replaceAll(this::measured);
  }

  /** {@code 12 and 5 people were killed in Aden and Taiz respectively}: the 12 are people and were killed, too. */
  private void inTurn(int from, int to) {
    Reading gives = readings.get(from);
    Reading takes = readings.get(to);
    boolean open = takes.role() == Role.OTHER
        && takes.expression().is(Unit.COUNT)
        && takes.noun().canBePeople();
    if (!gives.isClaim() || gives.whole().isPresent()) {
      return;
    }
    Optional<Respective.Turn> turn = respective.turn(gives.sentence(), gives.expression());
    boolean row = turn.isPresent()
        && turn.equals(respective
            .turn(takes.sentence(), takes.expression())
            .map(other -> new Respective.Turn(other.index() + from - to, other.of())));
    if (row && open) {
      readings.set(to, shared(gives, takes));
    } else if (row && takes.isClaim()) {
      readings.set(to, takes.naming(gives.noun().population()));
    }
  }

  /** {@code killed and hurt 12 and 30}: the 12 were killed. */
  private Reading measured(Reading reading) {
    return reading.isClaim()
        ? respective
            .turn(reading.sentence(), reading.expression())
            .flatMap(turn -> respective.verb(reading.sentence(), turn))
            .map(verb -> reading.claiming(measured(reading.link().orElseThrow(), verb.value())))
            .orElse(reading)
        : reading;
  }

  private static Link measured(Link link, Trigger trigger) {
    return new Link(trigger.measure(), link.tie(), link.from(), link.to());
  }

  private static Reading shared(Reading left, Reading right) {
    int at = right.expression().to();
    Link link = new Link(left.link().orElseThrow().measure(), Tie.SHARED, at, at);
    return right.naming(left.noun().population()).claiming(link);
  }

  /** {@code nine people in Aden, four in Taiz}. */
  private boolean isPlaced(Reading left, Reading right) {
    int from = left.to();
    int to = right.expression().from();
    boolean behind = WHERE.contains(tokens.word(right.expression().to()));
    boolean listed = tokens.is(to - 1, ",") || tokens.is(to - 1, "and");
    return behind
        && isClosed(right)
        && listed
        && WHERE.contains(tokens.word(from))
        && to - from <= LONGEST_PLACE
        && isName(from + 1, tokens.is(to - 2, ",") ? to - 2 : to - 1);
  }

  /** {@code four in Taiz,}; no {@code four in Taiz fled}. */
  private boolean isClosed(Reading right) {
    int at = right.expression().to();
    int limit = Math.min(right.sentence().to(), at + LONGEST_PLACE);
    while (at < limit
        && !Trigger.predicateAt(tokens, at).isPresent()
        && tokens.isWord(at)
        && !tokens.is(at, "and")
        && !WordClass.BE.has(tokens, at)) {
      at++;
    }
    return at == right.sentence().to() || tokens.is(at, "and") || tokens.isMark(at);
  }

  private boolean isName(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.isWord(i) || WordClass.BE.has(tokens, i) || WordClass.FINITE.has(tokens, i)) {
        return false;
      }
    }
    return from < to;
  }
}
