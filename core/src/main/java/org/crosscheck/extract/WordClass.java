package org.crosscheck.extract;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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
  STARTER,
  NOUN_OR_VERB,
  NO_SPEAKER;

  boolean has(Tokens tokens, int index) {
    return has(tokens.word(index));
  }

  /** Whether a lower-case word is one of the class. */
  boolean has(String word) {
    Set<WordClass> classes = Lists.BY_WORD.get(word);
    return classes != null && classes.contains(this);
  }

  /** Read when first asked for; the constants exist by then. */
  private static final class Lists {
    private static final Map<String, Set<WordClass>> BY_WORD = read();

    private static Map<String, Set<WordClass>> read() {
      Map<String, Set<WordClass>> classes = new HashMap<>();
      WordLists.read(WordClass.class, "words.txt")
          .forEach((name, word) -> classes
              .computeIfAbsent(word, unused -> EnumSet.noneOf(WordClass.class))
              .add(WordClass.valueOf(name)));
      return classes;
    }
  }
}
