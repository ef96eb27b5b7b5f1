package org.crosscheck.similarity;

import com.google.common.collect.ImmutableMap;
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

  /** What a letter by itself is read as, of those of ASCII. */
  private static final String[] SINGLE = single();

  private Skeleton() {}

  /** @param last whether no other word of the name follows */
  static String of(String word, boolean last, Reading reading) {
    // letters in an array cost the compiler less than those of a string
    char[] letters = word.toCharArray();
    if (isNumber(letters)) {
      return word;
    }
    int from = hasArticle(letters) ? 2 : 0;
    int to = letters.length;
    if (reading != Reading.USUAL && hasEuropeanEnding(letters, from)) {
      to -= 2;
    }
    char[] sounds = new char[2 * letters.length + 1];
    int size = spoken(letters, from, to, reading, sounds);
    return consonants(sounds, withoutEnding(sounds, size, last));
  }

  private static boolean isNumber(char[] word) {
    for (char c : word) {
      if (!Character.isDigit(c)) {
        return false;
      }
    }
    return true;
  }

  /** Written as one word with the article: Albukamal. */
  private static boolean hasArticle(char[] word) {
    return word.length > 5
        && word[1] == 'l'
        && (word[0] == 'a' || word[0] == 'e')
        && "aeiou".indexOf(word[2]) < 0;
  }

  private static boolean hasEuropeanEnding(char[] word, int from) {
    int n = word.length;
    if (n - from < 5) {
      return false;
    }
    char before = word[n - 2];
    return word[n - 1] == 's'
        ? before == 'a' || before == 'i' || before == 'u'
        : word[n - 1] == 'm' && before == 'u';
  }

  /** Writes how a word sounds; returns how many letters that takes. */
  private static int spoken(char[] word, int from, int to, Reading reading, char[] out) {
    int at = from;
    int size = 0;
    // the Parisian r of Rhouta
    if (to - from > 1 && word[from] == 'r' && word[from + 1] == 'h') {
      size = append("gh", reading, out, size);
      at += 2;
    }
    while (at < to) {
      boolean several = at + 1 < to && SECOND.indexOf(word[at + 1]) >= 0;
      if (!several && word[at] < SINGLE.length && reading == Reading.USUAL) {
        size = append(SINGLE[word[at]], out, size);
        at++;
      } else {
        String sound = several ? longest(word, at, to) : String.valueOf(word[at]);
        size = append(sound, reading, out, size);
        at += sound.length();
      }
    }
    return size;
  }

  /** The letters from a place on that are one sound: the first alone, when no more are. */
  private static String longest(char[] word, int at, int to) {
    int length = Math.min(LONGEST_SOUND, to - at);
    while (length > 1 && !SOUNDS.containsKey(new String(word, at, length))) {
      length--;
    }
    return new String(word, at, length);
  }

  private static int append(String letters, Reading reading, char[] out, int size) {
    String sound = SOUNDS.getOrDefault(letters, letters);
    if (reading != Reading.USUAL) {
      sound = switch (letters) {
        case "j" -> "";
        case "ch", "x" -> "h";
        default -> sound;
      };
    }
    return reading == Reading.WITHOUT_H && sound.equals("h") ? size : append(sound, out, size);
  }

  private static int append(String sound, char[] out, int size) {
    int n = sound.length();
    sound.getChars(0, n, out, size);
    return size + n;
  }

  /** Without the h of Raqqah and the t of Qaryat: how many letters are left. */
  private static int withoutEnding(char[] word, int n, boolean last) {
    if (n > 1 && word[n - 1] == 'h' && isVowel(word[n - 2])) {
      return n - 1;
    }
    boolean construct =
        n > (last ? 4 : 3) && word[n - 1] == 't' && (word[n - 2] == 'a' || word[n - 2] == 'e');
    return construct ? n - 1 : n;
  }

  private static String consonants(char[] word, int n) {
    char[] key = new char[n + 1];
    int size = 1;
    for (int i = 0; i < n; i++) {
      char c = word[i];
      // Membij and Menbij
      char sound = c == 'm' && i + 1 < n && word[i + 1] == 'b' ? 'n' : c;
      if (!isVowel(c) && (size == 1 || key[size - 1] != sound)) {
        key[size++] = sound;
      }
    }
    // two consonants alone are too few: Iraq is not Raqqa; but in "ar-Raqqah" written as one word
    // the a is the article
    boolean article = n > 2 && word[1] == word[2];
    boolean open = n > 0 && isVowel(word[0]) && !article;
    key[0] = 'a';
    return size == 3 && open ? new String(key, 0, size) : new String(key, 1, size - 1);
  }

  /** The v of Suveida is a w. */
  static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }

  private static String[] single() {
    String[] single = new String[0x80];
    for (char c = 0; c < single.length; c++) {
      single[c] = SOUNDS.getOrDefault(String.valueOf(c), String.valueOf(c));
    }
    return single;
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
