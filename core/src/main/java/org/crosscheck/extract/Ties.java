package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Measure;
import org.crosscheck.extract.Link.Tie;
import org.crosscheck.extract.NounPhrase.Kind;
import org.crosscheck.extract.Trigger.Form;
import org.crosscheck.wording.FigureMention.Unit;
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

  private static final Set<String> OF_PEOPLE =
      ImmutableSet.of("killed", "injured", "shot", "abducted", "detained", "killed_or_injured");
  private static final Set<String> HOUSEHOLDS =
      ImmutableSet.of("family", "families", "household", "households");

  /** {@link HarmWords} must know each word that harms by itself. */
  static final Set<String> SENT = ImmutableSet.of("sent", "sends", "sending", "put", "puts");

  private static final Set<String> WRAPS = ImmutableSet.of("[", "\"", "\u201d", "'");

  private static final int LONGEST_POSSESSOR = 6;

  private final Page page;
  private final Tokens tokens;
  private final Tolls tolls;
  private final StateTies states;
  private final ObjectLists lists;

  Ties(Page page) {
    this.page = page;
    this.tolls = new Tolls(page.tokens());
    this.states = new StateTies(page.tokens());
    this.lists = new ObjectLists(page);
    this.tokens = page.tokens();
  }

  /** The number tied to what it counts, a percentage only where its whole is named. */
  Reading counted(Reading open) {
    Reading tied = tie(open);
    return open.expression().is(Unit.PERCENT) ? share(tied) : tied;
  }

  /** A share counts only where its whole is named: {@code 60 percent of the miners were hurt}. */
  private static Reading share(Reading reading) {
    boolean whole = reading.noun().is(Kind.PERSON) || reading.noun().is(Kind.PRONOUN);
    return reading.isClaim() && whole
        ? reading.claiming(new Link(
            Measure.SHARE,
            reading.link().orElseThrow().tie(),
            reading.link().orElseThrow().from(),
            reading.link().orElseThrow().to()))
        : reading.as(Role.PERCENT);
  }

  /** The number with its link, or with the role that keeps it from being a claim; unchanged when nothing ties it. */
  private Reading tie(Reading number) {
    return deaths(number)
        .or(() -> victimsOf(number))
        .or(() -> behind(number))
        .or(() -> before(number))
        .or(() -> states.before(number))
        .or(() -> tolls.toll(number))
        .or(() -> modifier(number))
        .or(() -> sent(number))
        .or(() -> lists.listed(number))
        .orElse(number);
  }

  /** {@code 14 deaths}. */
  private Optional<Reading> deaths(Reading number) {
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

  /** {@code the death of four students who had been kidnapped}: dead, whatever else is told of them. */
  private Optional<Reading> victimsOf(Reading number) {
    return number.noun().is(Kind.PERSON)
        ? harmOf(number.expression().from(), number.sentence().from())
            .map(match -> behindVerb(number, match))
        : Optional.empty();
  }

  private Optional<Reading> behind(Reading number) {
    if (!number.noun().canBePeople() && !number.noun().is(Kind.THING)) {
      return Optional.empty();
    }
    int start = Math.max(number.noun().to(), number.expression().to());
    if (number.noun().is(Kind.NONE) && disagrees(number, start)) {
      return Optional.empty();
    }
    return new VerbGroup(page, start, number.sentence().to())
        .read(number)
        .filter(read -> !number.noun().is(Kind.THING) || canSuffer(read));
  }

  /** {@code Tiger 2 was hit}: one thing with a number in its name. */
  private boolean disagrees(Reading number, int verb) {
    boolean one = tokens.is(verb, "was") || tokens.is(verb, "is") || tokens.is(verb, "has");
    return one && number.expression().figure().low() > 1;
  }

  /** Families are killed and towns displaced; {@code from 17 villages were killed} counts no villages. */
  private boolean canSuffer(Reading thing) {
    boolean people =
        thing.link().filter(link -> OF_PEOPLE.contains(link.measure().name())).isPresent();
    return !people || HOUSEHOLDS.contains(tokens.word(thing.noun().to() - 1));
  }

  private Optional<Reading> before(Reading number) {
    if (number.noun().is(Kind.THING) && !verbDestroys(number)) {
      return Optional.empty();
    }
    int from = number.expression().from();
    int to = skipBack(from, number.sentence().from());
    return harmOf(from, number.sentence().from())
        .or(() -> object(number, from))
        .or(() -> object(number, to))
        .or(() -> object(number, possessor(from, number.sentence().from())))
        .map(match -> behindVerb(number, match));
  }

  /** {@code killed the judge's two sons}: in front of {@code the judge's}. */
  private int possessor(int from, int floor) {
    if (!tokens.is(from - 1, "'s")) {
      return from;
    }
    int at = from - 1;
    while (at > floor
        && at > from - LONGEST_POSSESSOR
        && tokens.isWord(at - 1)
        && Trigger.predicateBefore(tokens, at).isEmpty()) {
      at--;
    }
    return at;
  }

  /** {@code killed 14}: a verb that takes the number for its object. */
  private Optional<Match<Trigger>> object(Reading number, int to) {
    return Trigger.predicateBefore(tokens, to)
        .filter(match -> match.from() >= number.sentence().from())
        .filter(match -> match.value().is(Form.ACT) || match.value().is(Form.PAST))
        .filter(match -> !isPassive(match));
  }

  /** {@code the death of 14}, {@code the murder of the 14}, {@code the death on Monday of 14}. */
  private Optional<Match<Trigger>> harmOf(int from, int floor) {
    int to = from;
    while (to > floor && to > from - 3 && WordClass.BEFORE_COUNTED.has(tokens, to - 1)) {
      to--;
    }
    to = tokens.is(to - 1, "[") ? to - 1 : to;
    Optional<Match<Trigger>> direct = Trigger.ofBefore(tokens, to);
    if (direct.isPresent() || !tokens.is(to - 1, "of")) {
      return direct;
    }
    int head = to - 1;
    while (head > floor && (isWhen(head - 1) || WRAPS.contains(tokens.word(head - 1)))) {
      head--;
    }
    return head < to - 1 ? Trigger.ofHeadBefore(tokens, head) : Optional.empty();
  }

  private boolean isWhen(int at) {
    return page.marks().isInTime(at) || (tokens.is(at, "on") && page.marks().isInTime(at + 1));
  }

  private boolean verbDestroys(Reading number) {
    return Trigger.predicateBefore(
            tokens, skipBack(number.expression().from(), number.sentence().from()))
        .filter(match -> match.value().measure().name().endsWith("destroyed"))
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
    return isPassive(tokens, verb);
  }

  /** {@code were killed}, {@code were later killed}. */
  static boolean isPassive(Tokens tokens, Match<Trigger> verb) {
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

  /** {@code sent four people to a hospital}. */
  private Optional<Reading> sent(Reading number) {
    int verb = number.expression().from() - 1;
    boolean hurt = SENT.contains(tokens.word(verb))
        && tokens.is(number.to(), "to")
        && Trigger.isHospital(tokens, number.to() + 1);
    return hurt
        ? Optional.of(number.claiming(new Link(Measure.INJURED, Tie.BEFORE, verb, verb + 1)))
        : Optional.empty();
  }

  /** {@code 12 wounded soldiers}. */
  private Optional<Reading> modifier(Reading number) {
    return number
        .noun()
        .trigger()
        .filter(trigger -> !number.noun().is(Kind.COUNTED) && !isOfTheHarmed(number))
        .map(trigger -> number.claiming(new Link(
            trigger.measure(), Tie.NOUN, number.noun().from(), number.noun().to())));
  }

  /** {@code three of the wounded guards had gone home}: some of those who were, for another reason. */
  private boolean isOfTheHarmed(Reading number) {
    int of = number.expression().to();
    return tokens.is(of, "of") && WordClass.BEFORE_COUNTED.has(tokens, of + 1);
  }
}
