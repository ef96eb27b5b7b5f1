package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.wording.CountedNouns;
import org.crosscheck.wording.Tokens;
import org.crosscheck.wording.WordBits;

/** Where a noun phrase ends, read from right to left, and which of its words can be a speaker. */
final class PhraseEdges {
  private static final Set<String> PRONOUNS =
      ImmutableSet.of("he", "she", "they", "it", "we", "i", "you", "him", "them");
  private static final Set<String> DASHES = ImmutableSet.of("\u2014", "\u2013", "-");
  private static final Set<String> INNER_MARKS = ImmutableSet.of("/", "&", "'", "#", "@", "_");

  private static final int AUXILIARY = 1;

  /** {@code says}, which no noun is spelt like. */
  private static final int SAYS = 2;

  private static final int VERB = 4;

  /** {@code attacked}: a verb, unless it stands with a counted noun. */
  private static final int REGULAR = 8;

  /** A capital does not make a name of it. */
  private static final int SMALL = 16;

  private static final int SPEAKER = 32;
  private static final WordBits KNOWN = new WordBits(PhraseEdges::known);

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
    boolean inner =
        WordClass.DETERMINER.has(tokens, at - 1) && SpeechWord.LINK_PREPOSITION.has(tokens, at - 2);
    boolean compound = tokens.is(at + 1, "-") && tokens.isGluedToNext(at); // 12-year-old
    return (tokens.isNumber(at) && !inner && !compound)
        || (SpeechWord.HARD_STOP.has(tokens, at) && !joinsNames(at))
        || (tokens.is(at, "and") && !joinsNames(at))
        || isVerb(at)
        || PRONOUNS.contains(tokens.word(at))
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
    int known = tokens.bits(at, KNOWN);
    if ((known & AUXILIARY) != 0) {
      return !tokens.isCapitalised(at) || isShouted(at);
    }
    return holdsVerb(at, known) && !isAttribute(at);
  }

  private boolean holdsVerb(int at, int known) {
    return (known & VERB) != 0
        || ((known & SAYS) != 0 && !SpeechWord.ORGANISATION.has(tokens, at + 1))
        || ((known & REGULAR) != 0 && !isFiller(at))
        || (Trigger.predicateAt(tokens, at).isPresent() && !CountedNouns.isPerson(tokens, at));
  }

  private boolean isAttribute(int at) {
    return WordClass.DETERMINER.has(tokens, at - 1)
        || tokens.is(at - 1, "-")
        || tokens.is(at - 1, "'s")
        || (tokens.isCapitalised(at) && !isShouted(at));
  }

  private boolean isFiller(int at) {
    return CountedNouns.at(tokens, at)
        .filter(noun -> noun.value() == CountedNouns.Sort.FILLER)
        .isPresent();
  }

  private static int known(String word) {
    boolean auxiliary =
        WordClass.BE.has(word) || WordClass.HAVE.has(word) || WordClass.MODAL.has(word);
    boolean says = SpeechWord.SAY.has(word)
        && (SpeechWord.THIRD.has(word) || SpeechWord.BASE.has(word))
        && !SpeechWord.DOCUMENT.has(word)
        && !SpeechWord.CLAIM_NOUN.has(word)
        && !SpeechWord.ORGANISATION.has(word)
        && !SpeechWord.ROLE.has(word);
    boolean past = SpeechWord.PAST.has(word) && !SpeechWord.BASE.has(word);
    boolean small = WordClass.FILLER.has(word)
        || WordClass.STARTER.has(word)
        || WordClass.STOP.has(word)
        || WordClass.ADVERB.has(word);
    boolean speaker = SpeechWord.ROLE.has(word)
        || SpeechWord.ORGANISATION.has(word)
        || SpeechWord.DOCUMENT.has(word);
    return (auxiliary ? AUXILIARY : 0)
        | (says ? SAYS : 0)
        | (past || SpeechWord.VERB.has(word) ? VERB : 0)
        | (word.endsWith("ed") && word.length() > 3 ? REGULAR : 0)
        | (small ? SMALL : 0)
        | (speaker || word.equals(")") ? SPEAKER : 0);
  }

  /** In a text all in capitals a capital makes no name. */
  private boolean isShouted(int at) {
    return isUpper(at) && isUpper(at - 1) && isUpper(at + 1);
  }

  private boolean isUpper(int at) {
    if (!tokens.isCapitalised(at) || endsInLowerCase(at)) {
      return false;
    }
    String spelt = tokens.spelt(at);
    return spelt.equals(spelt.toUpperCase(Locale.ROOT));
  }

  /** Most words do, and need not be spelt out. */
  private boolean endsInLowerCase(int at) {
    char last = tokens.repaired().charAt(tokens.end(at) - 1);
    return last >= 'a' && last <= 'z';
  }

  /** Whether a noun names somebody, or something with words in it. */
  boolean canSpeak(int noun) {
    int known = tokens.bits(noun, KNOWN);
    return (known & SPEAKER) != 0
        || (tokens.isCapitalised(noun) && (known & SMALL) == 0 && !isShouted(noun))
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
