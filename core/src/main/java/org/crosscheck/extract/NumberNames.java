package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.extract.Trigger.Form;
import org.crosscheck.wording.CountedNouns;
import org.crosscheck.wording.Phrases.Match;
import org.crosscheck.wording.Tokens;

/** Tells the numbers that are part of a name, a compound word or a mark by what stands around them. */
final class NumberNames {
  private static final Set<String> SINGULAR_VERBS = ImmutableSet.of("is", "was", "has");
  private static final Set<String> COUNTED_COMPOUNDS =
      ImmutableSet.of("member", "man", "person", "fatal", "fatality", "strong");
  private static final Set<String> QUARTERS = ImmutableSet.of("quarter", "half");
  private static final Set<String> SCORED =
      ImmutableSet.of("by", "of", "voted", "won", "lost", "score", "vote", "beat");

  /** How many words on either side show whether a sentence is written like a headline. */
  private static final int SIGHT = 12;

  private static final int LONG_WORD = 4;
  private static final int MOST_GROUPS = 5;

  private final Tokens tokens;
  private final Sentence sentence;

  NumberNames(Tokens tokens, Sentence sentence) {
    this.tokens = tokens;
    this.sentence = sentence;
  }

  /** Why the number counts nobody; empty when nothing around it says so. */
  Optional<Role> of(Expression number) {
    int from = number.from();
    int to = number.to();
    if (isCompound(to)) {
      return Optional.of(Role.COMPOUND);
    }
    if (isNote(from, to) || isScore(number) || isTelephone(from)) {
      return Optional.of(Role.CHAIN);
    }
    if (isPastTheHour(from)) {
      return Optional.of(Role.CLOCK);
    }
    boolean name = isGlued(from)
        || isEmergencyCall(number)
        || isZeroOfAName(number)
        || isCapitalisedInside(from, to)
        || isOneThing(from, to)
        || isOfAName(from, to)
        || isNamedAgent(from, to);
    return name ? Optional.of(Role.NAME) : Optional.empty();
  }

  /** {@code a one-sided fight}, {@code a three-star general}; a {@code 12-member crew} counts its members. */
  private boolean isCompound(int to) {
    boolean glued = tokens.is(to, "-")
        && tokens.isGluedToNext(to - 1)
        && tokens.isGluedToNext(to)
        && tokens.isWord(to + 1);
    return glued
        && !COUNTED_COMPOUNDS.contains(tokens.word(to + 1))
        && !WordClass.DURATION.has(tokens, to + 1)
        && !WordClass.MEASURED.has(tokens, to + 1)
        && !WordClass.MONEY.has(tokens, to + 1)
        && CountedNouns.at(tokens, to + 1).isEmpty()
        && Trigger.predicateAt(tokens, to + 1).isEmpty()
        && !tokens.is(to + 1, "and")
        && !tokens.is(to + 1, "block");
  }

  /** {@code the ministry said.[3]}: a note of the page. */
  private boolean isNote(int from, int to) {
    return tokens.is(from - 1, "[")
        && tokens.is(to, "]")
        && tokens.isNumber(from)
        && to == from + 1
        && !isCounted(to + 1);
  }

  private boolean isCounted(int at) {
    return CountedNouns.isPerson(tokens, at) || Trigger.nounAt(tokens, at).isPresent();
  }

  /** {@code a vote of 52 to 48}: the larger first; {@code from 52 to 48} is a change. */
  private boolean isScore(Expression number) {
    int from = number.from();
    int to = number.to();
    boolean first = tokens.is(to, "to") && tokens.isNumber(from) && tokens.isNumber(to + 1);
    boolean second =
        tokens.is(from - 1, "to") && tokens.isNumber(from) && tokens.isNumber(from - 2);
    return (first && SCORED.contains(tokens.word(from - 1)) && isLess(to + 1, from))
        || (second && SCORED.contains(tokens.word(from - 3)) && isLess(from, from - 2));
  }

  private boolean isLess(int a, int b) {
    String left = tokens.word(a);
    String right = tokens.word(b);
    return left.length() < right.length()
        || (left.length() == right.length() && left.compareTo(right) < 0);
  }

  /** {@code +44 20 7946 0018}. */
  private boolean isTelephone(int from) {
    int first = from;
    while (from - first < MOST_GROUPS && tokens.isNumber(first - 1)) {
      first--;
    }
    return first < from && tokens.is(first - 1, "+") && tokens.isGluedToNext(first - 1);
  }

  /** {@code a quarter past six}. */
  private boolean isPastTheHour(int from) {
    return tokens.is(from, "past")
        && (QUARTERS.contains(tokens.word(from - 1)) || tokens.is(from - 1, "minutes"));
  }

  /** {@code the P5+1}. */
  private boolean isGlued(int from) {
    return tokens.is(from - 1, "+")
        && tokens.isGluedToNext(from - 1)
        && tokens.isGluedToNext(from - 2);
  }

