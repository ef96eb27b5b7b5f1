package org.crosscheck.similarity;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a name in Latin letters that tell it from other names. */
final class NameWords {
  private static final String APOSTROPHES = "'\u2018\u2019`\u00b4\u02b9\u02bb\u02bc\u02be\u02bf";

  /** Arabic articles with the sun letters they melt into; a name means the same without them. */
  private static final Set<String> ARTICLES = Set.of(
      "al", "el", "il", "ul", "l", "ol", "ad", "ed", "edh", "adh", "ar", "er", "ur", "as", "es",
      "us", "at", "et", "ath", "eth", "az", "ez", "ouz", "an", "en", "ash", "ech", "ach", "esh",
      "am", "ehl", "ehr", "ehs", "eht", "ehd", "ehz", "the", "of");

  /** Words for kinds of places in Arabic and in the languages of its neighbours, as they stand before or behind names. */
  private static final ImmutableSet<String> KINDS = Stream.concat(
          Stream.of(
              "city",
              "town",
              "village",
              "governorate",
              "province",
              "district",
              "oasis",
              "ville",
              "madinat",
              "medinat",
              "madinah",
              "medina",
              "qaryat",
              "karyat",
              "kariat",
              "markaz",
              "qada",
              "nahiyat",
              "muhafazat",
              "muhafazah",
              "wahat",
              "wahah",
              "khirbat",
              "khirbet",
              "kherbet",
              "kheurbet",
              "hay",
              "hayy",
              "qism",
              "awwal",
              "auwal",
              "thani"),
          Stream.of(
                  "\u0645\u062f\u064a\u0646\u0629",
                  "\u0645\u0631\u0643\u0632",
                  "\u0642\u0636\u0627\u0621",
                  "\u0645\u062d\u0627\u0641\u0638\u0629",
                  "\u0646\u0627\u062d\u064a\u0629",
                  "\u0642\u0631\u064a\u0629",
                  "\u0648\u0627\u062d\u0629",
                  "\u062e\u0631\u0628\u0629")
              .map(Romanization::of))
      .collect(ImmutableSet.toImmutableSet());

  /** In Arabic script the article is always glued, to short names too. */
  private static final Pattern ARABIC_ARTICLE =
      Pattern.compile("(?<!\\p{L})\u0627\u0644(?=\\p{L}\\p{M}*\\p{L})");

  /** The ending -a is often written as an h. */
  private static final Pattern ARABIC_ENDING =
      Pattern.compile("(?<=[\u0620-\u06d3]{2})[\u0647\u06be\u06c0\u06c1](?![\u0620-\u06d3])");

  /** Letters that stand for a sound of their own, which would be lost with their accents. */
  private static final Map<Character, String> SOUNDS =
      Map.of('\u010d', "ch", '\u00e7', "ch", '\u017e', "zh", '\u017c', "zh", '\u0259', "e");

  private NameWords() {}

  /** Lower case; all words when there are none but articles and kinds of places. */
  static List<String> of(String name) {
    List<String> all = words(latin(name));
    List<String> telling = new ArrayList<>(all.size());
    for (String word : all) {
      if (!KINDS.contains(word)) {
        telling.add(word);
      }
    }
    return telling.isEmpty() ? all : telling;
  }

  /** Whether a word, in small Latin letters, is an article and no word of its own. */
  static boolean isArticle(String word) {
    return ARTICLES.contains(word);
  }

  /** The words but articles; apostrophes are left out. */
  private static List<String> words(String latin) {
    List<String> words = new ArrayList<>();
    char[] letters = latin.toCharArray();
    char[] word = new char[letters.length];
    int size = 0;
    for (int i = 0; i <= letters.length; i++) {
      char c = i < letters.length ? letters[i] : ' ';
      boolean apostrophe = APOSTROPHES.indexOf(c) >= 0;
      if (!apostrophe && Character.isLetterOrDigit(c)) {
        word[size++] = c;
      } else if (!apostrophe && size > 0) {
        String spelt = new String(word, 0, size);
        size = 0;
        if (!isArticle(spelt)) {
          words.add(spelt);
        }
      }
    }
    return words;
  }

  private static String latin(String name) {
    String bare = name;
    if (!CharMatcher.ascii().matchesAllOf(name)) {
      if (name.chars().anyMatch(c -> c >= 0x600 && c < 0x700)) {
        bare =
            ARABIC_ENDING.matcher(ARABIC_ARTICLE.matcher(name).replaceAll("")).replaceAll("\u0629");
      }
      bare = sounds(bare.toLowerCase(Locale.ROOT));
    }
    return Romanization.of(bare);
  }

  private static String sounds(String name) {
    if (name.chars().noneMatch(c -> SOUNDS.containsKey((char) c))) {
      return name;
    }
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      out.append(SOUNDS.getOrDefault(name.charAt(i), String.valueOf(name.charAt(i))));
    }
    return out.toString();
  }
}
