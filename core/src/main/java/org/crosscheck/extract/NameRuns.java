package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.wording.Tokens;

/** Finds noun phrases to the right of a token. */
final class NameRuns {
  private static final Set<String> STOPS = ImmutableSet.of(
      "that",
      "and",
      "but",
      "while",
      "as",
      "after",
      "when",
      "where",
      "before",
      "because",
      "if",
      "whereas",
      "than",
      "or",
      "which",
      "who",
      "although",
      "though",
      "since",
      "until",
      "were",
      "was",
      "are",
      "is",
      "had",
      "has",
      "have",
      "killed",
      "dead",
      "would",
      "will",
      "could",
      "obtained",
      "released",
      "published",
      "conducted",
      "compiled");

  private static final Set<String> PRONOUNS =
      ImmutableSet.of("he", "she", "they", "it", "we", "him", "her", "them", "me", "us");

  private static final Set<String> STARTERS = ImmutableSet.of(
      "the",
      "a",
      "an",
      "one",
      "two",
      "three",
      "four",
      "five",
      "some",
      "another",
      "several",
      "his",
      "her",
      "their",
      "many",
      "multiple",
      "numerous",
      "most",
      "few",
      "both",
      "dozens",
      "hundreds",
      "half");

  private static final Set<String> NO_NAME = ImmutableSet.of(
      "that", "to", "it", "there", "in", "on", "at", "he", "she", "they", "by", "as", "of", "for",
      "about", "from", "with", "and", "but", "if", "when", "how", "why", "what", "whether");

  private static final int FARTHEST_HEAD = 5;
  private static final int LONGEST_PERSON = 5;
  private static final int LONGEST_NAME = 14;

  private final Page page;
  private final Tokens tokens;

  NameRuns(Page page) {
    this.page = page;
    this.tokens = page.tokens();
  }

  /** The noun phrase that starts at a token; empty when there is none. */
  Optional<Subject> forward(int from, Sentence sentence) {
    if (PRONOUNS.contains(tokens.word(from))) {
      return Optional.of(Subject.of(from, from + 1));
    }
    boolean dated = page.marks().isInTime(from) && tokens.is(from + 1, "'s");
    int to = dated ? from + 2 : STARTERS.contains(tokens.word(from)) ? from + 1 : from;
    while (to < sentence.to() && to - from < LONGEST_NAME && !endsName(to)) {
      to++;
    }
    return phrase(from, to).map(this::withName);
  }

  /** {@code said the fire chief, James Simms}. */
  private Subject withName(Subject role) {
    int from = role.to() + 1;
    int to = from;
    while (tokens.is(role.to(), ",")
        && to - from < LONGEST_PERSON
        && (tokens.isCapitalised(to)
            || (to > from && tokens.is(to, ".") && tokens.isCapitalised(to + 1)))) {
      to++;
    }
    boolean closed = to > from && tokens.isMark(to);
    return closed && isRole(role, Subject.of(from, to)) ? role.titled(from, to) : role;
  }

  /** Marks and prepositions at the end belong to what follows. */
  private Optional<Subject> phrase(int from, int end) {
    int to = end;
    while (to > from
        && (tokens.isMark(to - 1)
            || (SpeechWord.LINK_PREPOSITION.has(tokens, to - 1)
                && !tokens.isCapitalised(to - 1)))) {
      to--;
    }
    return to > from ? Optional.of(Subject.of(from, to)) : Optional.empty();
  }

  /** Who was told: {@code reporters in Hama}, {@code Echo News}; an object pronoun too. */
  Optional<Subject> listener(int from, Sentence sentence) {
    if (PRONOUNS.contains(tokens.word(from))) {
      return Optional.of(Subject.of(from, from + 1));
    }
    int to = from;
    while (to < sentence.to()
        && to - from < LONGEST_NAME
        && !endsName(to)
        && !SpeechWord.LINK_PREPOSITION.has(tokens, to)
        && !(to > from && WordClass.DETERMINER.has(tokens, to))) {
      to++;
    }
    return phrase(from, to);
  }

