package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Measure;
import org.crosscheck.extract.Link.Tie;
import org.crosscheck.extract.NounPhrase.Kind;
import org.crosscheck.wording.FigureMention.Unit;
import org.crosscheck.wording.Tokens;

/** Reads the numbers of one sentence, each by itself first, then by its neighbours. */
final class SentenceReader {
  private final Page page;
  private final Tokens tokens;
  private final NounPhrases nouns;
  private final Ties ties;

  SentenceReader(Page page) {
    this.page = page;
    this.tokens = page.tokens();
    this.nouns = new NounPhrases(page);
    this.ties = new Ties(page);
  }

  List<Reading> read(Sentence sentence) {
    List<Expression> numbers = page.expressionsIn(sentence);
    if (numbers.isEmpty()) {
      return List.of();
    }
    Roles roles = new Roles(tokens, page.timesIn(sentence));
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      int limit = i + 1 < numbers.size() ? numbers.get(i + 1).from() : sentence.to();
      readings.add(alone(numbers.get(i), sentence, limit, roles));
    }
    new Neighbours(tokens, readings).run();
    return readings;
  }

  private Reading alone(Expression number, Sentence sentence, int limit, Roles roles) {
    NounPhrase noun = nouns.behind(number, limit);
    Optional<Role> why = roles.of(number);
    if (why.isPresent()) {
      return Reading.of(number, sentence, noun, why.get());
    }
    Reading open =
        Reading.of(number, sentence, noun, number.is(Unit.PERCENT) ? Role.PERCENT : Role.OTHER);
    Reading tied = ties.tie(open);
    Reading counted = number.is(Unit.PERCENT) ? share(tied) : tied;
    return counted.isClaim() ? checked(counted) : counted;
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

  private Reading checked(Reading claim) {
    if (isRate(claim.to())) {
      return claim.as(Role.RATE);
    }
    if (isConditional(claim)) {
      return claim.as(Role.HYPOTHETICAL);
    }
    return isBackground(claim) ? claim.as(Role.BACKGROUND) : claim;
  }

  /** {@code five a day}. */
  private boolean isRate(int to) {
    boolean every = tokens.is(to, "a") || tokens.is(to, "each") || tokens.is(to, "every");
    return tokens.is(to, "per")
        || tokens.is(to, "daily")
        || (every && WordClass.DURATION.has(tokens, to + 1));
  }

  /** {@code if 10 die}. */
  private boolean isConditional(Reading claim) {
    for (int i = claim.from(); i >= claim.sentence().from() && !tokens.is(i, ","); i--) {
      if (tokens.is(i, "if")) {
        return true;
      }
    }
    return false;
  }

  private boolean isBackground(Reading claim) {
    return isOfWholeWar(claim) || isCompared(claim);
  }

  /** {@code The war has killed more than 340,000 people since 2011}. */
  private boolean isOfWholeWar(Reading claim) {
    boolean war = false;
    boolean sinceYear = isSubject(claim.from());
    for (int i = claim.sentence().from(); i < claim.sentence().to(); i++) {
      war |= WordClass.WAR.has(tokens, i);
      sinceYear |= tokens.is(i, "since") && isYearNear(i + 1);
      sinceYear |= WordClass.BEGAN.has(tokens, i) && war;
    }
    return war && sinceYear && claim.expression().figure().low() >= 1000;
  }

  /** {@code The war has killed}. */
  private boolean isSubject(int verb) {
    return WordClass.HAVE.has(tokens, verb - 1) && WordClass.WAR.has(tokens, verb - 2);
  }

  private boolean isYearNear(int at) {
    for (int i = at; i < at + 4; i++) {
      if (tokens.isNumber(i) && tokens.spelt(i).length() == 4) {
        return true;
      }
    }
    return false;
  }

  /** {@code worse than the 1982 massacre that killed thousands}. */
  private boolean isCompared(Reading claim) {
    int verb = claim.from();
    if (!tokens.is(verb - 1, "that") && !tokens.is(verb - 1, "which")) {
      return false;
    }
    for (int i = verb - 1; i >= Math.max(claim.sentence().from(), verb - 15); i--) {
      if (WordClass.COMPARE.has(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** What a number takes over from the numbers beside it. */
  private static final class Neighbours {
    private final Tokens tokens;
    private final List<Reading> readings;

    Neighbours(Tokens tokens, List<Reading> readings) {
      this.tokens = tokens;
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
      Link link = left.link().orElseThrow();
      Reading shared = right.claiming(shared(link, right));
      return Optional.of(left.whole().map(shared::partOf).orElse(shared));
    }

    private static Link shared(Link link, Reading reading) {
      int at = reading.expression().to();
      return new Link(link.measure(), Tie.SHARED, at, at);
    }

    /** {@code 12 soldiers and 3 civilians were killed}. */
    private void fromRight(int index) {
      Reading left = readings.get(index);
      Reading right = readings.get(index + 1);
      boolean open =
          left.role() == Role.OTHER && left.noun().canBePeople() && !left.noun().is(Kind.NONE);
      boolean gives = right.isClaim()
          && right.whole().isEmpty()
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

    /** {@code 12 people were killed and 30 wounded}: people again. */
    private void nameless(int index) {
      Reading left = readings.get(index - 1);
      Reading right = readings.get(index);
      boolean takes = right.isClaim()
          && right.noun().is(Kind.NONE)
          && right.noun().population().isEmpty();
      boolean elliptic =
          takes && right.link().orElseThrow().from() == right.noun().to();
      boolean everybody = left.isClaim() && Populations.of(left.noun()).isEverybody();
      if ((elliptic || (takes && everybody))
          && left.isClaim()
          && left.noun().is(Kind.PERSON)
          && right.whole().isEmpty()) {
        NounPhrase noun = right.noun();
        readings.set(
            index,
            new Reading(
                right.expression(),
                right.sentence(),
                new NounPhrase(
                    noun.from(), noun.to(), left.noun().population(), noun.kind(), noun.trigger()),
                right.role(),
                right.link(),
                right.whole()));
      }
    }
  }
}
