package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.wording.CountedNouns;
import org.crosscheck.wording.Phrases;
import org.crosscheck.wording.Tokens;

/**
 * Finds the verb of a counted subject, over all that may stand between them: {@code two guards, members of a patrol,
 * were}; {@code three men of his escort were}; {@code two officers who were on their way home and a cook were}.
 */
final class SubjectPhrase {
  private static final Set<String> JOINTS = ImmutableSet.of(
      "of", "in", "from", "on", "at", "with", "aboard", "inside", "near", "for", "who", "that",
      "'s");
  private static final Set<String> BEFORE_OBJECTS = ImmutableSet.of(
      "by",
      "in",
      "of",
      "with",
      "from",
      "for",
      "on",
      "at",
      "against",
      "to",
      "into",
      "including",
      "between");
  private static final Set<String> JOINERS = ImmutableSet.of("and", ",", "plus");

  private static final int LONGEST_PHRASE = 24;
  private static final int LONGEST_INSERTION = 25;
  private static final int LONGEST_COMPANION = 4;
  private static final int MOST_INSERTIONS = 3;
  private static final int MOST_AUXILIARIES = 6;

  private final Marks marks;
  private final Tokens tokens;
  private final int end;
  private boolean interrupted;

  SubjectPhrase(Page page, int end) {
    this.marks = page.marks();
    this.tokens = page.tokens();
    this.end = end;
  }

  /** Where the verb group of a number begins, or {@code start} itself when nothing but it can be the verb. */
  int verb(Reading number, int start) {
    int at = relative(aboard(start));
    boolean named = !number.noun().is(NounPhrase.Kind.NONE) || tokens.is(at - 1, "others");
    if (at > start || !named || leadsToHarm(at)) {
      return at;
    }
    boolean subject = !BEFORE_OBJECTS.contains(tokens.word(number.expression().from() - 1));
    for (int i = 0; i < MOST_INSERTIONS; i++) {
      int next = companion(insertion(at), subject);
      if (next == at) {
        break;
      }
      at = next;
    }
    boolean pronoun = WordClass.PRONOUN_PERSON.has(tokens, number.expression().from());
    boolean longer = JOINTS.contains(tokens.word(at)) || (isReduced(at) && !pronoun);
    return leadsToHarm(at) || !longer ? at : phrase(at, subject);
  }

  /** {@code all 66 on board died}, {@code 12 people aboard the ferry drowned}: the verb follows. */
  private int aboard(int start) {
    Optional<Phrases.Match<Trigger>> aboard = Trigger.predicateAt(tokens, start)
        .filter(match -> match.value().measure().name().equals("aboard"));
    if (aboard.isEmpty()) {
      return start;
    }
    int to = aboard.get().to();
    int verb = leadsToHarm(to) ? to : phrase(to - 1, true);
    return verb >= to ? verb : start;
  }

  /** {@code who were}: the relative clause is the verb. */
  private int relative(int at) {
    int pronoun = tokens.is(at, ",") ? at + 1 : at;
    boolean relative = tokens.is(pronoun, "who") || tokens.is(pronoun, "that");
    return relative && leadsToHarm(pronoun + 1) ? pronoun + 1 : at;
  }

  /** Behind {@code , members of a patrol,} or {@code (3 men and 5 women)} or a pair of dashes. */
  private int insertion(int at) {
    String close = closing(at);
    if (close.isEmpty()) {
      return at;
    }
    int limit = Math.min(end, at + LONGEST_INSERTION);
    for (int i = at + 1; i < limit && !tokens.is(i, ";"); i++) {
      boolean dash = isDash(i);
      if (tokens.is(i, close) && i > at + 1 && (dash || !close.equals("-"))) {
        int next = dash && tokens.is(i + 1, "-") ? i + 2 : i + 1;
        if (!close.equals(",") || leadsToHarm(next)) {
          interrupted = true;
          return next;
        }
      }
    }
    return at;
  }

  private String closing(int at) {
    String word = tokens.word(at);
    if (word.equals("(")) {
      return ")";
    }
    if (word.equals("[")) {
      return "]";
    }
    return word.equals(",") || isDash(at) ? word : "";
  }

