package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/** The forms of regular English verbs. */
final class Inflection {
  private static final String VOWELS = "aeiou";

  /** Longer verbs that double their last letter, by their last three letters: {@code admit}. */
  private static final Set<String> STRESSED_ENDS = ImmutableSet.of("mit", "but", "fer", "pel");

  private Inflection() {}

  /** {@code says}, {@code denies}, {@code teaches}. */
  static String third(String verb) {
    if (endsInConsonantAndY(verb)) {
      return verb.substring(0, verb.length() - 1) + "ies";
    }
    boolean hisses = verb.endsWith("s")
        || verb.endsWith("x")
        || verb.endsWith("ch")
        || verb.endsWith("sh")
        || verb.endsWith("o");
    return verb + (hisses ? "es" : "s");
  }

  /** {@code saying}, {@code noting}, {@code admitting}. */
  static String participle(String verb) {
    boolean silent = verb.endsWith("e") && !verb.endsWith("ee");
    return (silent ? verb.substring(0, verb.length() - 1) : doubled(verb)) + "ing";
  }

  /** {@code reported}, {@code noted}, {@code denied}, {@code admitted}. */
  static String past(String verb) {
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    return endsInConsonantAndY(verb)
        ? verb.substring(0, verb.length() - 1) + "ied"
        : doubled(verb) + "ed";
  }

  private static boolean endsInConsonantAndY(String verb) {
    return verb.endsWith("y") && !isVowel(verb, verb.length() - 2);
  }

  private static String doubled(String verb) {
    int last = verb.length() - 1;
    boolean closed = !isVowel(verb, last)
        && "wxyh".indexOf(verb.charAt(last)) < 0
        && isVowel(verb, last - 1)
        && !isVowel(verb, last - 2);
    boolean stressed = verb.length() <= 4 || STRESSED_ENDS.contains(verb.substring(last - 2));
    return closed && stressed ? verb + verb.charAt(last) : verb;
  }

  private static boolean isVowel(String verb, int at) {
    boolean quip = at > 0 && verb.charAt(at) == 'u' && verb.charAt(at - 1) == 'q';
    return at >= 0 && VOWELS.indexOf(verb.charAt(at)) >= 0 && !quip;
  }
}
