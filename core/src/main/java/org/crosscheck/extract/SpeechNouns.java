package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.extract.Speech.Form;
import org.crosscheck.gazetteer.Gazetteer;
import org.crosscheck.wording.Tokens;
import org.crosscheck.wording.WordBits;

/** Finds who is named as saying something without a verb: {@code the group's claim that}, {@code Police: 5 dead}. */
final class SpeechNouns {
  private static final Set<String> DASHES = ImmutableSet.of("\u2014", "\u2013", "\u2015", "-");
  private static final int LONGEST_HEADLINE = 30;
  private static final int LONGEST_ACRONYM = 5;
  private static final int LONGEST_CREDIT = 6;
  private static final int LONGEST_SETTING = 12;
  private static final WordBits SETTINGS =
      new WordBits(word -> Set.of("in", "per", "from").contains(word) ? 1 : 0);

  private final Tokens tokens;
  private final Subjects subjects;
  private final NameRuns runs;
  private final Sayings sayings;
  private final Persons persons;

  SpeechNouns(Page page, Subjects subjects, NameRuns runs, Sayings sayings, Persons persons) {
    this.tokens = page.tokens();
    this.subjects = subjects;
    this.runs = runs;
    this.sayings = sayings;
    this.persons = persons;
  }

  /** The namings whose noun or colon stands at a token. */
  List<SpokenName> at(int at, Sentence sentence) {
    if (tokens.is(at, ":")) {
      return colon(at, sentence);
    }
    if (!SpeechWord.CLAIM_NOUN.has(tokens, at)) {
      return List.of();
    }
    boolean counted =
        tokens.is(at + 1, "of") && tokens.is(at - 1, "the") && tokens.is(at - 2, "by");
    if (tokens.is(at + 1, "by") || tokens.is(at + 1, "from") || counted) {
      return runs.forward(at + 2, sentence).stream()
          .filter(run -> tokens.isCapitalised(run.from()) || tokens.is(run.from(), "the"))
          .filter(run -> tokens.isCapitalised(runs.head(run)) || isSource(runs.head(run)))
          .flatMap(run -> sayings.leading(run, Form.BEFORE, at, run.to(), sentence).stream())
          .toList();
    }
    int owner = owner(at, sentence);
    return owner < 0 ? List.of() : owned(owner, at, sentence);
  }

  /** The token of the {@code 's} that the noun belongs to, one adjective or two in between. */
  private int owner(int noun, Sentence sentence) {
    for (int i = noun - 1; i >= Math.max(sentence.from() + 1, noun - 4) && tokens.isWord(i); i--) {
      if (tokens.is(i, "'s")) {
        return i;
      }
    }
    return tokens.is(noun - 1, "'") && tokens.word(noun - 2).endsWith("s") ? noun - 1 : -1;
  }

  private List<SpokenName> owned(int owner, int noun, Sentence sentence) {
    return subjects.before(owner, sentence).stream()
        .flatMap(run -> sayings.leading(run, Form.BEFORE, noun, noun + 1, sentence).stream())
        .toList();
  }

  /** {@code Police: 5 dead}; {@code Lena Hart: "We counted five"}. */
  private List<SpokenName> colon(int colon, Sentence sentence) {
    if (tokens.isGluedToNext(colon) && tokens.isNumber(colon + 1)) {
      return List.of();
    }
    Optional<Subject> before = subjects.before(colon, sentence);
    boolean quoted = subjects.isQuote(colon + 1) || (colon + 1 == sentence.to());
    Optional<Subject> speaker = before
        .filter(run -> !quoted || subjects.canSpeak(runs.head(run)))
        .or(() -> quoted ? runs.opening(sentence) : Optional.empty());
    return speaker.stream()
        .filter(run -> quoted ? subjects.canSpeak(runs.head(run)) : leads(run, sentence))
        .flatMap(run -> sayings.leading(run, Form.BEFORE, colon, colon + 1, sentence).stream())
        .toList();
  }

  /** A speaker alone before the colon; a place or an event is none. */
  private boolean leads(Subject run, Sentence sentence) {
    int head = runs.head(run);
    boolean opens = run.from() <= sentence.from() + 1;
    boolean source = isSource(head)
        && (!SpeechWord.DOCUMENT.has(tokens, head) || SpeechWord.POLL.has(tokens, head));
    return opens && (source || (tokens.isCapitalised(head) && persons.isKnown(tokens.spelt(head))));
  }

  private boolean isSource(int noun) {
    String spelt = tokens.spelt(noun);
    boolean acronym = spelt.length() > 2
        && spelt.length() <= LONGEST_ACRONYM
        && spelt.equals(spelt.toUpperCase(java.util.Locale.ROOT))
        && subjects.canSpeak(noun)
        && !Gazetteer.knows(spelt);
    return SpeechWord.ROLE.has(tokens, noun)
        || SpeechWord.ORGANISATION.has(tokens, noun)
        || SpeechWord.DOCUMENT.has(tokens, noun)
        || (acronym && tokens.isWord(noun));
  }

  /** What a whole sentence is set in: {@code In a poll}, {@code 12 dead - monitor}. */
  List<SpokenName> around(Sentence sentence) {
    List<SpokenName> found = new ArrayList<>(credit(sentence));
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (tokens.bits(i, SETTINGS) != 0 && isPollNear(i)) {
        found.addAll(setting(i, sentence));
      }
    }
    return found;
  }

  /** A look before the phrase behind a preposition is read. */
  private boolean isPollNear(int in) {
    for (int i = in + 1; i <= in + LONGEST_SETTING; i++) {
      if (SpeechWord.POLL.has(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private List<SpokenName> setting(int in, Sentence sentence) {
    Optional<Subject> run = runs.forward(in + 1, sentence)
        .filter(found -> found.to() - found.from() <= LONGEST_SETTING);
    boolean source =
        run.filter(found -> SpeechWord.POLL.has(tokens, runs.head(found))).isPresent();
    return source ? around(run.orElseThrow(), Form.SETTING, in, sentence) : List.of();
  }

  /** {@code 12 dead - monitor}, {@code 12 dead: monitor} at the end of a headline. */
  private List<SpokenName> credit(Sentence sentence) {
    int to = sentence.to();
    int from = sentence.from();
    if (DASHES.contains(tokens.word(from)) && subjects.isQuote(from - 1)) {
      return signature(from, sentence);
    }
    if (to - sentence.from() > LONGEST_HEADLINE) {
      return List.of();
    }
    for (int i = to - 2; i > Math.max(sentence.from(), to - LONGEST_CREDIT); i--) {
      boolean dash = DASHES.contains(tokens.word(i)) && !tokens.isGluedToNext(i - 1);
      if (dash && subjects.isQuote(i - 1)) {
        return signature(i, sentence);
      }
      if (dash || tokens.is(i, ":")) {
        Subject run = Subject.of(i + 1, to);
        return isSource(to - 1) ? around(run, Form.BEHIND, i, sentence) : List.of();
      }
    }
    return List.of();
  }

  /** {@code "We counted five." - Lena Hart, the mayor}. */
  private List<SpokenName> signature(int dash, Sentence sentence) {
    return runs.forward(dash + 1, sentence).stream()
        .filter(run -> tokens.isCapitalised(run.from()))
        .filter(run -> tokens.isMark(run.to()) || run.to() >= sentence.to())
        .flatMap(run -> around(run, Form.BEHIND, dash, sentence).stream())
        .toList();
  }

  private List<SpokenName> around(Subject run, Form form, int at, Sentence sentence) {
    return sayings.around(run, form, at, at, run.to(), sentence);
  }
}
