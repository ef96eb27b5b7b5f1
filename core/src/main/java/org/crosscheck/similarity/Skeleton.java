package org.crosscheck.similarity;

import com.google.common.collect.ImmutableMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The consonants of a word, one letter for those that transliterations confuse. */
final class Skeleton {
  /** How letters are read. */
  enum Reading {
    /** As in English and French, and in the transliterations of maps. */
    USUAL,
    /**
     * As in German, Polish, Lithuanian, Spanish: j is a vowel, ch and x are kh, and the word may have got an ending:
     * {@code Rijadas} for Riyadh.
     */
    EUROPEAN,
    /** The same without h, which many languages drop: {@code Damanour} for Damanhur. */
    WITHOUT_H
  }

  private static final ImmutableMap<String, String> SOUNDS = sounds();
  private static final int LONGEST_SOUND = 4;
  /** The second letters of sounds that are spelt with several. */
  private static final String SECOND = SOUNDS.keySet().stream()
      .filter(letters -> letters.length() > 1)
      .map(letters -> letters.substring(1, 2))
      .distinct()
      .collect(Collectors.joining());

  private static final String VOWELS = "aeiouwyv";

  /** Written as one word with the article: Albukamal. */
  private static final Pattern GLUED_ARTICLE = Pattern.compile("^[ae]l(?=[^aeiou].{3})");

  private static final Pattern EUROPEAN_ENDING = Pattern.compile("(?<=...)(?:[aiu]s|um)$");

  private Skeleton() {}

  /** @param last whether no other word of the name follows */
  static String of(String word, boolean last, Reading reading) {
    if (isNumber(word)) {
      return word;
    }
    // a look at a letter is cheaper than a pattern, and mostly enough
    boolean article = word.length() > 1 && word.charAt(1) == 'l';
    String bare = article ? GLUED_ARTICLE.matcher(word).replaceFirst("") : word;
    if (reading != Reading.USUAL && (bare.endsWith("s") || bare.endsWith("m"))) {
      bare = EUROPEAN_ENDING.matcher(bare).replaceFirst("");
    }
    return consonants(withoutEnding(spoken(bare, reading), last));
  }

  private static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String spoken(String word, Reading reading) {
    StringBuilder out = new StringBuilder(word.length());
    // the Parisian r of Rhouta
    int at = word.startsWith("rh") ? append("gh", reading, out) : 0;
    while (at < word.length()) {
      boolean several = at + 1 < word.length() && SECOND.indexOf(word.charAt(at + 1)) >= 0;
      int length = several ? Math.min(LONGEST_SOUND, word.length() - at) : 1;
      while (length > 1 && !SOUNDS.containsKey(word.substring(at, at + length))) {
        length--;
      }
      append(word.substring(at, at + length), reading, out);
      at += length;
    }
    return out.toString();
  }

  /** Returns the length of the letters that were read. */
  private static int append(String letters, Reading reading, StringBuilder out) {
    String sound = SOUNDS.getOrDefault(letters, letters);
    if (reading != Reading.USUAL) {
      sound = switch (letters) {
        case "j" -> "";
        case "ch", "x" -> "h";
        default -> sound;
      };
    }
    if (reading != Reading.WITHOUT_H || !sound.equals("h")) {
      out.append(sound);
    }
    return letters.length();
  }

  /** Without the h of Raqqah and the t of Qaryat. */
  private static String withoutEnding(String word, boolean last) {
    int n = word.length();
    if (n > 1 && word.charAt(n - 1) == 'h' && isVowel(word.charAt(n - 2))) {
      return word.substring(0, n - 1);
    }
    boolean construct = n > (last ? 4 : 3) && (word.endsWith("at") || word.endsWith("et"));
    return construct ? word.substring(0, n - 1) : word;
  }

  private static String consonants(String word) {
    StringBuilder key = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      // Membij and Menbij
      char sound = c == 'm' && i + 1 < word.length() && word.charAt(i + 1) == 'b' ? 'n' : c;
      if (!isVowel(c) && (key.length() == 0 || key.charAt(key.length() - 1) != sound)) {
        key.append(sound);
      }
    }
    // two consonants alone are too few: Iraq is not Raqqa; but in "ar-Raqqah" written as one word
    // the a is the article
    boolean article = word.length() > 2 && word.charAt(1) == word.charAt(2);
    boolean open = !word.isEmpty() && isVowel(word.charAt(0)) && !article;
    return key.length() == 2 && open ? "a" + key : key.toString();
  }

  /** The v of Suveida is a w. */
  static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }

  private static ImmutableMap<String, String> sounds() {
    ImmutableMap.Builder<String, String> map = ImmutableMap.builder();
    add(map, "s", "sh", "sch", "ch", "tch", "tsch", "cz", "sz", "z");
    add(map, "k", "q", "c", "g", "gh", "j", "dj", "dg", "zh", "dzh", "dsch");
    add(map, "h", "kh");
    add(map, "d", "dh");
    add(map, "t", "th");
    add(map, "f", "ph");
    add(map, "b", "p");
    add(map, "ks", "x");
    return map.buildOrThrow();
  }

  private static void add(
      ImmutableMap.Builder<String, String> map, String sound, String... spellings) {
    for (String spelling : spellings) {
      map.put(spelling, sound);
    }
  }
}