  /** {@code a 911 caller}: who is counted would follow at once. */
  private boolean isEmergencyCall(Expression number) {
    int to = number.to();
    return tokens.is(number.from(), "911")
        && to == number.from() + 1
        && !CountedNouns.isPerson(tokens, to)
        && CountedNouns.at(tokens, to).isEmpty()
        && !WordClass.FILLER.has(tokens, to);
  }

  /** {@code ground zero}, {@code zero tolerance}: it counts only what news counts. */
  private boolean isZeroOfAName(Expression number) {
    int to = number.to();
    return tokens.is(number.from(), "zero")
        && to == number.from() + 1
        && (WordClass.BEFORE_ZERO.has(tokens, number.from() - 1)
            || (tokens.isWord(to)
                && CountedNouns.at(tokens, to).isEmpty()
                && !isCounted(to + 1)
                && !WordClass.BE.has(tokens, to)
                && Trigger.predicateAt(tokens, to).isEmpty()));
  }

  /** {@code near Seven Oaks}, {@code the Big Three}: a number is capitalised inside a sentence only in a name. */
  private boolean isCapitalisedInside(int from, int to) {
    return from > sentence.from()
        && to == from + 1
        && tokens.isCapitalised(from)
        && tokens.isWord(from - 1)
        && (tokens.isCapitalised(to) || tokens.isCapitalised(from - 1) || tokens.is(from - 1, "'s"))
        && !isHeadline(from, to);
  }

  /** {@code Three Kings was shown}: several take a plural; {@code the murder of the Six Saints has}: not they. */
  private boolean isOneThing(int from, int to) {
    int before = tokens.is(from - 1, "the") ? from - 2 : from - 1;
    return to == from + 1
        && !tokens.is(before, "of")
        && tokens.isCapitalised(from)
        && tokens.isCapitalised(to)
        && tokens.word(to).endsWith("s")
        && SINGULAR_VERBS.contains(tokens.word(to + 1));
  }

  /** {@code the Group of 20}, {@code the Gang of Four}: no group of soldiers is capitalised. */
  private boolean isOfAName(int from, int to) {
    return to == from + 1
        && tokens.is(from - 1, "of")
        && tokens.isCapitalised(from - 2)
        && from - 2 > sentence.from()
        && tokens.is(from - 3, "the")
        && !CountedNouns.isPerson(tokens, to)
        && !isHeadline(from, to);
  }

  /** {@code Tiger 2 killed soldiers}: the verb has its victims behind it, so what stands before it is who did it. */
  private boolean isNamedAgent(int from, int to) {
    Optional<Match<Trigger>> verb = Trigger.predicateAt(tokens, to)
        .filter(match -> match.value().is(Form.PAST))
        .filter(match -> CountedNouns.isPerson(tokens, match.to()));
    if (verb.isEmpty() || isPredicateOf(verb.get().to() + 1) || opensClause(from - 1)) {
      return false;
    }
    boolean active = tokens.is(to, "killed") && canEndAName(from - 1);
    return active || (tokens.isCapitalised(from - 1) && !isHeadline(from, to));
  }

  /** {@code FRANCE 24 KILLED}, {@code a group of 20 killed}; {@code buried 12 killed soldiers} is not how news says it. */
  private boolean canEndAName(int at) {
    return tokens.is(at, "of")
        || (tokens.isWord(at)
            && !WordClass.STOP.has(tokens, at)
            && !WordClass.BE.has(tokens, at)
            && !WordClass.HAVE.has(tokens, at)
            && !WordClass.SAY.has(tokens, at)
            && !WordClass.BEFORE_COUNTED.has(tokens, at)
            && !WordClass.CONNECTOR.has(tokens, at));
  }

  /** {@code 12 wounded soldiers were flown out}: they have a verb of their own. */
  private boolean isPredicateOf(int at) {
    return WordClass.BE.has(tokens, at)
        || WordClass.HAVE.has(tokens, at)
        || Trigger.predicateAt(tokens, at).isPresent();
  }

  /** {@code In Homs 12 …}: the name tells where. */
  private boolean opensClause(int name) {
    int at = name;
    while (at > sentence.from() && name - at < SIGHT && tokens.isCapitalised(at - 1)) {
      at--;
    }
    boolean where =
        WordClass.PLACE_NEAR.has(tokens, at) || WordClass.PLACE_NEAR.has(tokens, at - 1);
    int first = WordClass.PLACE_NEAR.has(tokens, at) ? at : at - 1;
    return where && (first <= sentence.from() || !tokens.isWord(first - 1));
  }

  /** Whether all long words around are capitalised: then a capital tells nothing. */
  private boolean isHeadline(int from, int to) {
    int last = Math.min(sentence.to(), to + SIGHT);
    for (int i = Math.max(sentence.from(), from - SIGHT); i < last; i++) {
      if (tokens.isWord(i)
          && !tokens.isCapitalised(i)
          && tokens.word(i).length() >= LONG_WORD
          && !WordClass.STOP.has(tokens, i)) {
        return false;
      }
    }
    return true;
  }
}
