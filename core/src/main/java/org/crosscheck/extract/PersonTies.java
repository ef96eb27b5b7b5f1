package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Measure;
import org.crosscheck.extract.Link.Tie;
import org.crosscheck.extract.Trigger.Form;
import org.crosscheck.wording.CountedNouns;
import org.crosscheck.wording.Phrases.Match;
import org.crosscheck.wording.Tokens;

/** Ties a single person to the harm done to him: like a number, and on to the death that ends a sentence. */
final class PersonTies {
  private static final Set<String> WOUNDS = ImmutableSet.of("shot", "injured");
  private static final int LONGEST_LEAD = 2;
  private static final int NEAR = 10;
  private static final int REACH = 25;

  private final Page page;
  private final Tokens tokens;
  private final Ties ties;
  private final PersonWords words;

  PersonTies(Page page, Ties ties) {
    this.page = page;
    this.tokens = page.tokens();
    this.words = new PersonWords(page.tokens());
    this.ties = ties;
  }

  Reading tie(Reading person) {
    Optional<Match<Trigger>> of = Trigger.ofBefore(tokens, person.expression().from());
    if (of.isPresent()) {
      Match<Trigger> noun = of.get();
      return person.claiming(new Link(noun.value().measure(), Tie.BEFORE, noun.from(), noun.to()));
    }
    Reading tied = ties.counted(behindComma(person));
    Reading own = new Reading(
        person.expression(),
        person.sentence(),
        person.noun(),
        tied.role(),
        tied.link(),
        tied.whole());
    if (own.isClaim() && isListedApart(own)) {
      return person;
    }
    if (own.isClaim() && isAgent(own)) {
      return own.as(Role.AGENT);
    }
    Reading told = own.isClaim() ? death(own) : own.role() == Role.OTHER ? late(own) : own;
    return told.isClaim() && isAgent(told) ? told.as(Role.AGENT) : told;
  }

  /** {@code Clerk killed, guard and driver hurt}: the verb before the comma is another's. */
  private boolean isListedApart(Reading person) {
    return person.link().orElseThrow().tie() != Tie.BEHIND
        && tokens.is(person.expression().from() - 1, ",");
  }

  /** {@code mother shot husband}, {@code man kills best friend}: a headline leaves out the article of the one who was shot. */
  private boolean isAgent(Reading person) {
    Link link = person.link().orElseThrow();
    int noun = link.to();
    while (noun < link.to() + LONGEST_LEAD && isPlain(noun) && isLower(noun)) {
      noun++;
    }
    boolean harmed = WordClass.PERSON_NOUN.has(tokens, noun) || words.isSingular(noun);
    return link.tie() == Tie.BEHIND && harmed && !WordClass.SAY.has(tokens, noun + 1);
  }

  private boolean isLower(int at) {
    return !tokens.isCapitalised(at)
        && !WordClass.STOP.has(tokens, at)
        && !WordClass.PERSON_NOUN.has(tokens, at);
  }

  /** {@code a man found in his car died}: over plain words to the verb. */
  private Reading late(Reading person) {
    int from = person.expression().to();
    int limit = Math.min(person.sentence().to(), from + NEAR);
    for (int at = from; at < limit && isPlain(at); at++) {
      Optional<Match<Trigger>> verb = Trigger.predicateAt(tokens, at)
          .filter(match -> match.value().measure().equals(Measure.KILLED))
          .filter(match -> match.value().is(Form.DIED) && !tokens.is(match.from() - 1, "to"));
      if (verb.isPresent()) {
        return person.claiming(
            new Link(Measure.KILLED, Tie.BEHIND, verb.get().from(), verb.get().to()));
      }
    }
    return person;
  }

  private boolean isPlain(int at) {
    boolean opens = WordClass.DEFINITE.has(tokens, at) && WordClass.PERSON_NOUN.has(tokens, at + 1);
    return tokens.isWord(at)
        && !opens
        && !opensClause(at)
        && !WordClass.SAY.has(tokens, at)
        && !tokens.is(at, "after")
        && !tokens.is(at, "and")
        && !tokens.is(at, "'s")
        && !WordClass.INDEFINITE.has(tokens, at)
        && !page.marks().startsNumber(at);
  }

  /** {@code Jane Roe, 34, died}: the verb comes behind the closing comma. */
  private Reading behindComma(Reading person) {
    int to = person.expression().to();
    boolean closed = tokens.is(to, ",") && to - person.noun().from() > 2;
    NounPhrase noun = person.noun();
    return closed
        ? Reading.of(
            person.expression(),
            person.sentence(),
            new NounPhrase(noun.from(), to + 1, noun.population(), noun.kind(), noun.trigger()),
            person.role())
        : person;
  }

  /** {@code a man who was shot in the head died}: killed, not just shot. */
  private Reading death(Reading wounded) {
    Link link = wounded.link().orElseThrow();
    if (!WOUNDS.contains(link.measure().name()) || link.tie() != Tie.BEHIND) {
      return wounded;
    }
    int limit = Math.min(wounded.sentence().to(), link.to() + REACH);
    for (int at = link.to(); at < limit && !opensClause(at); at++) {
      Optional<Match<Trigger>> verb = Trigger.predicateAt(tokens, at)
          .filter(match -> match.value().measure().equals(Measure.KILLED))
          .filter(match -> match.value().is(Form.DIED)
              || WordClass.BE.has(tokens, match.from() - 1)
              || tokens.is(match.from() - 1, "pronounced")
              || (match.from() == link.to() + 1 && tokens.is(link.to(), ",")));
      if (verb.isPresent()) {
        return wounded.claiming(
            new Link(Measure.KILLED, Tie.BEHIND, link.from(), verb.get().to()));
      }
    }
    return wounded;
  }

  /** Where the talk turns to somebody else. */
  private boolean opensClause(int at) {
    return tokens.is(at, ";")
        || tokens.is(at, "while")
        || tokens.is(at, "when")
        || tokens.is(at, "but")
        || (page.marks().startsNumber(at) && WordClass.BE.has(tokens, at + 1))
        || (WordClass.INDEFINITE.has(tokens, at) && tokens.is(at - 1, "and"))
        || (tokens.is(at, "and") && CountedNouns.isPerson(tokens, at + 1))
        || WordClass.NEGATION.has(tokens, at)
        || WordClass.MODAL.has(tokens, at);
  }
}
