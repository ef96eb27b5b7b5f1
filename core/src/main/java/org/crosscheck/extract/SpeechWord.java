package org.crosscheck.extract;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.wording.Tokens;
import org.crosscheck.wording.WordClasses;
import org.crosscheck.wording.WordLists;

/** Words about speaking; which words belong to them is listed in {@code speech.txt}. */
enum SpeechWord {
  SAY,
  HOLD,
  FIND,
  DENY,
  CITE,
  INVERTED,
  DOCUMENT,
  POLL,
  CLAIM_NOUN,
  ORGANISATION,
  ROLE,
  SPOKES,
  TITLE,
  LONG_TITLE,
  MALE,
  FEMALE,
  VERB,
  HARD_STOP,
  SKIP,
  LINK_PREPOSITION,
  /** {@code say}: the verb as it stands behind a plural. */
  BASE,
  /** {@code says}. */
  THIRD,
  /** {@code saying}. */
  PARTICIPLE,
  /** {@code said}. */
  PAST;

  boolean has(Tokens tokens, int index) {
    return Lists.CLASSES.has(tokens, index, this);
  }

  /** Whether a lower-case word is one of the class. */
  boolean has(String word) {
    return Lists.CLASSES.has(word, this);
  }

  /** {@code governor} for {@code gov}; other words stay. */
  static String longTitle(String word) {
    return Lists.LONG_TITLES.getOrDefault(word, word);
  }

  private boolean isVerb() {
    return this == SAY || this == HOLD || this == FIND || this == DENY || this == CITE;
  }

  private boolean isNoun() {
    return this == DOCUMENT || this == POLL || this == ORGANISATION || this == ROLE;
  }

  /** Read when first asked for; the constants exist by then. */
  private static final class Lists {
    private static final Map<String, Set<SpeechWord>> BY_WORD = new HashMap<>();
    private static final WordClasses<SpeechWord> CLASSES = new WordClasses<>(BY_WORD, values());
    private static final Map<String, String> LONG_TITLES = new HashMap<>();

    static {
      WordLists.read(SpeechWord.class, "speech.txt").forEach((name, words) -> {
        SpeechWord kind = valueOf(name);
        if (kind == LONG_TITLE) {
          LONG_TITLES.put(
              words.substring(0, words.indexOf(' ')), words.substring(words.indexOf(' ') + 1));
        } else if (kind.isVerb()) {
          verb(kind, List.of(words.split(" ", -1)));
        } else {
          List.of(words.split(" ", -1)).forEach(word -> noun(kind, word));
        }
      });
    }

    private static void noun(SpeechWord kind, String word) {
      put(word, kind);
      if (kind.isNoun()) {
        put(Inflection.third(word), kind);
      }
    }

    private static void verb(SpeechWord kind, List<String> forms) {
      String base = forms.get(0);
      put(base, kind, BASE);
      put(Inflection.third(base), kind, THIRD);
      put(Inflection.participle(base), kind, PARTICIPLE);
      if (forms.size() == 1) {
        put(Inflection.past(base), kind, PAST);
      }
      forms.subList(1, forms.size()).forEach(form -> put(form, kind, PAST));
    }

    private static void put(String word, SpeechWord... kinds) {
      BY_WORD
          .computeIfAbsent(word, unused -> EnumSet.noneOf(SpeechWord.class))
          .addAll(List.of(kinds));
    }
  }
}
