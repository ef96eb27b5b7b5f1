package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.wording.Tokens;

/** Finds who is named as saying what a sentence says. */
final class SpeechFinder {
  private static final Set<String> QUOTES =
      ImmutableSet.of("\"", "\u201d", "\u201c", "'", "\u2019", "\u2018");
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
      "killed",
      "dead");

  private static final Set<String> PRONOUNS = ImmutableSet.of("he", "she", "they", "it", "we");

  private static final Set<String> NOT_INVERTED = ImmutableSet.of(
      "that", "to", "it", "there", "in", "on", "at", "he", "she", "they", "by", "as", "");

  /** Behind these stands what is counted, never who counts: {@code put the deaths at 12}. */
  private static final Set<String> TAKES_A_FIGURE = ImmutableSet.of(
      "put",
      "puts",
      "counted",
      "counts",
      "recorded",
      "records",
      "documented",
      "registered",
      "gave",
      "gives");

  private static final Set<String> STATEMENTS = ImmutableSet.of(
      "in",
      "a",
      "an",
      "its",
      "the",
      "his",
      "her",
      "statement",
      "report",
      "interview",
      "tweet",
      "release",
      "news",
      "press",
      "on",
      "late",
      "early",
      "at",
      "conference");

  private static final int LONGEST_NAME = 14;
  private static final int LONGEST_TAIL = 8;

  private final Page page;
  private final Tokens tokens;

  SpeechFinder(Page page) {
    this.page = page;
    this.tokens = page.tokens();
  }

  /** In the order of the text; names as spelt. */
  List<SpokenName> in(Sentence sentence) {
    List<SpokenName> found = new ArrayList<>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      cue(i, sentence).ifPresent(found::add);
    }
    return found;
  }

  /** A naming before aliases are resolved. */
  record SpokenName(SpeakerName speaker, Optional<SpeakerName> listener, Speech speech) {}

  private Optional<SpokenName> cue(int at, Sentence sentence) {
    if (tokens.is(at, "according") && tokens.is(at + 1, "to")) {
      return forward(at, at + 2, sentence, true);
    }
    boolean cites = tokens.is(at, "cited") || tokens.is(at, "cites");
    if (cites && !isPassive(at)) {
      return forward(at, at + 1, sentence, true);
    }
    if (tokens.is(at, "citing") || tokens.is(at, "quoting")) {
      return forward(at, at + 1, sentence, true);
    }
    if (!WordClass.SAY.has(tokens, at) || isPassive(at) || isNoun(at)) {
      return Optional.empty();
    }
    return isInverted(at, sentence) ? forward(at, at + 1, sentence, false) : backward(at, sentence);
  }

  /** {@code earlier reports had put}. */
  private boolean isNoun(int verb) {
    return WordClass.NOUN_OR_VERB.has(tokens, verb)
        && (WordClass.HAVE.has(tokens, verb + 1)
            || WordClass.BE.has(tokens, verb + 1)
            || WordClass.SAY.has(tokens, verb + 1)
            || tokens.is(verb + 1, "of")
            || tokens.is(verb + 1, "from"));
  }

  private boolean isPassive(int verb) {
    return WordClass.BE.has(tokens, verb - 1)
        || tokens.is(verb - 1, "to")
        || (WordClass.ADVERB.has(tokens, verb - 1) && WordClass.BE.has(tokens, verb - 2));
  }

  private boolean isInverted(int verb, Sentence sentence) {
    boolean behindQuote = verb > sentence.from()
        && (tokens.is(verb - 1, ",") || QUOTES.contains(tokens.word(verb - 1)));
    return behindQuote
        && !TAKES_A_FIGURE.contains(tokens.word(verb))
        && tokens.isWord(verb + 1)
        && !NOT_INVERTED.contains(tokens.word(verb + 1))
        && !WordClass.OBJECT.has(tokens, verb - 2)
        && apposition(verb, sentence).isEmpty();
  }

  private Optional<SpokenName> forward(int verb, int from, Sentence sentence, boolean relayed) {
    int to = from;
    while (to < sentence.to() && to - from < LONGEST_NAME && !endsName(to)) {
      to++;
    }
    int end = trim(from, to);
    return SpeakerName.read(page, from, end)
        .map(name -> spoken(name, Optional.empty(), verb, verb, tail(end, sentence), relayed));
  }

  private boolean endsName(int at) {
    boolean mark = tokens.isMark(at)
        && !tokens.is(at, "-")
        && !(tokens.is(at, ".")
            && tokens.isCapitalised(at + 1)
            && tokens.word(at - 1).length() <= 4);
    boolean joinsNames =
        tokens.is(at, "and") && tokens.isCapitalised(at - 1) && tokens.isCapitalised(at + 1);
    return mark
        || page.marks().startsNumber(at)
        || PRONOUNS.contains(tokens.word(at))
        || (STOPS.contains(tokens.word(at)) && !joinsNames)
        || isTime(at);
  }

  private boolean isTime(int at) {
    boolean weekday = tokens.isCapitalised(at) && tokens.word(at).endsWith("day");
    return page.marks().startsTime(at) || (weekday && WordClass.NOT_PLACE.has(tokens, at));
  }

  private int trim(int from, int to) {
    int end = to;
    while (end > from && STATEMENTS.contains(tokens.word(end - 1))) {
      end--;
    }
    return end;
  }

  private Optional<SpokenName> backward(int verb, Sentence sentence) {
    int end = verb;
    while (end > sentence.from()
        && (WordClass.ADVERB.has(tokens, end - 1)
            || WordClass.HAVE.has(tokens, end - 1)
            || tokens.is(end - 1, "did"))) {
      end--;
    }
    int until = end;
    int nameEnd = apposition(until, sentence).orElse(until);
    int from = nameStart(nameEnd, sentence);
    Optional<SpeakerName> title =
        nameEnd < until ? SpeakerName.read(page, nameEnd + 1, until - 1) : Optional.empty();
    return SpeakerName.read(page, from, nameEnd)
        .map(name -> title.map(name::withTitle).orElse(name))
        .map(name -> told(name, from, verb, sentence));
  }

  /** {@code Samir Qadri, head of the council, said}: where the name itself ends. */
  private Optional<Integer> apposition(int verb, Sentence sentence) {
    if (!tokens.is(verb - 1, ",")) {
      return Optional.empty();
    }
    for (int i = verb - 2; i > Math.max(sentence.from(), verb - LONGEST_NAME); i--) {
      if (tokens.is(i, ",")) {
        return tokens.isCapitalised(i - 1) && i - sentence.from() <= LONGEST_NAME
            ? Optional.of(i)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private int nameStart(int end, Sentence sentence) {
    int from = end;
    while (from > sentence.from() && end - from < LONGEST_NAME && !endsNameBackward(from - 1)) {
      from--;
    }
    return from;
  }

  private boolean endsNameBackward(int at) {
    boolean abbreviation = tokens.is(at, ".") && WordClass.ABBREVIATION.has(tokens, at - 1);
    boolean mark = tokens.isMark(at) && !tokens.is(at, "-") && !tokens.is(at, "/") && !abbreviation;
    return mark
        || tokens.isNumber(at)
        || (STOPS.contains(tokens.word(at))
            && !(tokens.is(at, "and")
                && tokens.isCapitalised(at - 1)
                && tokens.isCapitalised(at + 1)))
        || page.marks().isInTime(at)
        || Trigger.predicateAt(tokens, at).isPresent();
  }

  private SpokenName told(SpeakerName name, int from, int verb, Sentence sentence) {
    boolean tells = WordClass.TELL.has(tokens, verb);
    Optional<SpeakerName> listener = Optional.empty();
    int end = verb + 1;
    if (tells) {
      while (end < sentence.to() && end - verb < LONGEST_NAME && !endsName(end)) {
        end++;
      }
      listener = SpeakerName.read(page, verb + 1, end).filter(SpeakerName::isProper);
    }
    return spoken(name, listener, from, verb, tail(end, sentence), false);
  }

  /** Behind the words that tell where and when somebody spoke. */
  private int tail(int from, Sentence sentence) {
    int at = from;
    while (at < sentence.to() && at - from < LONGEST_TAIL && STATEMENTS.contains(tokens.word(at))) {
      at++;
    }
    int start = at;
    return page.timesIn(sentence).stream()
        .filter(time -> time.from() >= from && time.from() <= start)
        .mapToInt(TimeSpan::to)
        .findFirst()
        .orElse(from);
  }

  private SpokenName spoken(
      SpeakerName name,
      Optional<SpeakerName> listener,
      int from,
      int verb,
      int to,
      boolean relayed) {
    boolean denies = WordClass.DENY.has(tokens, verb);
    Speech speech = new Speech(name.text(), Optional.empty(), denies, relayed, from, verb, to);
    return new SpokenName(name, listener, speech);
  }
}
