package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.extract.Speech.Form;
import org.crosscheck.wording.Tokens;

/** Finds who is named as the source of another: {@code citing}, {@code was quoted by Echo as saying}, {@code reported by}. */
final class SpeechRelays {
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
      return sayings.forward(at, at + 2, sentence, Form.BEHIND);
    }
    return isCiting(at, sentence) ? sayings.forward(at, at + 1, sentence, Form.CITING) : List.of();
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
