package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Measure;
import org.crosscheck.extract.NounPhrase.Kind;
import org.crosscheck.wording.CountedNouns;
import org.crosscheck.wording.CountedNouns.Sort;
import org.crosscheck.wording.Phrases.Match;
import org.crosscheck.wording.Tokens;

/** Finds the noun that a number counts. */
final class NounPhrases {
  private static final Set<String> PRONOUNS =
      ImmutableSet.of("them", "whom", "which", "these", "those");
  private static final Set<String> DETERMINERS = ImmutableSet.of("which", "these", "those");
  private static final Set<String> SPEAKERS = ImmutableSet.of(
      "police",
      "officials",
      "witnesses",
      "residents",
      "activists",
      "authorities",
      "troops",
      "one",
      "more");

  private static final String BODIES = "bodies_recovered";
  private static final int MOST_WORDS = 7;

  private final Page page;
  private final Tokens tokens;

  NounPhrases(Page page) {
    this.page = page;
    this.tokens = page.tokens();
  }

  /** The noun behind an expression, not reaching beyond {@code limit}. */
  NounPhrase behind(Expression expression, int limit) {
    return insideBound(expression)
        .or(() -> pronoun(expression.to()))
        .or(() -> others(expression.to()))
        .or(() -> behindInsertion(expression))
        .orElseGet(() -> read(skipFillers(expression.to()), limit));
  }

  /** {@code 12 (one of them a child) civilians}, {@code 12 [figure as received] people}. */
  private Optional<NounPhrase> behindInsertion(Expression expression) {
    int to = Insertion.end(tokens, expression.to());
    return to > expression.to() && CountedNouns.isPerson(tokens, skipFillers(to))
        ? Optional.of(read(skipFillers(to), tokens.size()))
        : Optional.empty();
  }

