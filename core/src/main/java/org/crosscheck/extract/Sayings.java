package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.extract.Speech.Content;
import org.crosscheck.extract.Speech.Form;
import org.crosscheck.wording.Tokens;

/** Puts a naming together: the speaker, the verb, the words of time behind it, and what is said. */
final class Sayings {
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
      "conference",
      "last",
      "this");

  private static final Set<String> TIME_LEADS =
      ImmutableSet.of("in", "on", "at", "late", "early", "last", "this");

  private static final Set<String> LEADS_ON = ImmutableSet.of(
      "in",
      "on",
      "at",
      "during",
      "after",
      "before",
      "as",
      "when",
      "while",
      "via",
      "through",
      "of",
      "from",
      "by",
      "about",
      "with",
      "to",
      "who",
      "earlier",
      "later",
      "last",
      "here",
      "there",
      "and",
      "but",
      "without",
      "for",
      "reporters");

  private static final int LONGEST_TAIL = 8;

  private final Page page;
  private final Tokens tokens;
  private final NameRuns runs;
  private final SpeakerNames names;

  Sayings(Page page, NameRuns runs) {
    this.page = page;
    this.tokens = page.tokens();
    this.runs = runs;
    this.names = new SpeakerNames(page, runs);
  }

  /** Who stands behind the verb, for a whole sentence: {@code according to Lena Hart}. */
  List<SpokenName> forward(int verb, int from, Sentence sentence, Form form) {
    Optional<Subject> found = runs.forward(from, sentence);
    Optional<Subject> maker = found
        .filter(run -> SpeechWord.PAST.has(tokens, run.to()) && tokens.is(run.to() + 1, "by"))
        .flatMap(run -> runs.forward(run.to() + 2, sentence));
    return maker.or(() -> found).stream()
        .flatMap(run -> around(run, form, verb, verb, tail(run.to(), sentence), sentence).stream())
        .toList();
  }

  /** A naming for the sentence on both sides of it. */
  List<SpokenName> around(Subject run, Form form, int from, int verb, int to, Sentence sentence) {
    return of(run, form, from, verb, to, new Content(sentence.from(), sentence.to()));
  }

  /** A naming for what follows it. */
  List<SpokenName> leading(Subject run, Form form, int verb, int to, Sentence sentence) {
    Content behind = new Content(to, Math.max(to, sentence.to()));
    return of(run, form, Math.min(run.from(), verb), verb, to, behind);
  }

  private List<SpokenName> of(Subject run, Form form, int from, int verb, int to, Content content) {
    boolean denies = SpeechWord.DENY.has(tokens, verb);
    return names.of(run).stream()
        .map(name -> new SpokenName(
            name,
            Optional.empty(),
            new Speech(name.text(), Optional.empty(), denies, form, from, verb, to, content)))
        .toList();
  }

  /** Behind the words that tell where and when somebody spoke. */
  int tail(int from, Sentence sentence) {
    int at = from;
    while (at < sentence.to() && at - from < LONGEST_TAIL && STATEMENTS.contains(tokens.word(at))) {
      at++;
    }
    int start = TIME_LEADS.contains(tokens.word(from)) ? at : from;
    return page.timesIn(sentence).stream()
        .filter(time -> time.from() >= from && time.from() <= start)
        .filter(time -> time.from() > from || !tokens.isNumber(from))
        .mapToInt(TimeSpan::to)
        .findFirst()
        .orElse(from);
  }

  /** Whether nothing that is said can follow. */
  boolean ends(int at, Sentence sentence) {
    return at >= sentence.to()
        || tokens.isMark(at)
        || page.marks().isInTime(at)
        || LEADS_ON.contains(tokens.word(at));
  }
}
