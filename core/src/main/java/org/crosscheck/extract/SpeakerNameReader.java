package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.wording.CountedNouns;
import org.crosscheck.wording.Tokens;

/** Reads the name in one run of tokens. */
final class SpeakerNameReader {
  private static final Set<String> JOINTS = ImmutableSet.of("of", "for", "the", "and", "on");
  private static final Set<String> MAKERS = ImmutableSet.of("by", "from", "of");
  private static final Set<String> VAGUE = ImmutableSet.of("reports", "accounts", "estimates");
  private static final Set<String> SCALES =
      ImmutableSet.of("hundred", "thousand", "million", "billion", "trillion");
  private static final Set<String> COUNTS = ImmutableSet.of("count", "tally", "toll");
  private static final int LONGEST_PLAIN = 6;
  private static final int LONGEST_OFFICE = 9;

  private final Page page;
  private final Tokens tokens;
  private final int from;
  private final int to;
  private final int base;
  private final ProperRuns runs;

  SpeakerNameReader(Page page, int from, int to) {
    this.page = page;
    this.tokens = page.tokens();
    this.to = to;
    int start = from;
    while (start + 1 < to && isLeading(start)) {
      start++;
    }
    this.from = start;
    this.base = baseEnd(start, to);
    this.runs = new ProperRuns(tokens, start, base);
  }

  private boolean isLeading(int at) {
    boolean dated = (page.marks().isInTime(at) && tokens.is(at + 1, "'s"))
        || (tokens.is(at, "'s") && page.marks().isInTime(at - 1));
    return dated
        || WordClass.DETERMINER.has(tokens, at)
        || WordClass.ADVERB.has(tokens, at)
        || (WordClass.CONTINUES.has(tokens, at) && !WordClass.PRONOUN.has(tokens, at))
        || tokens.isMark(at);
  }

  /** Where the noun phrase itself ends: before {@code of the town} but behind {@code University of Hama}. */
  private int baseEnd(int start, int end) {
    int at = start + 1;
    while (at < end && !isPreposition(at)) {
      at++;
    }
    return Math.min(at, end);
  }

  private boolean isPreposition(int at) {
    boolean inName = JOINTS.contains(tokens.word(at))
        && tokens.isCapitalised(at - 1)
        && !SpeechWord.SPOKES.has(tokens, at - 1)
        && (tokens.isCapitalised(at + 1)
            || (tokens.is(at + 1, "the") && tokens.isCapitalised(at + 2)));
    return SpeechWord.LINK_PREPOSITION.has(tokens, at) && !inName;
  }

  Optional<SpeakerName> read() {
    if (from >= to || isNobody()) {
      return Optional.empty();
    }
    if (WordClass.PRONOUN.has(tokens, from) && to == from + 1) {
      return Optional.of(name(from, to, List.of(), Optional.empty(), false));
    }
    return spokesman().or(this::owned).or(this::proper).or(this::described).or(this::plain);
  }

  private boolean isNobody() {
    int head = base - 1;
    boolean vague = VAGUE.contains(tokens.word(head))
        && !tokens.is(from - 1, "the")
        && !tokens.is(from - 1, "'s")
        && !holdsCapital(from + 1, base);
    boolean harmless = SpeechWord.DOCUMENT.has(tokens, head) && !vague;
    return vague
        || SCALES.contains(tokens.word(head))
        || (WordClass.NO_SPEAKER.has(tokens, head) && !harmless)
        || (WordClass.NO_SPEAKER.has(tokens, to - 1)
            && to > base
            && !SpeechWord.DOCUMENT.has(tokens, to - 1));
  }

