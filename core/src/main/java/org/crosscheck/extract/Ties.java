package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Measure;
import org.crosscheck.extract.Link.Tie;
import org.crosscheck.extract.NounPhrase.Kind;
import org.crosscheck.extract.Trigger.Form;
import org.crosscheck.wording.Phrases.Match;
import org.crosscheck.wording.Tokens;

/** Ties one number to the verb or noun that says what it counts. */
final class Ties {
  private static final Set<String> TAKES_LIVES = ImmutableSet.of(
      "claimed",
      "claim",
      "claims",
      "claiming",
      "cost",
      "costing",
      "costs",
      "took",
      "take",
      "taken",
      "taking",
      "lost");

  private static final int TOLL_REACH = 12;

  private final Page page;
  private final Tokens tokens;

  Ties(Page page) {
    this.page = page;
    this.tokens = page.tokens();
  }

  /** The number with its link, or with the role that keeps it from being a claim; unchanged when nothing ties it. */
  Reading tie(Reading number) {
    return counted(number)
        .or(() -> behind(number))
        .or(() -> before(number))
        .or(() -> inverted(number))
        .or(() -> toll(number))
        .or(() -> modifier(number))
        .orElse(number);
  }

  private Optional<Reading> counted(Reading number) {
    NounPhrase noun = number.noun();
    if (!noun.is(Kind.COUNTED) || !takesLives(number)) {
      return Optional.empty();
    }
    Measure measure = noun.trigger().orElseThrow().measure();
    return Optional.of(number.claiming(new Link(measure, Tie.NOUN, noun.from(), noun.to())));
  }

  /** {@code lives} are counted only where they are lost. */
  private boolean takesLives(Reading number) {
    if (!tokens.is(number.noun().to() - 1, "lives")) {
      return true;
    }
    int from = number.expression().from();
    return TAKES_LIVES.contains(tokens.word(from - 1))
        || TAKES_LIVES.contains(tokens.word(from - 2))
        || TAKES_LIVES.contains(tokens.word(number.noun().to()))
        || (WordClass.BE.has(tokens, number.noun().to())
            && TAKES_LIVES.contains(tokens.word(number.noun().to() + 1)));
  }

  private Optional<Reading> behind(Reading number) {
    if (!number.noun().canBePeople() && !number.noun().is(Kind.THING)) {
      return Optional.empty();
    }
    int start = Math.max(number.noun().to(), number.expression().to());
    return new VerbGroup(page, start, number.sentence().to()).read(number);
  }

  private Optional<Reading> before(Reading number) {
    if (number.noun().is(Kind.THING) && !verbDestroys(number)) {
      return Optional.empty();
    }
    int to = skipBack(number.expression().from(), number.sentence().from());
    Optional<Match<Trigger>> of = Trigger.ofBefore(tokens, number.expression().from());
    Optional<Match<Trigger>> verb = Trigger.predicateBefore(tokens, to)
        .filter(match -> match.from() >= number.sentence().from())
        .filter(match -> match.value().is(Form.ACT) || match.value().is(Form.PAST))
        .filter(match -> !isPassive(match));
    return of.or(() -> verb).map(match -> behindVerb(number, match));
  }

  /** {@code Among the dead were four journalists}. */
  private Optional<Reading> inverted(Reading number) {
    int be = number.expression().from() - 1;
    return WordClass.BE.has(tokens, be)
        ? Trigger.predicateBefore(tokens, be)
            .filter(match -> match.value().is(Form.STATE))
            .map(match -> number.claiming(
                new Link(match.value().measure(), Tie.BEFORE, match.from(), match.to())))
        : Optional.empty();
  }

  private boolean verbDestroys(Reading number) {
    return Trigger.predicateBefore(
            tokens, skipBack(number.expression().from(), number.sentence().from()))
        .filter(match -> match.value().measure().name().equals("destroyed"))
        .isPresent();
  }

  private int skipBack(int from, int floor) {
    int at = from;
    while (at > floor + 1 && from - at < 3 && WordClass.BACK_SKIP.has(tokens, at - 1)) {
      at--;
    }
    return tokens.is(at - 1, ":") ? at - 1 : at;
  }

  private boolean isPassive(Match<Trigger> verb) {
    boolean be = WordClass.BE.has(tokens, verb.from() - 1)
        || (WordClass.ADVERB.has(tokens, verb.from() - 1)
            && WordClass.BE.has(tokens, verb.from() - 2));
    return verb.value().is(Form.PAST) && be;
  }

  private Reading behindVerb(Reading number, Match<Trigger> verb) {
    boolean planned = verb.value().is(Form.ACT)
        && (tokens.is(verb.from() - 1, "to") || WordClass.MODAL.has(tokens, verb.from() - 1));
    boolean possible =
        WordClass.MODAL.has(tokens, verb.from() - 2) && WordClass.HAVE.has(tokens, verb.from() - 1);
    if (planned || possible || WordClass.NEGATION.has(tokens, verb.from() - 1)) {
      return number.as(Role.HYPOTHETICAL);
    }
    return number.claiming(new Link(verb.value().measure(), Tie.BEFORE, verb.from(), verb.to()));
  }

  /** {@code the death toll rose to 23}; the 17 of {@code from 17} is the old one. */
  private Optional<Reading> toll(Reading number) {
    int from = number.expression().from();
    boolean old = tokens.is(from - 1, "from");
    if (!(WordClass.LINK.has(tokens, from - 1) || old || tokens.is(from - 1, ":"))) {
      return tollBehind(number);
    }
    int floor = Math.max(number.sentence().from(), from - TOLL_REACH);
    for (int at = from; at > floor; at--) {
      Optional<Match<Trigger>> found = Trigger.tollBefore(tokens, at);
      if (found.isPresent()) {
        return Optional.of(tolled(number, found.get(), old));
      }
    }
    return tollBehind(number);
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

  /** {@code 12 wounded soldiers}. */
  private Optional<Reading> modifier(Reading number) {
    return number
        .noun()
        .trigger()
        .filter(trigger -> !number.noun().is(Kind.COUNTED))
        .map(trigger -> number.claiming(new Link(
            trigger.measure(), Tie.NOUN, number.noun().from(), number.noun().to())));
  }
}
