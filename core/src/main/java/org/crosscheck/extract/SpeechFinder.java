package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.extract.Speech.Form;
import org.crosscheck.wording.Tokens;
import org.crosscheck.wording.WordBits;

/** Finds who is named as saying what a sentence says. */
final class SpeechFinder {
  private static final int FARTHEST_SUBJECT = 14;

  /** A sentence with more is noise. */
  private static final int MOST_NAMINGS = 30;

  private static final WordBits CUES = new WordBits(word -> isCue(word) ? 1 : 0);

  private final Page page;
  private final Tokens tokens;
  private final Cue cue;
  private final Subjects subjects;
  private final NameRuns runs;
  private final Sayings sayings;
  private final SpeechRelays relays;
  private final SpeechNouns nouns;

  SpeechFinder(Page page, Persons persons) {
    this.page = page;
    this.tokens = page.tokens();
    this.cue = new Cue(tokens);
    this.subjects = new Subjects(page);
    this.runs = new NameRuns(page);
    this.sayings = new Sayings(page, runs);
    this.relays = new SpeechRelays(page, subjects, runs, sayings);
    this.nouns = new SpeechNouns(page, subjects, runs, sayings, persons);
  }

  /** In the order of the text; names as spelt. */
  List<SpokenName> in(Sentence sentence) {
    List<SpokenName> found = new ArrayList<>();
    for (int i = sentence.from(); i < sentence.to() && found.size() < MOST_NAMINGS; i++) {
      if (tokens.bits(i, CUES) != 0) {
        found.addAll(at(i, sentence, found));
      }
    }
    found.addAll(nouns.around(sentence));
    return found;
  }

  /** A word at which somebody can be named; at all others {@link #at} finds nobody. */
  private static boolean isCue(String word) {
    return SpeechWord.SAY.has(word)
        || SpeechWord.HOLD.has(word)
        || SpeechWord.FIND.has(word)
        || SpeechWord.DENY.has(word)
        || SpeechWord.CITE.has(word)
        || SpeechWord.CLAIM_NOUN.has(word)
        || word.equals("according")
        || word.equals("per")
        || word.equals(":");
  }

  private List<SpokenName> at(int at, Sentence sentence, List<SpokenName> before) {
    List<SpokenName> relayed = relays.at(at, sentence);
    boolean finite = SpeechWord.PAST.has(tokens, at) || SpeechWord.THIRD.has(tokens, at);
    if (!relayed.isEmpty() && !finite) {
      return relayed;
    }
    if (!cue.isVerb(at)) {
      return tokens.is(at, ":") && before.stream().anyMatch(name -> name.leadsTo(at))
          ? List.of()
          : nouns.at(at, sentence);
    }
    List<SpokenName> found = new ArrayList<>(verb(at, sentence, before));
    found.addAll(relayed);
    return found;
  }

  private List<SpokenName> verb(int at, Sentence sentence, List<SpokenName> before) {
    int end = subjects.skipBack(at, sentence);
    if (cue.isPassive(at, end)) {
      return relays.passive(at, end, sentence);
    }
    if (relays.isBy(at, sentence)) {
      return sayings.forward(at, at + 2, sentence, Form.BEHIND);
    }
    return isInverted(at, sentence)
        ? sayings.forward(at, at + 1, sentence, Form.BEHIND)
        : backward(at, end, sentence, before);
  }

  /** {@code "Twelve died," said Omar Haddad}. */
  private boolean isInverted(int verb, Sentence sentence) {
    boolean finite = SpeechWord.SAY.has(tokens, verb)
        && (SpeechWord.PAST.has(tokens, verb) || SpeechWord.THIRD.has(tokens, verb));
    boolean quote = subjects.isQuote(verb - 1) && verb > sentence.from();
    if (!finite || !(quote || tokens.is(verb - 1, ",")) || !runs.startsName(verb + 1)) {
      return false;
    }
    boolean ended = runs.forward(verb + 1, sentence)
        .filter(run -> sayings.ends(run.to(), sentence))
        .isPresent();
    boolean behindQuote = quote || subjects.isQuote(verb - 2);
    return ended
        && (behindQuote || (SpeechWord.INVERTED.has(tokens, verb) && !isAside(verb, sentence)));
  }

