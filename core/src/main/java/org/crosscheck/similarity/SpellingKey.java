package org.crosscheck.similarity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.similarity.Skeleton.Reading;

/**
 * The consonants of a name, so that transliterations of one name meet: Albukamal, Abu Kamal, Al-Boukamal and البوكمال
 * are all {@code bkml}.
 */
public final class SpellingKey {
  /** From here on a letter more or less is taken for a slip: in shorter keys it makes another name. */
  private static final int LONG = 5;

  /** Shorter keys say too little without their h. */
  private static final int SHORTEST_WITHOUT_H = 3;

  private SpellingKey() {}

  /**
   * The keys of the words of a name, in order; words that are only vowels, articles or say what kind of place it is have
   * none, the latter unless there are no others.
   */
  public static List<String> words(String name) {
    return keys(NameWords.of(name), Reading.USUAL);
  }

  /** The key of a name that is one word of small letters of ASCII and digits; empty where {@link #words} gives none. */
  static String ofWord(String word) {
    return NameWords.isArticle(word) ? "" : Skeleton.of(word, true, Reading.USUAL);
  }

  /** The keys of all words joined: how the name is spelt apart makes no difference. Empty for a name without letters. */
  public static String of(String name) {
    return joined(NameWords.of(name), Reading.USUAL);
  }

  /**
   * Two names are taken for spellings of one when they have a form in common: the key, the key as other languages of
   * Europe read the letters, that without h, and of long keys those with one letter left out. More names meet than by
   * {@link #of}, and more of them wrongly.
   */
  public static Set<String> forms(String name) {
    List<String> words = NameWords.of(name);
    Set<String> forms = new HashSet<>();
    addForms(joined(words, Reading.USUAL), forms);
    addForms(joined(words, Reading.EUROPEAN), forms);
    String bare = joined(words, Reading.WITHOUT_H);
    if (bare.length() >= SHORTEST_WITHOUT_H) {
      forms.add("without h " + bare);
    }
    return Collections.unmodifiableSet(forms);
  }

  private static void addForms(String key, Set<String> forms) {
    if (!key.isEmpty()) {
      forms.add(key);
    }
    if (key.length() >= LONG) {
      forms.add("nearly " + key);
      for (int i = 0; i < key.length(); i++) {
        forms.add("nearly " + key.substring(0, i) + key.substring(i + 1));
      }
    }
  }

  /** True when two names are spelt in scripts between which spelling keys are only a guess. */
  public static boolean crossesScripts(String a, String b) {
    return Romanization.isLatin(a) != Romanization.isLatin(b);
  }

  private static List<String> keys(List<String> words, Reading reading) {
    List<String> keys = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      String key = Skeleton.of(words.get(i), i == words.size() - 1, reading);
      if (!key.isEmpty()) {
        keys.add(key);
      }
    }
    return List.copyOf(keys);
  }

  private static String joined(List<String> words, Reading reading) {
    String key = undoubled(String.join("", keys(words, reading)));
    return key.length() == 1 ? withVowels(key, String.join("", words)) : key;
  }

  private static String undoubled(String key) {
    char[] letters = key.toCharArray();
    int size = 0;
    for (char c : letters) {
      if (size == 0 || letters[size - 1] != c) {
        letters[size++] = c;
      }
    }
    return size == letters.length ? key : new String(letters, 0, size);
  }

  /** One consonant is too little: Suez is not Sa'a. */
  private static String withVowels(String key, String name) {
    if (Character.isDigit(key.charAt(0))) {
      return key;
    }
    String vowel = name.chars()
        .filter(c -> Skeleton.isVowel((char) c))
        .mapToObj(SpellingKey::vowel)
        .findFirst()
        .orElse("");
    return (Skeleton.isVowel(name.charAt(0)) ? "a" : "") + key + vowel;
  }

  private static String vowel(int letter) {
    return switch (letter) {
      case 'a', 'e' -> "a";
      case 'i', 'y' -> "i";
      default -> "u";
    };
  }
}