  private boolean isDash(int at) {
    boolean two = tokens.is(at, "-") && tokens.is(at + 1, "-") && tokens.isGluedToNext(at);
    return two || tokens.is(at, "\u2014") || tokens.is(at, "\u2013");
  }

  /** {@code and a civilian were}, {@code and his driver were}; behind an insertion also {@code and two women were}. */
  private int companion(int at, boolean subject) {
    boolean joined = subject && JOINERS.contains(tokens.word(at));
    int first = tokens.is(at + 1, "and") ? at + 2 : at + 1;
    boolean counted = interrupted && marks.startsNumber(first);
    if (!joined || !(WordClass.COMPANION.has(tokens, first) || counted)) {
      return at;
    }
    for (int i = first + 1; i < first + LONGEST_COMPANION && !tokens.isMark(i); i++) {
      if (CountedNouns.isPerson(tokens, i) && leadsToHarm(i + 1)) {
        return i + 1;
      }
    }
    return at;
  }

  /** {@code guarding the gate were}, {@code stationed at the gate were}. */
  private boolean isReduced(int at) {
    String word = tokens.word(at);
    boolean participle = word.endsWith("ing") || (word.endsWith("ed") && !takesObject(at + 1));
    return participle && word.length() > 4 && Trigger.predicateAt(tokens, at).isEmpty();
  }

  private boolean takesObject(int at) {
    return WordClass.OBJECT.has(tokens, at) || marks.startsNumber(at);
  }

  /** On to the verb, over plain words; far only for what can be a subject. */
  private int phrase(int start, boolean subject) {
    boolean relative = tokens.is(start, "who") || tokens.is(start, "that");
    int limit = Math.min(end, start + (subject ? LONGEST_PHRASE : LONGEST_PHRASE / 3));
    for (int i = start + 1; i < limit; i++) {
      if (isAuxiliary(i) && (leadsToHarm(i) || !relative || !subject)) {
        return leadsToHarm(i) || !subject ? i : start;
      }
      relative &= !isAuxiliary(i);
      if (Trigger.predicateAt(tokens, i).isPresent()) {
        return subject && !isOfAnother(i) ? i : start;
      }
      int behind = insertion(i);
      if (behind > i) {
        i = behind - 1;
      } else if (ends(i, subject)) {
        return start;
      }
    }
    return start;
  }

  /** {@code accused of killing}: no verb of the subject. */
  private boolean isOfAnother(int predicate) {
    return BEFORE_OBJECTS.contains(tokens.word(predicate - 1))
        || tokens.is(predicate - 1, "and")
        || WordClass.DETERMINER.has(tokens, predicate - 1);
  }

  private boolean ends(int at, boolean subject) {
    boolean plain = !tokens.isMark(at) || tokens.is(at, "-") || tokens.is(at, "\"");
    boolean joined = tokens.is(at, "and") && !subject;
    return !plain || joined || isBarrier(at) || countsPeople(at) || isFinite(at);
  }

  private boolean countsPeople(int at) {
    boolean people = CountedNouns.isPerson(tokens, at + 1) || CountedNouns.isPerson(tokens, at + 2);
    return marks.startsNumber(at) && (people || !WordClass.STOP.has(tokens, at - 1));
  }

  /** {@code attacked a bus}: a verb of the subject that harms nobody counted. */
  private boolean isFinite(int at) {
    return WordClass.FINITE.has(tokens, at)
        || (tokens.word(at).endsWith("ed") && takesObject(at + 1));
  }

  private boolean isBarrier(int at) {
    return tokens.is(at, ";") || WordClass.CLAUSE.has(tokens, at) || WordClass.SAY.has(tokens, at);
  }

  private boolean isAuxiliary(int index) {
    return WordClass.BE.has(tokens, index) || WordClass.HAVE.has(tokens, index);
  }

  /** Whether a verb group with a verb of harm begins here. */
  private boolean leadsToHarm(int start) {
    int at = start;
    while (at < end
        && at < start + MOST_AUXILIARIES
        && Trigger.predicateAt(tokens, at).isEmpty()
        && VerbGroup.isAuxiliary(tokens, at)) {
      at++;
    }
    return at < end && Trigger.predicateAt(tokens, at).isPresent();
  }
}
