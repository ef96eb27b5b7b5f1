package org.crosscheck.extract;

import com.google.common.collect.ImmutableSetMultimap;
import org.crosscheck.wording.Tokens;
import org.crosscheck.wording.WordLists;

/** Closed classes of words; which words belong to them is listed in {@code words.txt}. */
enum WordClass {
  BE,
  HAVE,
  MODAL,
  ADVERB,
  NEGATION,
  STOP,
  FILLER,
  OBJECT,
  BACK_SKIP,
  LINK,
  CONNECTOR,
  DEFINITE,
  MONEY,
  DURATION,
  MEASURED,
  CLOCK,
  NAMED,
  AGE,
  STREET,
  CURRENCY,
  WAR,
  BEGAN,
  COMPARE,
  EACH,
  PARTICLE,
  DETERMINER,
  PRONOUN,
  BOUNDARY,
  COMPASS,
  PLACE_NEAR,
  PLACE_TYPE,
  PLACE_TAIL,
  NOT_PLACE,
  DENY,
  TELL,
  SAY,
  GENERIC_LISTENER,
  CONTINUES,
  INCIDENT,
  ABBREVIATION,
  ENDING_ABBREVIATION,
  STARTER;

  boolean has(Tokens tokens, int index) {
    return has(tokens.word(index));
  }

  /** Whether a lower-case word is one of the class. */
  boolean has(String word) {
    return Lists.WORDS.containsEntry(this, word);
  }

  /** Read when first asked for; the constants exist by then. */
  private static final class Lists {
    private static final ImmutableSetMultimap<WordClass, String> WORDS = read();

    private static ImmutableSetMultimap<WordClass, String> read() {
      ImmutableSetMultimap.Builder<WordClass, String> words = ImmutableSetMultimap.builder();
      WordLists.read(WordClass.class, "words.txt")
          .forEach((name, word) -> words.put(WordClass.valueOf(name), word));
      return words.build();
    }
  }
}