  private boolean holdsCapital(int start, int end) {
    for (int i = start; i < end; i++) {
      if (tokens.isCapitalised(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code a spokeswoman for the ministry}, {@code the head of the Lamp Monitor, Omar Haddad}. */
  private Optional<SpeakerName> spokesman() {
    int head = base - 1;
    boolean belongs = tokens.is(base, "for") || tokens.is(base, "of");
    if (!SpeechWord.SPOKES.has(tokens, head) || !belongs || base + 1 >= to) {
      return Optional.empty();
    }
    return new SpeakerNameReader(page, base + 1, to)
        .read()
        .map(body -> name(
            body.text(), with(body.descriptors(), from, base), Optional.empty(), body.isProper()));
  }

  /** {@code the council's head Samir Qadri}. */
  private Optional<SpeakerName> owned() {
    int own = find("'s");
    if (own < 0 || tokens.isCapitalised(own - 1)) {
      return Optional.empty();
    }
    int start = runs.start(base);
    return start <= own || start >= base || isAdjective(start)
        ? Optional.empty()
        : Optional.of(name(
            page.words(from, own),
            words(from, own),
            Optional.of(page.words(runs.untitled(start, base), base)),
            false));
  }

  private int find(String word) {
    for (int i = from; i < base; i++) {
      if (tokens.is(i, word)) {
        return i;
      }
    }
    return -1;
  }

  /** {@code campaign spokeswoman Lena Hart}: the name at the end. */
  private Optional<SpeakerName> proper() {
    int end = base;
    if (tokens.is(end - 1, ")")) {
      end = opening(end - 1);
    }
    int start = runs.start(end);
    if (start >= end || (start == from && end == start + 1 && isOnlySentenceCase(start, end))) {
      return Optional.empty();
    }
    if (end == start + 1 && SpeechWord.ORGANISATION.has(tokens, start) && isNamedBefore(start)) {
      return Optional.empty();
    }
    List<String> descriptors = with(words(base, to), from, start);
    int first = runs.untitled(start, end);
    descriptors.addAll(words(start, first));
    return Optional.of(name(page.words(first, end), descriptors, Optional.empty(), true));
  }

  /** {@code Syrian state TV}: the capitals of the last word are not the name. */
  private boolean isNamedBefore(int end) {
    int capital = firstCapital();
    return capital >= 0 && capital < end;
  }

  private int opening(int closing) {
    for (int i = closing; i > from; i--) {
      if (tokens.is(i, "(")) {
        return i;
      }
    }
    return closing;
  }

  /** The first word of a sentence has a capital whatever it is. */
  private boolean isOnlySentenceCase(int start, int end) {
    return page.marks().startsSentence(start)
        && end == start + 1
        && (CountedNouns.isPerson(tokens, start)
            || SpeechWord.ROLE.has(tokens, start)
            || SpeechWord.ORGANISATION.has(tokens, start)
            || SpeechWord.DOCUMENT.has(tokens, start));
  }

  /** {@code Hama police}, {@code an Echo News poll}, {@code data from the Lamp Monitor}. */
  private Optional<SpeakerName> described() {
    int head = base - 1;
    boolean made = MAKERS.contains(tokens.word(base)) && base + 1 < to;
    if (SpeechWord.DOCUMENT.has(tokens, head) && made) {
      Optional<SpeakerName> maker = new SpeakerNameReader(page, base + 1, to)
          .read()
          .filter(SpeakerName::isProper)
          .filter(body -> tokens.is(base, "by") || isSource(body.text()));
      if (maker.isPresent()) {
        return maker.map(body ->
            name(body.text(), with(body.descriptors(), from, base), Optional.empty(), true));
      }
    }
    int start = firstCapital();
    return start < 0 ? Optional.empty() : Optional.of(modified(start));
  }

  /** {@code data from the Lamp Monitor}, but not {@code video from Hama}. */
  private static boolean isSource(String name) {
    return name.indexOf(' ') > 0 || name.equals(name.toUpperCase(java.util.Locale.ROOT));
  }

  private int firstCapital() {
    for (int i = from; i < base; i++) {
      boolean ownSentenceCase = i == from
          && page.marks().startsSentence(i)
          && (CountedNouns.at(tokens, i).isPresent()
              || SpeechWord.ROLE.has(tokens, i)
              || !tokens.isCapitalised(i + 1));
      if (tokens.isCapitalised(i) && !isAdjective(i) && !ownSentenceCase) {
        return i;
      }
    }
    return -1;
  }

  /** {@code Hama-based}. */
  private boolean isAdjective(int at) {
    return tokens.is(at + 1, "-") && tokens.isWord(at + 2) && !tokens.isCapitalised(at + 2);
  }

  /** A general noun behind a full name says nothing more: {@code the Red Lamp Monitor group}; nor does a {@code tally}. */
  private SpeakerName modified(int start) {
    int end = start + 1;
    while (end < base && (tokens.isCapitalised(end) || (end + 1 < base && runs.joins(end)))) {
      end++;
    }
    boolean general = end > start + 1
        && end == base - 1
        && (SpeechWord.ORGANISATION.has(tokens, end) || SpeechWord.DOCUMENT.has(tokens, end))
        && tokens.isCapitalised(end - 1)
        && !SpeechWord.POLL.has(tokens, end)
        && !tokens.is(end, "police")
        && !tokens.is(end, "campaign");
    boolean counted = end == base - 1 && COUNTS.contains(tokens.word(end));
    List<String> descriptors = with(words(end, to), from, start);
    return name(
        page.words(start, general || counted ? end : base), descriptors, Optional.empty(), true);
  }

  private Optional<SpeakerName> plain() {
    int end = Math.min(base, from + LONGEST_PLAIN);
    boolean named = end > from && !holdsVerb(from + 1, end) && tokens.isWord(end - 1);
    return named
        ? Optional.of(
            name(page.words(from, office(end)), words(from, end), Optional.empty(), false))
        : Optional.empty();
  }

  /** {@code the inspector general of the Hama police}: whose inspector is a part of the name. */
  private int office(int end) {
    boolean of = end == base && tokens.is(base, "of") && !SpeechWord.DOCUMENT.has(tokens, end - 1);
    return of && to - from <= LONGEST_OFFICE && holdsCapital(base + 1, to) ? to : end;
  }

  /** {@code the suspect travelled through}: nobody's name. */
  private boolean holdsVerb(int start, int end) {
    for (int i = start; i < end; i++) {
      boolean past = tokens.word(i).endsWith("ed") && !tokens.is(i - 1, "-");
      if (past || WordClass.BE.has(tokens, i) || WordClass.PRONOUN.has(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private List<String> with(List<String> more, int start, int end) {
    List<String> words = new ArrayList<>(words(start, end));
    words.addAll(more);
    return words;
  }

  private List<String> words(int start, int end) {
    List<String> words = new ArrayList<>();
    for (int i = start; i < end; i++) {
      if (tokens.isWord(i)) {
        words.add(tokens.word(i));
      }
    }
    return words;
  }

  private SpeakerName name(
      int start, int end, List<String> descriptors, Optional<String> member, boolean isProper) {
    return name(page.words(start, end), descriptors, member, isProper);
  }

  private SpeakerName name(
      String text, List<String> descriptors, Optional<String> member, boolean isProper) {
    return new SpeakerName(text, descriptors, member, isProper, from, to);
  }
}