  /** {@code 90 civilians at least}: the noun stands inside the expression. */
  private Optional<NounPhrase> insideBound(Expression expression) {
    for (int i = expression.from() + 1; i < expression.to(); i++) {
      if (CountedNouns.isPerson(tokens, i) && !tokens.is(i + 1, "'s")) {
        return Optional.of(
            new NounPhrase(i, expression.to(), tokens.spelt(i), Kind.PERSON, Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private Optional<NounPhrase> pronoun(int at) {
    boolean refers = tokens.is(at, "of") && PRONOUNS.contains(tokens.word(at + 1));
    boolean noun = DETERMINERS.contains(tokens.word(at + 1))
        && (CountedNouns.isPerson(tokens, at + 2) || tokens.is(at + 2, "killed"));
    return refers && !noun ? Optional.of(referring(at, at + 2)) : Optional.empty();
  }

  /** {@code of them children}, {@code of whom were children}: who they are stands behind the pronoun. */
  private NounPhrase referring(int from, int to) {
    int first = WordClass.BE.has(tokens, to) ? to + 1 : to;
    Optional<Match<Sort>> named =
        CountedNouns.at(tokens, first).filter(match -> match.value() == Sort.PERSON);
    return named
        .map(match -> new NounPhrase(
            from, match.to(), page.words(first, match.to()), Kind.PRONOUN, Optional.empty()))
        .orElseGet(() -> new NounPhrase(from, to, "", Kind.PRONOUN, Optional.empty()));
  }

  /** {@code five others}: nobody is named. */
  private Optional<NounPhrase> others(int from) {
    int at = skipFillers(from);
    return tokens.is(at - 1, "others")
        ? Optional.of(new NounPhrase(at, at, "", Kind.NONE, Optional.empty()))
        : Optional.empty();
  }

  private int skipFillers(int from) {
    int behind = tokens.is(from, "]") ? from + 1 : from;
    int at = tokens.is(behind, "of") ? behind + 1 : behind;
    while (WordClass.FILLER.has(tokens, at)) {
      at++;
    }
    return at;
  }

  private NounPhrase read(int from, int limit) {
    Walk walk = new Walk(from, Math.min(limit, from + MOST_WORDS));
    walk.run();
    return walk.phrase();
  }

  /** One walk over the words behind a number. */
  private final class Walk {
    private final int from;
    private final int limit;
    private int at;
    private int first;
    private int headEnd = -1;
    private Sort sort = Sort.FILLER;
    private Optional<Match<Trigger>> noun = Optional.empty();
    private Optional<Trigger> modifier = Optional.empty();
    private int unknownEnd = -1;

    Walk(int from, int limit) {
      this.from = from;
      this.limit = limit;
      this.at = from;
      this.first = from;
    }

    void run() {
      while (at < limit && step()) {
        // Each step moves on by at least one token.
      }
    }

    private boolean step() {
      if (tokens.is(at, "-") || tokens.is(at, "'s")) {
        at++;
        return headEnd < 0;
      }
      if (!tokens.isWord(at) || (headEnd >= 0 && tokens.is(at, "and"))) {
        return headEnd >= 0 && pair();
      }
      return !WordClass.STOP.has(tokens, at) && (countedNoun() || trigger() || head());
    }

    /** {@code women and children}. */
    private boolean pair() {
      boolean joined = tokens.is(at, "and")
          && CountedNouns.isPerson(tokens, at + 1)
          && sort == Sort.PERSON
          && tokens.word(at + 1).endsWith(tokens.word(headEnd - 1).endsWith("n") ? "n" : "s")
          && !SPEAKERS.contains(tokens.word(at + 1));
      if (joined) {
        at += 2;
        headEnd = at;
      }
      return false;
    }

    private boolean countedNoun() {
      Optional<Match<Trigger>> found = Trigger.nounAt(tokens, at);
      boolean afterHead = headEnd >= 0 && Trigger.predicateAt(tokens, at).isPresent();
      if (found.isEmpty()
          || afterHead
          || (isParticiple() && !leadsToPerson(found.get().to()))) {
        return false;
      }
      if (isParticiple()) {
        return false;
      }
      noun = found;
      at = found.get().to();
      headEnd = at;
      return true;
    }

    private boolean isParticiple() {
      return Trigger.predicateAt(tokens, at).isPresent();
    }

    /** {@code 10 slain fighters}: the participle is part of the phrase only before its noun. */
    private boolean trigger() {
      Optional<Match<Trigger>> found = Trigger.predicateAt(tokens, at);
      if (found.isEmpty()
          || headEnd >= 0
          || unknownEnd >= 0
          || !leadsToPerson(found.get().to())) {
        return false;
      }
      modifier = found.map(Match::value);
      at = found.get().to();
      return true;
    }

    private boolean leadsToPerson(int next) {
      return CountedNouns.isPerson(tokens, next)
          || (tokens.isWord(next)
              && !WordClass.STOP.has(tokens, next)
              && !WordClass.OBJECT.has(tokens, next)
              && CountedNouns.isPerson(tokens, next + 1));
    }

    private boolean head() {
      if (Trigger.predicateAt(tokens, at).isPresent() || page.tokens().isNumber(at)) {
        return false;
      }
      Optional<Match<Sort>> found =
          CountedNouns.at(tokens, at).filter(match -> match.value() != Sort.FILLER);
      if (found.isPresent()) {
        bodiesOf();
        at = found.get().to();
        headEnd = at;
        sort = found.get().value();
        noun = Optional.empty();
        return true;
      }
      if (headEnd >= 0 && !tokens.isCapitalised(at) && !leadsOn()) {
        return false;
      }
      at++;
      unknownEnd = unknownEnd < 0 && looksPlural(at - 1) ? at : unknownEnd;
      return true;
    }

    /** {@code 28 bodies of farmers}, {@code 28 bodies of alleged farmers}. */
    private boolean leadsOn() {
      return CountedNouns.isPerson(tokens, at + 1)
          || (tokens.is(at, "of")
              && tokens.isWord(at + 1)
              && !WordClass.STOP.has(tokens, at + 1)
              && CountedNouns.isPerson(tokens, at + 2));
    }

    /** {@code 28 bodies of farmers}: 28 farmers are dead. */
    private void bodiesOf() {
      boolean bodies =
          noun.filter(match -> match.value().measure().name().equals(BODIES)).isPresent();
      if (bodies) {
        first = noun.get().to() + 1;
        modifier = Optional.of(new Trigger(Measure.KILLED, Trigger.Form.STATE));
      }
    }

    private boolean looksPlural(int index) {
      String word = tokens.word(index);
      return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    }

    NounPhrase phrase() {
      if (noun.isPresent()) {
        return counted(noun.get());
      }
      if (headEnd >= 0) {
        Kind kind = sort == Sort.THING ? Kind.THING : Kind.PERSON;
        return named(headEnd, kind);
      }
      if (unknownEnd >= 0) {
        return named(unknownEnd, Kind.UNKNOWN);
      }
      return new NounPhrase(from, from, "", Kind.NONE, modifier);
    }

    private NounPhrase named(int to, Kind kind) {
      while (modifier.isPresent()
          && first < to
          && Trigger.predicateAt(tokens, first).isPresent()) {
        first = Trigger.predicateAt(tokens, first).get().to();
      }
      return new NounPhrase(from, to, page.words(first, to), kind, modifier);
    }

    /** {@code 400 migrant deaths}: what stands before the counted noun tells who is counted. */
    private NounPhrase counted(Match<Trigger> match) {
      boolean people = from < match.from() && CountedNouns.isPerson(tokens, match.from() - 1);
      String words = people ? page.words(from, match.from()) : "";
      String plural =
          words.isEmpty() || words.endsWith("s") || (words.endsWith("n") && !words.endsWith("an"))
              ? words
              : words + "s";
      return new NounPhrase(from, match.to(), plural, Kind.COUNTED, Optional.of(match.value()));
    }
  }
}
