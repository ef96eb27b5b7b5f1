package org.crosscheck.extract;

import java.util.Optional;
import org.crosscheck.claim.Measure;
import org.crosscheck.extract.Link.Tie;
import org.crosscheck.extract.Trigger.Form;
import org.crosscheck.wording.CountedNouns;
import org.crosscheck.wording.Phrases.Match;
import org.crosscheck.wording.Tokens;

/** Reads the verb group behind a number and its noun: {@code were reportedly killed}. */
final class VerbGroup {
  private static final int MOST_BETWEEN = 9;

  private static final int SHORTEST_ADVERB = 5;

  private static final int SHORTEST_PARTICIPLE = 5;

  private final Marks marks;
  private final SubjectPhrase subject;
  private final Tokens tokens;
  private final int sentenceEnd;
  private int at;
  private boolean passive;
  private boolean perfect;
  private boolean possible;
  private boolean negated;

  VerbGroup(Page page, int start, int sentenceEnd) {
    this.marks = page.marks();
    this.tokens = page.tokens();
    this.at = start;
    this.sentenceEnd = sentenceEnd;
    this.subject = new SubjectPhrase(page, sentenceEnd);
  }

  /** The number as the verb makes it: a claim, an agent, a mere possibility; empty when no verb of harm follows. */
  Optional<Reading> read(Reading number) {
    at = subject.verb(number, at);
    int limit = Math.min(sentenceEnd, at + MOST_BETWEEN);
    while (at < limit && Trigger.predicateAt(tokens, at).isEmpty() && auxiliary()) {
      at++;
    }
    return at < limit
        ? Trigger.predicateAt(tokens, at).flatMap(match -> predicate(number, match))
        : Optional.empty();
  }

  /** Words that stand in a verb group before its verb: {@code have reportedly been}. */
  static boolean isAuxiliary(Tokens tokens, int index) {
    return WordClass.BE.has(tokens, index)
        || WordClass.HAVE.has(tokens, index)
        || WordClass.MODAL.has(tokens, index)
        || isAdverb(tokens, index)
        || isSoFar(tokens, index);
  }

  /** Whether a token is part of {@code so far}. */
  static boolean isSoFar(Tokens tokens, int index) {
    return (tokens.is(index, "so") && tokens.is(index + 1, "far"))
        || (tokens.is(index, "far") && tokens.is(index - 1, "so"));
  }

  private static boolean isAdverb(Tokens tokens, int index) {
    String word = tokens.word(index);
    boolean manner = word.length() > SHORTEST_ADVERB && word.endsWith("ly");
    return manner || WordClass.ADVERB.has(word);
  }

  private boolean auxiliary() {
    passive |= WordClass.BE.has(tokens, at);
    perfect |= WordClass.HAVE.has(tokens, at);
    possible |= WordClass.MODAL.has(tokens, at) || isWished();
    negated |= WordClass.NEGATION.has(tokens, at);
    return isAuxiliary(tokens, at);
  }

  /** {@code they asked that two children be taken}: no other word stands before the bare verb. */
  private boolean isWished() {
    return tokens.is(at, "be") && !isAuxiliary(tokens, at - 1);
  }

  private Optional<Reading> predicate(Reading number, Match<Trigger> match) {
    Form form = match.value().form();
    boolean active = form == Form.PAST && !passive && (perfect || hasObject(match.to()));
    if (form == Form.ACT || active) {
      return Optional.of(number.as(Role.AGENT));
    }
    if (possible || negated || isNeither(number.expression().from())) {
      return Optional.of(number.as(Role.HYPOTHETICAL));
    }
    return isGunshot(number, match) ? Optional.empty() : Optional.of(number.claiming(link(match)));
  }

  /** {@code neither the driver nor his two guards}. */
  private boolean isNeither(int from) {
    return tokens.is(from - 1, "nor")
        || tokens.is(from - 2, "nor")
        || tokens.is(from - 1, "neither");
  }

  /** {@code heard one shot}: a noun. */
  private boolean isGunshot(Reading number, Match<Trigger> match) {
    return tokens.is(match.from(), "shot")
        && !passive
        && number.noun().is(NounPhrase.Kind.NONE)
        && number.expression().figure().high() == 1;
  }

  private boolean hasObject(int next) {
    if (marks.startsSentence(next) || tokens.is(next - 1, "by")) {
      return false;
    }
    return marks.startsNumber(next)
        || WordClass.OBJECT.has(tokens, next)
        || CountedNouns.isPerson(tokens, next)
        || (tokens.isCapitalised(next) && (!tokens.isCapitalised(next - 1) || isCapitals(next)));
  }

  /** In capitals throughout, any word that can be a name is taken for one. */
  private boolean isCapitals(int next) {
    boolean capitals = tokens.spelt(next - 1).chars().noneMatch(Character::isLowerCase);
    return capitals
        && !WordClass.STOP.has(tokens, next)
        && !WordClass.CONNECTOR.has(tokens, next)
        && !isAdverb(tokens, next)
        && !marks.startsTime(next)
        && !WordClass.NOT_PLACE.has(tokens, next)
        && !isParticiple(tokens.word(next))
        && tokens.word(next).length() > 2;
  }

  /** {@code TEEN SHOT TO DEATH PLAYING CARDS}, {@code 2 KILLED IDENTIFIED}. */
  private static boolean isParticiple(String word) {
    return word.length() > SHORTEST_PARTICIPLE && (word.endsWith("ing") || word.endsWith("ed"));
  }

  /** {@code killed or injured} is one measure. */
  private Link link(Match<Trigger> first) {
    int next = first.to();
    boolean joined = tokens.is(next, "or") || tokens.is(next, "and");
    Optional<Match<Trigger>> second = joined
        ? Trigger.predicateAt(tokens, next + 1).filter(match -> !hasObject(match.to()))
        : Optional.empty();
    Measure measure = first.value().measure();
    boolean other = second.isPresent()
        && !second.get().value().measure().equals(measure)
        && !second.get().value().is(Form.ACT);
    return other
        ? new Link(
            joined(measure, second.get().value().measure()),
            Tie.BEHIND,
            first.from(),
            second.get().to())
        : new Link(measure, Tie.BEHIND, first.from(), first.to());
  }

  private static Measure joined(Measure one, Measure other) {
    boolean swap = other.equals(Measure.KILLED);
    Measure first = swap ? other : one;
    Measure second = swap ? one : other;
    return new Measure(first.name() + "_or_" + second.name());
  }
}
