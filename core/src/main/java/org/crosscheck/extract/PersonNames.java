package org.crosscheck.extract;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import org.crosscheck.wording.CountedNouns;
import org.crosscheck.wording.Tokens;
import org.crosscheck.wording.WordBits;

/** Finds names of people among capitalised words. */
final class PersonNames {
  private static final int LONGEST = 6;

  /** No part of a name. */
  private static final int NO_NAME = 1;

  /** A capitalised word with it names something else. */
  private static final int NO_PERSON = 2;

  /** In a text all in capitals, {@code SOLDIERS} looks like a name. */
  private static final int PLURAL = 4;

  private static final WordBits KNOWN = new WordBits(PersonNames::known);

  private final Page page;
  private final Tokens tokens;

  PersonNames(Page page) {
    this.page = page;
    this.tokens = page.tokens();
  }

  private static int known(String word) {
    boolean noName = WordClass.STARTER.has(word)
        || WordClass.STOP.has(word)
        || WordClass.NOT_PLACE.has(word)
        || WordClass.ADVERB.has(word)
        || word.endsWith("ally");
    boolean plural = word.endsWith("s") || word.endsWith("en") || word.endsWith("people");
    return (noName ? NO_NAME : 0)
        | (WordClass.NO_PERSON.has(word) ? NO_PERSON : 0)
        | (plural ? PLURAL : 0);
  }

  /** The token behind a run of words that can be a name; the start itself when there is none. */
  int end(int start, IntPredicate isNoun) {
    int at = start;
    int end = start;
    while (at < start + LONGEST && (isNameWord(at) || (at > start && isInitial(at)))) {
      if (at > start && isNoun.test(at)) {
        return start;
      }
      at++;
      end = tokens.is(at - 1, "-") ? end : at;
    }
    if (tokens.is(end, "-") && tokens.isGluedToNext(end - 1)) {
      return start;
    }
    for (int i = start; i < end; i++) {
      int known = tokens.bits(i, KNOWN);
      boolean group = (known & PLURAL) != 0 && CountedNouns.isPerson(tokens, i);
      if ((known & NO_PERSON) != 0 || group) {
        return start;
      }
    }
    return end;
  }

  private boolean isNameWord(int at) {
    return tokens.isCapitalised(at)
        && (tokens.bits(at, KNOWN) & NO_NAME) == 0
        && Trigger.predicateAt(tokens, at).isEmpty()
        && !page.marks().isInTime(at);
  }

  /** The dot of {@code John Q. Public}, the hyphen of {@code Doe-Roe}. */
  boolean isInitial(int at) {
    boolean dot =
        tokens.is(at, ".") && tokens.word(at - 1).length() <= 3 && tokens.isCapitalised(at + 1);
    return (dot && tokens.isGluedToNext(at - 1))
        || (tokens.is(at, "-") && tokens.isGluedToNext(at) && tokens.isCapitalised(at + 1));
  }

  /** How many words of more than one letter there are. */
  int words(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += tokens.isWord(i) && tokens.word(i).length() > 1 ? 1 : 0;
    }
    return words;
  }

  /** The words of a name in lower case, without initials. */
  Set<String> parts(int from, int to) {
    Set<String> words = new HashSet<>();
    for (int i = from; i < to; i++) {
      if (tokens.isWord(i) && tokens.word(i).length() > 2) {
        words.add(tokens.word(i));
      }
    }
    return words;
  }
}
