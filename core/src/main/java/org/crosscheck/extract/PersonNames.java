package org.crosscheck.extract;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import org.crosscheck.wording.CountedNouns;
import org.crosscheck.wording.Tokens;

/** Finds names of people among capitalised words. */
final class PersonNames {
  private static final int LONGEST = 6;

  private final Page page;
  private final Tokens tokens;

  PersonNames(Page page) {
    this.page = page;
    this.tokens = page.tokens();
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
      if (WordClass.NO_PERSON.has(tokens, i) || isGroup(i)) {
        return start;
      }
    }
    return end;
  }

  /** In a text all in capitals, {@code SOLDIERS} looks like a name. */
  private boolean isGroup(int at) {
    String word = tokens.word(at);
    boolean plural = word.endsWith("s") || word.endsWith("en") || word.endsWith("people");
    return plural && CountedNouns.isPerson(tokens, at);
  }

  private boolean isNameWord(int at) {
    return tokens.isCapitalised(at)
        && !WordClass.STARTER.has(tokens, at)
        && !WordClass.STOP.has(tokens, at)
        && !WordClass.NOT_PLACE.has(tokens, at)
        && !WordClass.ADVERB.has(tokens, at)
        && !tokens.word(at).endsWith("ally")
        && Trigger.predicateAt(tokens, at).isEmpty()
        && !page.marks().isInTime(at);
  }

  /** The dot of {@code John Q. Public}, the hyphen of {@code Doe-Roe}. */
  private boolean isInitial(int at) {
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
