package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.extract.Link.Tie;
import org.crosscheck.extract.NounPhrase.Kind;
import org.crosscheck.extract.Trigger.Form;
import org.crosscheck.wording.Tokens;

/** Ties a number to a state told before it: {@code among the dead were four}, {@code Dead: 12}. */
final class StateTies {
  private static final Set<String> LISTS = ImmutableSet.of(",", ";", "|", "/", "\u2022");

  private final Tokens tokens;

  StateTies(Tokens tokens) {
    this.tokens = tokens;
  }

  Optional<Reading> before(Reading number) {
    return inverted(number).or(() -> entry(number));
  }

  /** {@code Among the dead were four journalists}; {@code the injured included two nurses}. */
  private Optional<Reading> inverted(Reading number) {
    int be = number.expression().from() - 1;
    boolean harmed = tokens.is(be - 2, "the") || tokens.is(be - 2, "those");
    if (harmed && (WordClass.BE.has(tokens, be) || tokens.is(be, "included"))) {
      return Trigger.predicateBefore(tokens, be)
          .filter(match -> match.value().is(Form.STATE) || match.value().is(Form.PAST))
          .map(match -> number.claiming(
              new Link(match.value().measure(), Tie.BEFORE, match.from(), match.to())));
    }
    return WordClass.BE.has(tokens, be)
        ? Trigger.predicateBefore(tokens, be)
            .filter(match -> match.value().is(Form.STATE))
            .map(match -> number.claiming(
                new Link(match.value().measure(), Tie.BEFORE, match.from(), match.to())))
        : Optional.empty();
  }

  /** {@code Dead: 12; missing: 3}: a list of figures. {@code Killed: 12} reads like {@code killed 12}. */
  private Optional<Reading> entry(Reading number) {
    int colon = number.expression().from() - 1;
    int floor = number.sentence().from();
    boolean people = number.noun().is(Kind.NONE) || number.noun().is(Kind.PERSON);
    return !tokens.is(colon, ":") || !people
        ? Optional.empty()
        : Trigger.predicateBefore(tokens, colon)
            .filter(match -> match.value().is(Form.STATE))
            .filter(match -> match.from() == floor || LISTS.contains(tokens.word(match.from() - 1)))
            .map(match -> number.claiming(
                new Link(match.value().measure(), Tie.BEFORE, match.from(), match.to())));
  }
}
