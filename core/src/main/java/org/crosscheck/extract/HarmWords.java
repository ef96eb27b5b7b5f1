package org.crosscheck.extract;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;
import org.crosscheck.wording.Tokens;
import org.crosscheck.wording.WordBits;
import org.crosscheck.wording.WordLists;

/**
 * Tells a sentence in which somebody may come to harm from all others, at the cost of a look at each word. Every phrase
 * of harm in {@code measures.txt} holds one of these words, so that a sentence without any has no harm in it.
 */
final class HarmWords {
  /** A phrase of harm is looked for a few words beyond its sentence at most, and has itself no more words than that. */
  private static final int MARGIN = 20;

  private static final CharMatcher LETTERS = CharMatcher.inRange('a', 'z');
  private static final Set<String> KEYS = keys();
  private static final WordBits KNOWN = new WordBits(word -> KEYS.contains(word) ? 1 : 0);

  private HarmWords() {}

  private static Set<String> keys() {
    Set<String> keys = new HashSet<>(Ties.SENT);
    WordLists.read(Trigger.class, "measures.txt").asMap().forEach((key, phrases) -> {
      if (SingularVictims.HARM.contains(key.substring(0, key.indexOf(' ')))) {
        phrases.forEach(
            phrase -> keys.add(LETTERS.matchesAllOf(phrase) ? phrase : key(Tokens.of(phrase))));
      }
    });
    return ImmutableSet.copyOf(keys);
  }

  /** The word of a phrase that is met least: {@code hospital} of {@code to the hospital}. */
  private static String key(Tokens phrase) {
    String best = "";
    boolean common = true;
    for (int i = 0; i < phrase.size(); i++) {
      boolean small = VerbGroup.isAuxiliary(phrase, i) || WordClass.STOP.has(phrase, i);
      boolean better = small == common ? phrase.word(i).length() > best.length() : common;
      if (better) {
        best = phrase.word(i);
        common = small;
      }
    }
    return best;
  }

  /** Whether one of them stands in a sentence or near it. */
  static boolean near(Tokens tokens, Sentence sentence) {
    for (int i = sentence.from() - MARGIN; i < sentence.to() + MARGIN; i++) {
      if (tokens.bits(i, KNOWN) != 0) {
        return true;
      }
    }
    return false;
  }
}
