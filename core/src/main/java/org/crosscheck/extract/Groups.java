package org.crosscheck.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crosscheck.claim.Measure;
import org.crosscheck.extract.Link.Tie;
import org.crosscheck.extract.NounPhrase.Kind;
import org.crosscheck.wording.CountedNouns;
import org.crosscheck.wording.CountedNouns.Sort;
import org.crosscheck.wording.FigureMention.Unit;
import org.crosscheck.wording.Phrases;
import org.crosscheck.wording.Tokens;

/**
 * Reads a number out of a group that is counted too: {@code 12 of the 40 passengers died} counts 12 passengers, {@code
 * one of the six guards who died} counts six.
 */
final class Groups {
  private final Tokens tokens;
  private final List<Reading> readings;
  private final Ties ties;

  Groups(Tokens tokens, List<Reading> readings, Ties ties) {
    this.tokens = tokens;
    this.readings = readings;
    this.ties = ties;
  }

  void run() {
    for (int i = 0; i + 1 < readings.size(); i++) {
      Reading number = readings.get(i);
      Reading group = readings.get(i + 1);
      boolean open = number.role() == Role.OTHER || number.role() == Role.PERCENT;
      if (open && isOf(number.expression(), group.expression())) {
        Reading member = ties.counted(new Reading(
            number.expression(),
            number.sentence(),
            group.noun(),
            number.role(),
            Optional.empty(),
            Optional.empty()));
        if (member.isClaim() && !isOfTheGroup(member, group)) {
          readings.set(i, member);
          readings.set(i + 1, group.as(Role.ANAPHORA));
        } else if (group.isClaim() && readings.get(i).role() == Role.OTHER) {
          readings.set(i, kind(number, group).orElse(number));
        }
      }
    }
  }

  /** {@code six of the 14 people killed were women}: a part of the 14. */
  private Optional<Reading> kind(Reading number, Reading group) {
    int be = group.to();
    boolean smaller =
        number.expression().figure().low() <= group.expression().figure().high();
    Optional<Phrases.Match<Sort>> who = CountedNouns.at(tokens, be + 1)
        .filter(match -> match.value() == Sort.PERSON && number.expression().is(Unit.COUNT));
    return who.filter(match -> smaller && WordClass.BE.has(tokens, be)).map(match -> {
      int at = number.expression().to();
      Measure measure = group.link().orElseThrow().measure();
      return number
          .counting(
              new NounPhrase(match.from(), match.to(), words(match), Kind.PERSON, Optional.empty()))
          .claiming(new Link(measure, Tie.PART, at, at))
          .partOf(group.expression());
    });
  }

  private String words(Phrases.Match<Sort> match) {
    return IntStream.range(match.from(), match.to())
        .mapToObj(tokens::spelt)
        .collect(Collectors.joining(" "));
  }

  private boolean isOf(Expression number, Expression group) {
    int from = number.to() + 1;
    boolean determined = WordClass.BEFORE_COUNTED.has(tokens, from);
    return tokens.is(number.to(), "of") && group.from() == (determined ? from + 1 : from);
  }

  /** {@code one of the six guards who were killed}, {@code one of the six dead guards}: all of the group were. */
  private boolean isOfTheGroup(Reading member, Reading group) {
    Link link = member.link().orElseThrow();
    if (link.tie() == Tie.NOUN) {
      return true;
    }
    boolean relative = false;
    boolean verb = false;
    for (int i = group.noun().to(); i < link.to(); i++) {
      relative |= tokens.is(i, "who") || tokens.is(i, "that");
      verb |= WordClass.BE.has(tokens, i)
          || WordClass.HAVE.has(tokens, i)
          || Trigger.predicateAt(tokens, i)
              .filter(t -> t.value().is(Trigger.Form.DIED))
              .isPresent();
    }
    boolean named = !tokens.is(group.expression().from() - 1, "of");
    return link.tie() == Tie.BEHIND && (relative || (named && !verb));
  }
}
