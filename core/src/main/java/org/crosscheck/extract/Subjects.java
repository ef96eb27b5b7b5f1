package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.wording.CountedNouns;
import org.crosscheck.wording.Tokens;

/** Finds the noun phrase that a verb of speaking belongs to. */
final class Subjects {
  private static final int LONGEST_NAME = 18;
  private static final int LONGEST_ASIDE = 45;
  /** {@code who has} or {@code who is often}: the verb is that of the clause itself. */
  private static final int SHORTEST_CLAUSE = 3;

  private static final Set<String> PRONOUNS =
      ImmutableSet.of("he", "she", "they", "it", "we", "i", "you");

  private final Page page;
  private final Tokens tokens;
  private final PhraseEdges edges;

  Subjects(Page page) {
    this.page = page;
    this.tokens = page.tokens();
    this.edges = new PhraseEdges(page);
  }

  /** The subject of a verb that stands behind it. */
  Optional<Subject> before(int verb, Sentence sentence) {
    int end = skipBack(verb, sentence);
    if (end <= sentence.from()) {
      return Optional.empty();
    }
    if (tokens.is(end - 1, "who") || tokens.is(end - 1, "which")) {
      int comma = tokens.is(end - 2, ",") ? end - 2 : end - 1;
      return endingAt(comma, sentence);
    }
    if (tokens.is(end - 1, ",") || edges.isDash(end - 1)) {
      return aside(end, sentence);
    }
    Optional<Subject> near = endingAt(end, sentence);
    return near.filter(this::speaks).isPresent()
        ? near
        : withClause(near.map(Subject::from).orElse(end), end, sentence).or(() -> near);
  }

  private boolean speaks(Subject subject) {
    int head = headEnd(subject.from(), subject.to()) - 1;
    boolean can = tokens.isCapitalised(head)
        || edges.canSpeak(head)
        || PRONOUNS.contains(tokens.word(subject.to() - 1));
    return can && !tokens.is(subject.from() - 1, "who");
  }

