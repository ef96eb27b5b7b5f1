package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.wording.CountedNouns;
import org.crosscheck.wording.Tokens;

/** Where a noun phrase ends, read from right to left, and which of its words can be a speaker. */
final class PhraseEdges {
  private static final Set<String> PRONOUNS =
      ImmutableSet.of("he", "she", "they", "it", "we", "i", "you", "him", "them");
  private static final Set<String> DASHES = ImmutableSet.of("\u2014", "\u2013", "-");
  private static final Set<String> INNER_MARKS = ImmutableSet.of("/", "&", "'", "#", "@", "_");

  private final Page page;
  private final Tokens tokens;

  PhraseEdges(Page page) {
    this.page = page;
    this.tokens = page.tokens();
  }

  /** Whether a token is no part of the phrase that stands right of it. */
  boolean isBoundary(int at) {
    if (tokens.isMark(at)) {
      return !isInnerMark(at);
    }
    String word = tokens.word(at);
    boolean inner =
        WordClass.DETERMINER.has(tokens, at - 1) && SpeechWord.LINK_PREPOSITION.has(tokens, at - 2);
    return (tokens.isNumber(at) && !inner)
        || (SpeechWord.HARD_STOP.has(word) && !joinsNames(at))
        || (tokens.is(at, "and") && !joinsNames(at))
        || isVerb(at)
        || PRONOUNS.contains(word)
        || (page.marks().isInTime(at) && !tokens.isCapitalised(at + 1));
  }

  private boolean joinsNames(int at) {
    return (tokens.is(at, "and") || tokens.is(at, "or"))
        && tokens.isCapitalised(at - 1)
        && tokens.isCapitalised(at + 1);
  }

  private boolean isInnerMark(int at) {
    boolean glued = tokens.isGluedToNext(at - 1) && tokens.isGluedToNext(at);
    boolean dot = tokens.is(at, ".")
        && (WordClass.ABBREVIATION.has(tokens, at - 1) || tokens.word(at - 1).length() == 1);
    return dot
        || (DASHES.contains(tokens.word(at)) && glued)
        || (INNER_MARKS.contains(tokens.word(at)) && tokens.isGluedToNext(at - 1) && !isQuote(at));
  }

  /** Another clause ends there. */
  boolean isVerb(int at) {
    String word = tokens.word(at);
    if (WordClass.BE.has(word) || WordClass.HAVE.has(word) || WordClass.MODAL.has(word)) {
      return !tokens.isCapitalised(at) || isShouted(at);
    }
    boolean attribute = WordClass.DETERMINER.has(tokens, at - 1)
        || tokens.is(at - 1, "-")
        || tokens.is(at - 1, "'s")
        || (tokens.isCapitalised(at) && !isShouted(at));
    boolean says = SpeechWord.SAY.has(word)
        && (SpeechWord.THIRD.has(word) || SpeechWord.BASE.has(word))
        && !SpeechWord.DOCUMENT.has(word)
        && !SpeechWord.CLAIM_NOUN.has(word)
        && !SpeechWord.ORGANISATION.has(word)
        && !SpeechWord.ORGANISATION.has(tokens, at + 1)
        && !SpeechWord.ROLE.has(word);
    boolean adjective = CountedNouns.at(tokens, at)
        .filter(noun -> noun.value() == CountedNouns.Sort.FILLER)
        .isPresent();
    boolean past = (word.endsWith("ed") && word.length() > 3 && !adjective)
        || (SpeechWord.PAST.has(word) && !SpeechWord.BASE.has(word));
    return !attribute
        && (past
            || says
            || SpeechWord.VERB.has(word)
            || (Trigger.predicateAt(tokens, at).isPresent() && !CountedNouns.isPerson(tokens, at)));
  }

  /** In a text all in capitals a capital makes no name. */
  private boolean isShouted(int at) {
    return isUpper(at) && isUpper(at - 1) && isUpper(at + 1);
  }

  private boolean isUpper(int at) {
    String spelt = tokens.spelt(at);
    return tokens.isWord(at)
        && tokens.isCapitalised(at)
        && spelt.equals(spelt.toUpperCase(Locale.ROOT));
  }

  /** Whether a noun names somebody, or something with words in it. */
  boolean canSpeak(int noun) {
    String word = tokens.word(noun);
    boolean small = WordClass.FILLER.has(word)
        || WordClass.STARTER.has(word)
        || WordClass.STOP.has(word)
        || WordClass.ADVERB.has(word);
    return (tokens.isCapitalised(noun) && !small && !isShouted(noun))
        || tokens.is(noun, ")")
        || SpeechWord.ROLE.has(word)
        || SpeechWord.ORGANISATION.has(word)
        || SpeechWord.DOCUMENT.has(word)
        || CountedNouns.isPerson(tokens, noun);
  }

  /** A quotation mark. */
  boolean isQuote(int at) {
    return switch (tokens.word(at)) {
      case "\"", "\u201c", "\u201d", "\u2018", "\u00ab", "\u00bb" -> true;
      case "'" -> tokens.isMark(at) && (tokens.is(at + 1, "'") || tokens.is(at - 1, "'"));
      default -> false;
    };
  }

  /** A dash between words, not in one. */
  boolean isDash(int at) {
    return tokens.isMark(at)
        && DASHES.contains(tokens.word(at))
        && !(tokens.isGluedToNext(at - 1) && tokens.isGluedToNext(at));
  }
}
