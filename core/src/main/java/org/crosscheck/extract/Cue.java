package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.crosscheck.wording.Tokens;

/** Tells verbs of speaking from nouns, passives and infinitives that look like them. */
final class Cue {
  private static final Set<String> DETERMINERS = ImmutableSet.of(
      "the", "a", "an", "its", "his", "her", "their", "this", "that", "these", "those", "our", "my",
      "any", "no", "'s", "of", "for", "in", "by", "with", "from");

  private static final Set<String> ADJECTIVES = ImmutableSet.of(
      "earlier",
      "initial",
      "new",
      "recent",
      "other",
      "some",
      "news",
      "media",
      "press",
      "police",
      "multiple",
      "several",
      "many",
      "previous",
      "latest",
      "official",
      "all",
      "early",
      "such");

  private static final Set<String> PLURALS = ImmutableSet.of(
      "people",
      "police",
      "men",
      "women",
      "children",
      "data",
      "media",
      "many",
      "some",
      "most",
      "few",
      "several",
      "both",
      "others",
      "we",
      "i",
      "you",
      "they",
      "who",
      "which",
      "majority",
      "half");

  private static final Set<String> STATES =
      ImmutableSet.of("dead", "missing", "injured", "killed", "wounded", "to");

  private static final Set<String> WHERE_OR_WHEN = ImmutableSet.of("in", "on", "at");

  private static final Set<String> STATED =
      ImmutableSet.of("reported", "confirmed", "believed", "known", "listed", "feared");

  /** {@code the man accused of}: nobody says anything. */
  private static final Set<String> CHARGED = ImmutableSet.of(
      "accused",
      "charged",
      "blamed",
      "suspected",
      "described",
      "asked",
      "called",
      "named",
      "quoted",
      "told",
      "expected",
      "required",
      "listed",
      "recorded",
      "registered",
      "documented");

  private static final Set<String> PARTICLES =
      ImmutableSet.of("of", "with", "as", "for", "to", "in", "on", "at");

  private final Tokens tokens;

  Cue(Tokens tokens) {
    this.tokens = tokens;
  }

  boolean isVerb(int at) {
    boolean known = SpeechWord.SAY.has(tokens, at)
        || SpeechWord.HOLD.has(tokens, at)
        || SpeechWord.FIND.has(tokens, at)
        || SpeechWord.DENY.has(tokens, at);
    return known
        && !isNoun(at)
        && !isState(at)
        && !isNegated(at)
        && !isIdiom(at)
        && !tokens.is(at - 1, "to");
  }

  /** {@code claimed responsibility}; {@code the United States}. */
  private boolean isIdiom(int at) {
    boolean claims = tokens.is(at + 1, "responsibility") || tokens.is(at + 1, "credit");
    boolean state = SpeechWord.ORGANISATION.has(tokens, at)
        && !tokens.is(at + 1, "that")
        && !tokens.isMark(at + 1);
    return claims || state;
  }

  /** {@code earlier reports had put}, {@code the group's claims}. */
  private boolean isNoun(int at) {
    if (SpeechWord.PAST.has(tokens, at) && !SpeechWord.BASE.has(tokens, at)) {
      return false;
    }
    boolean noun = SpeechWord.DOCUMENT.has(tokens, at) || SpeechWord.CLAIM_NOUN.has(tokens, at);
    return DETERMINERS.contains(tokens.word(at - 1))
        || (noun && ADJECTIVES.contains(tokens.word(at - 1)))
        || (tokens.isCapitalised(at) && SpeechWord.BASE.has(tokens, at) && !tokens.is(at, "say"))
        || (noun
            && (tokens.is(at + 1, "of")
                || tokens.is(at + 1, "from")
                || WordClass.HAVE.has(tokens, at + 1)
                || WordClass.BE.has(tokens, at + 1)
                || WordClass.MODAL.has(tokens, at + 1)
                || (SpeechWord.SAY.has(tokens, at + 1) && !tokens.is(at + 1, "that"))));
  }

  /** {@code 12 people reported dead}. */
  private boolean isState(int at) {
    boolean charged = CHARGED.contains(tokens.word(at)) && PARTICLES.contains(tokens.word(at + 1));
    boolean number = tokens.is(at + 2, "least") || tokens.is(at + 2, "most");
    return charged
        || (STATED.contains(tokens.word(at))
            && !number
            && (STATES.contains(tokens.word(at + 1))
                || (WHERE_OR_WHEN.contains(tokens.word(at + 1)) && !canReport(at - 1))
                || Trigger.predicateAt(tokens, at + 1)
                    .filter(match -> !match.value().is(Trigger.Form.ACT))
                    .isPresent()));
  }

  /** {@code cases reported on Monday} say nothing; {@code the agency reported on Monday} does. */
  private boolean canReport(int at) {
    return tokens.isCapitalised(at)
        || WordClass.PRONOUN.has(tokens, at)
        || SpeechWord.ORGANISATION.has(tokens, at)
        || SpeechWord.ROLE.has(tokens, at);
  }

  private boolean isNegated(int at) {
    for (int i = at - 1; i >= at - 2; i--) {
      if (WordClass.NEGATION.has(tokens, i) || tokens.word(i).endsWith("n't")) {
        return true;
      }
    }
    return false;
  }

  /** {@code was told}, {@code had been quoted}; {@code is saying} is none. */
  boolean isPassive(int at, int subjectEnd) {
    return WordClass.BE.has(tokens, subjectEnd - 1) && !SpeechWord.PARTICIPLE.has(tokens, at);
  }

  /** {@code made people say}: no verb of its own. */
  boolean agrees(int at, int head) {
    boolean bare = SpeechWord.BASE.has(tokens, at) && !SpeechWord.PAST.has(tokens, at);
    String word = tokens.word(head);
    boolean plural = PLURALS.contains(word)
        || (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("is"));
    return !bare || plural;
  }

  /** {@code the poll found}, {@code she found that}; {@code police found 12 bodies} says nothing. */
  boolean fits(int at, int head) {
    boolean saying = SpeechWord.SAY.has(tokens, at)
        || SpeechWord.HOLD.has(tokens, at)
        || SpeechWord.DENY.has(tokens, at);
    return saying || SpeechWord.DOCUMENT.has(tokens, head) || tokens.is(at + 1, "that");
  }
}