  /** {@code two officers who asked for anonymity said}: not anonymity, but the officers. */
  private Optional<Subject> withClause(int inside, int end, Sentence sentence) {
    int floor = Math.max(sentence.from(), inside - LONGEST_NAME);
    for (int i = inside - 1; i > floor && !tokens.isMark(i); i--) {
      if (tokens.is(i, "who")) {
        return end - i > SHORTEST_CLAUSE
            ? endingAt(i, sentence).filter(this::speaks)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Behind this token the words between subject and verb begin. */
  int skipBack(int verb, Sentence sentence) {
    int end = verb;
    while (end > sentence.from() && (isSkipped(end - 1) || isTimeWord(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean isSkipped(int at) {
    String word = tokens.word(at);
    boolean adverb = word.endsWith("ly") && word.length() > 4 && !tokens.isCapitalised(at);
    return VerbGroup.isSoFar(tokens, at)
        || SpeechWord.SKIP.has(tokens, at)
        || (adverb && !CountedNouns.isPerson(tokens, at) && !SpeechWord.ROLE.has(tokens, at))
        || WordClass.MODAL.has(tokens, at);
  }

  /** {@code police on Monday said}. */
  private boolean isTimeWord(int at) {
    boolean joint = (tokens.is(at, "on") || tokens.is(at, "late") || tokens.is(at, "early"))
        && page.marks().isInTime(at + 1);
    return page.marks().isInTime(at) || joint;
  }

  /** {@code Samir Qadri, head of the council, said}; {@code Lena Hart, who saw it, said}. */
  private Optional<Subject> aside(int end, Sentence sentence) {
    Optional<Subject> nearest = Optional.empty();
    int until = Math.max(sentence.from(), end - LONGEST_ASIDE);
    for (int i = end - 2; i > until && !endsAside(i); i--) {
      if (tokens.is(i, ",") || edges.isDash(i)) {
        int comma = i;
        Optional<Subject> found = simple(i, sentence)
            .filter(subject ->
                tokens.isCapitalised(subject.to() - 1) || edges.canSpeak(subject.to() - 1))
            .map(subject -> subject.titled(comma + 1, end - 1));
        if (found.isPresent() && !isClause(i + 1, end - 1)) {
          nearest = better(nearest, found.get());
        }
      }
    }
    return nearest;
  }

  /** Of two phrases before commas the name, not what is told of it. */
  private Optional<Subject> better(Optional<Subject> nearest, Subject found) {
    boolean name =
        tokens.isCapitalised(found.to() - 1) && !WordClass.DETERMINER.has(tokens, found.from());
    boolean named = nearest
        .filter(subject -> tokens.isCapitalised(subject.to() - 1)
            && !WordClass.DETERMINER.has(tokens, subject.from()))
        .isPresent();
    return nearest.isEmpty() || (name && !named) ? Optional.of(found) : nearest;
  }

  /** What stands between commas is a clause of its own, not a title: nobody before it speaks. */
  private boolean isClause(int from, int to) {
    boolean relative =
        tokens.is(from, "who") || tokens.is(from, "which") || tokens.is(from, "whose");
    if (relative || tokens.word(from).endsWith("ed") || tokens.word(from).endsWith("ing")) {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      if (edges.isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsAside(int at) {
    return tokens.is(at, ";") || tokens.is(at, ":") || edges.isQuote(at);
  }

  /** The noun phrase that ends right before a token, with an apposition behind the name. */
  private Optional<Subject> endingAt(int end, Sentence sentence) {
    Optional<Subject> near = simple(end, sentence);
    if (near.isEmpty() || !isTitle(near.get(), sentence)) {
      return near;
    }
    int comma = near.get().from() - 1;
    return simple(comma, sentence)
        .filter(name -> tokens.isCapitalised(name.to() - 1))
        .map(name -> name.titled(comma + 1, end))
        .or(() -> near);
  }

  /** {@code David Simms, the director, who said}. */
  private boolean isTitle(Subject near, Sentence sentence) {
    return tokens.is(near.from() - 1, ",")
        && near.from() - 1 > sentence.from()
        && tokens.isCapitalised(near.from() - 2)
        && !tokens.isCapitalised(near.to() - 1)
        && (tokens.is(near.from(), "the") || tokens.is(near.from(), "a"))
        && tokens.isMark(near.to());
  }

  /** The run of words before a token that can be one noun phrase. */
  private Optional<Subject> simple(int end, Sentence sentence) {
    if (end > sentence.from() && PRONOUNS.contains(tokens.word(end - 1))) {
      return Optional.of(Subject.of(end - 1, end));
    }
    int from = end;
    while (from > sentence.from() && end - from < LONGEST_NAME) {
      int step = stepBack(from - 1, sentence);
      if (step == 0) {
        break;
      }
      from -= step;
      if (opensPhrase(from)) {
        break;
      }
    }
    return speaking(joint(from, sentence), end);
  }

  /** {@code told Echo News his aide said}: another phrase ends before {@code his}. */
  private boolean opensPhrase(int at) {
    return WordClass.DETERMINER.has(tokens, at)
        && tokens.isWord(at - 1)
        && !SpeechWord.LINK_PREPOSITION.has(tokens, at - 1)
        && !WordClass.DETERMINER.has(tokens, at - 1)
        && !tokens.is(at - 1, "and");
  }

  /** How many tokens further back the phrase goes; 0 where it begins. */
  private int stepBack(int at, Sentence sentence) {
    if (tokens.is(at, ")")) {
      for (int i = at; i > Math.max(sentence.from(), at - LONGEST_NAME); i--) {
        if (tokens.is(i, "(")) {
          return at - i + 1;
        }
      }
      return 0;
    }
    return edges.isBoundary(at) ? 0 : 1;
  }

  /** {@code the ministry and the mayor said}: both, where nothing but the first stands before. */
  private int joint(int from, Sentence sentence) {
    if (!tokens.is(from - 1, "and") || from - 1 <= sentence.from()) {
      return from;
    }
    int first = from - 1;
    while (first > sentence.from() && from - first < LONGEST_NAME && !edges.isBoundary(first - 1)) {
      first--;
    }
    boolean clean = first == sentence.from()
        || tokens.is(first - 1, ",")
        || edges.isQuote(first - 1)
        || tokens.is(first - 1, "that");
    return clean && first < from - 1 && edges.canSpeak(from - 2) ? first : from;
  }

  /** Leaves out what stands before the one who can speak: {@code After the blast in Hama police}. */
  private Optional<Subject> speaking(int start, int end) {
    int from = start;
    while (from < end && (isPreposition(from) || tokens.isMark(from))) {
      from++;
    }
    if (from >= end || (from > start && isOnlyPlace(start, from, end))) {
      return Optional.empty();
    }
    for (int at = from; at < end; at = headEnd(at, end) + 1) {
      int head = headEnd(at, end) - 1;
      if (head >= at && edges.canSpeak(head)) {
        return Optional.of(Subject.of(at, end));
      }
    }
    return Optional.of(Subject.of(from, end));
  }

  private boolean isPreposition(int at) {
    boolean name = tokens.isCapitalised(at) && !page.marks().startsSentence(at);
    return SpeechWord.LINK_PREPOSITION.has(tokens, at) && !name;
  }

  /** {@code killed in South Hama said}: nobody. */
  private boolean isOnlyPlace(int start, int from, int end) {
    return tokens.isCapitalised(end - 1)
        && !page.marks().startsSentence(start)
        && (tokens.is(from - 1, "in") || tokens.is(from - 1, "at") || tokens.is(from - 1, "near"));
  }

  private int headEnd(int from, int end) {
    int at = from + 1;
    while (at < end && !SpeechWord.LINK_PREPOSITION.has(tokens, at)) {
      at++;
    }
    return at;
  }

  /** Whether a noun names somebody, or something with words in it. */
  boolean canSpeak(int noun) {
    return edges.canSpeak(noun);
  }

  boolean isQuote(int at) {
    return edges.isQuote(at);
  }
}