  /** {@code Lena Hart, the mayor, said police came}: the verb belongs to who stands before. */
  private boolean isAside(int verb, Sentence sentence) {
    return WordClass.TELL.has(tokens, verb)
        || subjects
            .before(verb, sentence)
            .filter(subject -> tokens.isCapitalised(subject.to() - 1))
            .isPresent();
  }

  private List<SpokenName> backward(int verb, int end, Sentence sentence, List<SpokenName> before) {
    Optional<Subject> subject = subject(verb, end, sentence, before)
        .filter(found -> isSpeaker(verb, found))
        .or(() -> runs.opening(sentence).filter(found -> isDistant(found, verb)));
    if (subject.isEmpty()) {
      return List.of();
    }
    Optional<SpeakerName> listener = Optional.empty();
    int to = verb + 1;
    if (WordClass.TELL.has(tokens, verb)) {
      Optional<Subject> run = runs.listener(to, sentence);
      to = run.map(Subject::to).orElse(to);
      listener = run.flatMap(told -> SpeakerName.read(page, told)).filter(SpeakerName::isProper);
    }
    Optional<SpeakerName> through = listener;
    return told(subject.get(), verb, sayings.tail(to, sentence), sentence).stream()
        .map(name -> name.through(through))
        .toList();
  }

  private Optional<Subject> subject(int verb, int end, Sentence sentence, List<SpokenName> before) {
    boolean participle =
        SpeechWord.PARTICIPLE.has(tokens, verb) && !WordClass.BE.has(tokens, verb - 1);
    boolean loose =
        tokens.is(end - 1, ",") || tokens.is(end - 1, "by") || subjects.isQuote(end - 1);
    boolean shared =
        tokens.is(end - 1, "and") || tokens.is(end - 1, "but") || (participle && loose);
    if (shared && before.isEmpty()) {
      return runs.opening(sentence).filter(run -> run.to() <= end);
    }
    if (shared) {
      SpeakerName last = before.get(before.size() - 1).speaker();
      return Optional.of(Subject.of(last.from(), last.to()));
    }
    return subjects.before(WordClass.BE.has(tokens, end - 1) ? end - 1 : verb, sentence);
  }

  /** {@code A survey of those aged 18 to 35 shows}: the phrase that the sentence begins with. */
  private boolean isDistant(Subject opening, int verb) {
    int head = runs.head(opening);
    boolean plain = opening.to() < verb
        && verb - opening.to() <= FARTHEST_SUBJECT
        && SpeechWord.LINK_PREPOSITION.has(tokens, head + 1)
        && SpeechWord.DOCUMENT.has(tokens, head)
        && cue.agrees(verb, head);
    for (int i = opening.to(); plain && i < verb; i++) {
      plain = !tokens.isMark(i) && !SpeechWord.VERB.has(tokens, i) && !WordClass.BE.has(tokens, i);
    }
    return plain;
  }

  private boolean isSpeaker(int verb, Subject subject) {
    int head = runs.head(subject);
    boolean sure = (SpeechWord.SAY.has(tokens, verb) || SpeechWord.DENY.has(tokens, verb))
        && !WordClass.INCIDENT.has(tokens, head)
        && !WordClass.NO_SPEAKER.has(tokens, head);
    return cue.agrees(verb, head)
        && cue.fits(verb, head)
        && (sure || subjects.canSpeak(head) || WordClass.PRONOUN.has(tokens, head));
  }

  private List<SpokenName> told(Subject subject, int verb, int to, Sentence sentence) {
    int from = Math.min(subject.from(), verb);
    boolean behind = from > sentence.from()
        && tokens.isMark(from - 1)
        && sayings.ends(to, sentence)
        && !page.marks().startsNumber(to);
    boolean held = !SpeechWord.SAY.has(tokens, verb)
        && !SpeechWord.FIND.has(tokens, verb)
        && !SpeechWord.DENY.has(tokens, verb);
    boolean quoted = subjects.isQuote(from - 1) || subjects.isQuote(from - 2);
    return behind && (quoted || !held)
        ? sayings.around(subject, Form.BEHIND, from, verb, to, sentence)
        : sayings.leading(subject, held ? Form.VIEW : Form.BEFORE, verb, to, sentence);
  }
}
