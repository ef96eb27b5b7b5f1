package org.crosscheck.extract;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.crosscheck.wording.Tokens;
import org.crosscheck.wording.WordClasses;
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
  ERA,
  HOSPITAL,
  COMPARE,
  UNREAL,
  EACH,
  PARTICLE,
  COMPANION,
  INCLUDING,
  BEFORE_COUNTED,
  FINITE,
  CLAUSE,
  DETERMINER,
  PRONOUN,
  BOUNDARY,
  COMPASS,
  PLACE_NEAR,
  PLACE_FIRM,
  PLACE_TYPE,
  PLACE_TAIL,
  NOT_PLACE,
  NO_PLACE_HEAD,
  SITE,
  DENY,
  TELL,
  SAY,
  GENERIC_LISTENER,
  CONTINUES,
  INCIDENT,
  ABBREVIATION,
  LOWER_ABBREVIATION,
  NUMBER_ABBREVIATION,
  ENDING_ABBREVIATION,
  CLOSING_ABBREVIATION,
  STARTER,
  STARTING_NOUN,
  NOUN_OR_VERB,
  NO_SPEAKER,
  INDEFINITE,
  PRONOUN_PERSON,
  REFLEXIVE,
  ATTACKER,
  TWOFOLD,
  THREEFOLD,
  FOURFOLD,
  KILLING,
  PERSON_NOUN,
  BEFORE_ZERO,
  MALE,
  FEMALE,
  NO_PERSON;

  boolean has(Tokens tokens, int index) {
    return Lists.CLASSES.has(tokens, index, this);
  }

  /** Whether a lower-case word is one of the class. */
  boolean has(String word) {
    return Lists.CLASSES.has(word, this);
  }

  /** Read when first asked for; the constants exist by then. */
  private static final class Lists {
    private static final WordClasses<WordClass> CLASSES = new WordClasses<>(read(), values());

    private static Map<String, Set<WordClass>> read() {
      Map<String, Set<WordClass>> classes = new HashMap<>();
      WordLists.read(WordClass.class, "words.txt").asMap().forEach((name, words) -> {
        WordClass kind = valueOf(name);
        words.forEach(word -> classes
            .computeIfAbsent(word, unused -> EnumSet.noneOf(WordClass.class))
            .add(kind));
      });
      return classes;
    }
  }
}
