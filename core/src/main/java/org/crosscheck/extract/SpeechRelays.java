package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.extract.Speech.Form;
import org.crosscheck.wording.Tokens;

/** Finds who is named as the source of another: {@code citing}, {@code was quoted by Echo as saying}, {@code reported by}. */
final class SpeechRelays {
  private static final Set<String> GIVEN = ImmutableSet.of(
      "released", "published", "issued", "compiled", "collected", "provided", "given");

  private static final Set<String> OPENING = ImmutableSet.of(",", "(", ";", "\u201d", "\"");
  private static final int FARTHEST_BY = 4;
  private static final int FARTHEST_AS = 16;

  private final Page page;
  private final Tokens tokens;
  private final Subjects subjects;
  private final NameRuns runs;
  private final Sayings sayings;
  private final Cue cue;

  SpeechRelays(Page page, Subjects subjects, NameRuns runs, Sayings sayings) {
    this.page = page;
    this.tokens = page.tokens();
    this.subjects = subjects;
    this.runs = runs;
    this.sayings = sayings;
    this.cue = new Cue(tokens);
  }

  /** Those whom a relaying word at a token names. */
  List<SpokenName> at(int at, Sentence sentence) {
    if (tokens.is(at, "according") && tokens.is(at + 1, "to")) {
      return sayings.forward(at, giver(at + 2), sentence, Form.BEHIND);
    }
    if (isPer(at, sentence)) {
      return sayings.forward(at, at + 1, sentence, Form.BEHIND);
    }
    return isCiting(at, sentence) ? sayings.forward(at, at + 1, sentence, Form.CITING) : List.of();
  }

  /** {@code figures released by the ministry}, {@code numbers attributed to Echo}: where the name of who gave them begins. */
  private int giver(int from) {
    for (int i = from; i < from + FARTHEST_BY && tokens.isWord(i); i++) {
      boolean document = SpeechWord.DOCUMENT.has(tokens, i) || SpeechWord.CLAIM_NOUN.has(tokens, i);
      boolean given = (GIVEN.contains(tokens.word(i + 1)) && tokens.is(i + 2, "by"))
          || (tokens.is(i + 1, "attributed") && tokens.is(i + 2, "to"));
      if (document && given) {
        return i + 3;
      }
    }
    return from;
  }

  /** {@code 12 died, per the ministry}; neither {@code per person} nor {@code 12 per the agreement}. */
  private boolean isPer(int at, Sentence sentence) {
    boolean apart = at == sentence.from() || OPENING.contains(tokens.word(at - 1));
    boolean named = tokens.is(at + 1, "the") || tokens.isCapitalised(at + 1);
    return tokens.is(at, "per")
        && apart
        && named
        && runs.forward(at + 1, sentence)
            .filter(run -> isSpeaker(runs.head(run)) && !tokens.isWord(run.to()))
            .isPresent();
  }

  private boolean isSpeaker(int head) {
    boolean told = SpeechWord.ROLE.has(tokens, head) || SpeechWord.ORGANISATION.has(tokens, head);
    return told || (tokens.isCapitalised(head) && subjects.canSpeak(head));
  }

  private boolean isCiting(int at, Sentence sentence) {
    return SpeechWord.CITE.has(tokens, at)
        && !SpeechWord.BASE.has(tokens, at)
        && !tokens.is(at + 1, "by")
        && !tokens.is(at + 1, "as")
        && !cue.isPassive(at, subjects.skipBack(at, sentence))
        && namesSpeaker(at + 1, sentence);
  }

  private boolean namesSpeaker(int from, Sentence sentence) {
    return runs.forward(from, sentence)
        .filter(run -> subjects.canSpeak(runs.head(run)))
        .isPresent();
  }

  /** {@code figures released by the ministry}. */
  boolean isBy(int verb, Sentence sentence) {
    return SpeechWord.PAST.has(tokens, verb)
        && isStatement(verb)
        && tokens.is(verb + 1, "by")
        && namesSpeaker(verb + 2, sentence);
  }

  /** {@code attacked by gunmen} says nothing; {@code released by the ministry} does. */
  private boolean isStatement(int verb) {
    return SpeechWord.SAY.has(tokens, verb)
        || SpeechWord.FIND.has(tokens, verb)
        || tokens.is(verb, "released")
        || tokens.is(verb, "published");
  }

  /** {@code was told by police}, {@code was quoted by Echo as saying}. */
  List<SpokenName> passive(int at, int end, Sentence sentence) {
    if (SpeechWord.CITE.has(tokens, at)) {
      return quoted(at, end, sentence);
    }
    if (!isStatement(at)) {
      return List.of();
    }
    for (int i = at + 1; i <= at + FARTHEST_BY; i++) {
      if (tokens.is(i, "by") && !isHarm(i - 1)) {
        return sayings.forward(at, i + 1, sentence, Form.BEHIND);
      }
    }
    return List.of();
  }

  /** {@code reported killed by rebels}: who killed, not who reported. */
  private boolean isHarm(int at) {
    return Trigger.predicateBefore(tokens, at + 1).isPresent();
  }

  private List<SpokenName> quoted(int at, int end, Sentence sentence) {
    int be = end;
    while (be > sentence.from() && WordClass.BE.has(tokens, be - 1)) {
      be--;
    }
    int as = at;
    while (as < Math.min(sentence.to(), at + FARTHEST_AS) && !tokens.is(as, "as")) {
      as++;
    }
    Optional<SpeakerName> through = tokens.is(at + 1, "by")
        ? runs.forward(at + 2, sentence).flatMap(run -> SpeakerName.read(page, run))
        : Optional.empty();
    List<SpokenName> found = new ArrayList<>();
    if (tokens.is(as, "as")) {
      int to = as + 2;
      subjects
          .before(be, sentence)
          .ifPresent(subject -> sayings
              .leading(subject, Form.BEFORE, at, to, sentence)
              .forEach(name -> found.add(name.through(through))));
    }
    return found;
  }
}