  /** The phrase that a sentence begins with, an adverbial of time or place left out. */
  Optional<Subject> opening(Sentence sentence) {
    int from = sentence.from();
    if (SpeechWord.LINK_PREPOSITION.has(tokens, from) || SpeechWord.HARD_STOP.has(tokens, from)) {
      while (from < sentence.to() && !tokens.is(from, ",")) {
        from++;
      }
      from++;
    }
    while (from < sentence.to() && tokens.isMark(from)) {
      from++;
    }
    return forward(from, sentence).map(run -> Subject.of(run.from(), verbless(run)));
  }

  private int verbless(Subject run) {
    int at = run.from() + 1;
    while (at < run.to()
        && !SpeechWord.PAST.has(tokens, at)
        && !(SpeechWord.THIRD.has(tokens, at) && !SpeechWord.DOCUMENT.has(tokens, at))
        && !SpeechWord.VERB.has(tokens, at)
        && !SpeechWord.LINK_PREPOSITION.has(tokens, at)) {
      at++;
    }
    return at;
  }

  /** Behind an inverted verb: {@code said police}, {@code said former mayor Lena Hart}. */
  boolean startsName(int at) {
    if (STARTERS.contains(tokens.word(at))) {
      return true;
    }
    for (int i = at;
        i < at + FARTHEST_HEAD && tokens.isWord(i) && !NO_NAME.contains(tokens.word(i));
        i++) {
      if (tokens.isCapitalised(i)
          || SpeechWord.ROLE.has(tokens, i)
          || SpeechWord.ORGANISATION.has(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsName(int at) {
    boolean inner = tokens.is(at, "-")
        || tokens.is(at, "/")
        || tokens.is(at, "&")
        || (tokens.is(at, "'")
            && tokens.isGluedToNext(at - 1)
            && tokens.word(at - 1).endsWith("s")
            && tokens.isWord(at + 1)
            && !tokens.isGluedToNext(at))
        || (tokens.is(at, ".")
            && tokens.isCapitalised(at + 1)
            && tokens.word(at - 1).length() <= 4);
    boolean joinsNames =
        tokens.is(at, "and") && tokens.isCapitalised(at - 1) && tokens.isCapitalised(at + 1);
    boolean counts = page.marks().startsNumber(at) && !tokens.isNumber(at);
    boolean year =
        tokens.isNumber(at) && tokens.isWord(at + 1) && !SpeechWord.HARD_STOP.has(tokens, at + 1);
    boolean form = SpeechWord.PAST.has(tokens, at) && !SpeechWord.BASE.has(tokens, at);
    boolean verb = (form || WordClass.SAY.has(tokens, at))
        && !SpeechWord.DOCUMENT.has(tokens, at)
        && !tokens.isCapitalised(at)
        && !WordClass.DETERMINER.has(tokens, at - 1);
    return (tokens.isMark(at) && !inner)
        || verb
        || counts
        || (tokens.isNumber(at) && !year)
        || PRONOUNS.contains(tokens.word(at))
        || (STOPS.contains(tokens.word(at)) && !joinsNames)
        || isTime(at);
  }

  private boolean isTime(int at) {
    boolean weekday = tokens.isCapitalised(at) && tokens.word(at).endsWith("day");
    return (page.marks().startsTime(at) && !tokens.isNumber(at))
        || (weekday && WordClass.NOT_PLACE.has(tokens, at));
  }

  /** The last token of the phrase itself, before {@code of} and {@code in}. */
  int head(Subject subject) {
    int at = subject.from() + 1;
    while (at < subject.to() && !SpeechWord.LINK_PREPOSITION.has(tokens, at)) {
      at++;
    }
    return at - 1;
  }

  /** {@code the fire chief, James Simms, said}: the name stands behind. */
  boolean isRole(Subject role, Subject name) {
    boolean names = name.to() - name.from() >= 2 && name.to() - name.from() <= LONGEST_PERSON;
    for (int i = name.from(); names && i < name.to(); i++) {
      names = tokens.isCapitalised(i) || tokens.is(i, ".");
    }
    int head = head(role);
    return names && SpeechWord.ROLE.has(tokens, head) && !tokens.isCapitalised(head);
  }
}
