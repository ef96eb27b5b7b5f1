package org.crosscheck.similarity;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The consonants of a name, so that transliterations of one name meet: Albukamal, Abu Kamal, Al-Boukamal and البوكمال
 * are all {@code bkml}.
 */
public final class SpellingKey {
  private static final Splitter WORDS = Splitter.on(
          CharMatcher.forPredicate(c -> !Character.isLetterOrDigit(c))
              .and(CharMatcher.isNot('\''))
              .and(CharMatcher.noneOf("\u2018\u2019\u02bb\u02bc`")))
      .omitEmptyStrings();

  /** Arabic articles with the sun letters they melt into; a name means the same without them. */
  private static final Set<String> ARTICLES = Set.of(
      "al", "el", "ad", "ar", "as", "at", "az", "an", "ash", "ez", "er", "es", "ed", "et", "en",
      "ul", "l", "the", "of");

  /** In Arabic script the article is always glued, to short names too. */
  private static final Pattern ARABIC_ARTICLE =
      Pattern.compile("(?<!\\p{L})\u0627\u0644(?=\\p{L}\\p{M}*\\p{L})");

  private static final Pattern GLUED_ARTICLE = Pattern.compile("^[ae]l(?=[^aeiou].{3})");
  private static final Pattern VOWELS = Pattern.compile("[aeiouwy]+");
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

  private SpellingKey() {}

  /** The keys of the words of a name, in order; words that are only vowels or articles have none. */
  public static List<String> words(String name) {
    List<String> keys = new ArrayList<>();
    for (String word : WORDS.split(Romanization.of(ARABIC_ARTICLE.matcher(name).replaceAll("")))) {
      if (!ARTICLES.contains(word)) {
        String key = skeleton(word);
        if (!key.isEmpty()) {
          keys.add(key);
        }
      }
    }
    return List.copyOf(keys);
  }

  /** The keys of all words joined: how the name is spelt apart makes no difference. Empty for a name without letters. */
  public static String of(String name) {
    return DOUBLED.matcher(String.join("", words(name))).replaceAll("$1");
  }

  /** True when two names are spelt in scripts between which spelling keys are only a guess. */
  public static boolean crossesScripts(String a, String b) {
    return Romanization.isLatin(a) != Romanization.isLatin(b);
  }

  private static String skeleton(String word) {
    String s = CharMatcher.forPredicate(Character::isLetterOrDigit).retainFrom(word);
    if (s.chars().allMatch(Character::isDigit)) {
      return s;
    }
    s = GLUED_ARTICLE.matcher(s).replaceFirst("");
    s = digraphs(s);
    String tail = s.length() > 1 && s.endsWith("h") && isVowel(s.charAt(s.length() - 2))
        ? s.substring(0, s.length() - 1)
        : s;
    String consonants = VOWELS.matcher(tail).replaceAll("");
    String key = DOUBLED.matcher(consonants).replaceAll("$1");
    // two consonants alone are too few: Iraq is not Raqqa; but in "ar-Raqqah" written as one word
    // the a is the article
    boolean article = s.length() > 2 && s.charAt(1) == s.charAt(2);
    return key.length() == 2 && isVowel(s.charAt(0)) && !article ? "a" + key : key;
  }

  private static String digraphs(String word) {
    return word.replace("sch", "s")
        .replace("sh", "s")
        .replace("ch", "s")
        .replace("kh", "k")
        .replace("gh", "g")
        .replace("dh", "d")
        .replace("th", "t")
        .replace("ph", "f")
        .replace("x", "ks")
        .replace('q', 'k')
        .replace('c', 'k')
        .replace('v', 'f')
        .replace('p', 'b');
  }

  private static boolean isVowel(char c) {
    return "aeiouwy".indexOf(c) >= 0;
  }
}
