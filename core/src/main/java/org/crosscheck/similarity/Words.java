package org.crosscheck.similarity;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a sentence that can tell one event from another. */
public final class Words {
  private static final Splitter SPLITTER =
      Splitter.on(CharMatcher.forPredicate(c -> !Character.isLetterOrDigit(c))).omitEmptyStrings();
  private static final int SHORTEST = 3;
  static final ImmutableSet<String> COMMON = common();

  /** Not at the start of a sentence, where every word has a capital. */
  private static final Pattern NAME =
      Pattern.compile("(?<=[\\p{L}\\p{N},;:)] )\\p{Lu}[\\p{L}\\p{M}]+");

  private static final Pattern LOWER = Pattern.compile("(?<![\\p{L}\\p{N}'\u2019])\\p{Ll}\\p{L}*");
  static final Set<String> SHORT = Set.of(
      "a", "an", "as", "at", "be", "by", "he", "in", "is", "it", "of", "on", "or", "to", "up",
      "we");
  static final int ENOUGH = 4;
  static final double SHARE = 0.2;

  private Words() {}

  /**
   * Lower-case Latin words without accents, plural and possessive endings off; numbers, words of fewer than three
   * letters and the commonest words of English news are left out.
   */
  public static Set<String> telling(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : SPLITTER.split(Romanization.of(text))) {
      if (word.length() >= SHORTEST
          && !Character.isDigit(word.charAt(0))
          && !COMMON.contains(word)) {
        String stem = stem(word);
        if (!COMMON.contains(stem)) {
          words.add(stem);
        }
      }
    }
    return words;
  }

  /**
   * The same, but only words that start with a capital inside a sentence. In a language whose commonest words are not
   * known here, a word shared by two texts is telling only if it is a name.
   */
  public static Set<String> names(String text) {
    return telling(
        NAME.matcher(text).results().map(MatchResult::group).collect(Collectors.joining(" ")));
  }

  /**
   * True unless the words that are no names, when there are enough of them, are mostly none of the commonest of English
   * news.
   */
  public static boolean isEnglish(String text) {
    List<String> words = LOWER.matcher(text).results().map(MatchResult::group).toList();
    long english = words.stream()
        .filter(word -> COMMON.contains(word) || SHORT.contains(word))
        .count();
    return Romanization.isLatin(text) && (words.size() < ENOUGH || english >= SHARE * words.size());
  }

  /** Whether a lower-case word is one of the commonest of English news. */
  public static boolean isCommon(String word) {
    return COMMON.contains(word);
  }

  /** The word without a plural ending: {@code city} for {@code cities}. */
  public static String stem(String word) {
    int n = word.length();
    if (n > 4 && word.endsWith("ies")) {
      return word.substring(0, n - 3) + "y";
    }
    return n > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")
        ? word.substring(0, n - 1)
        : word;
  }

  private static ImmutableSet<String> common() {
    try {
      String lines = Resources.toString(
          Resources.getResource(Words.class, "common-words.txt"), StandardCharsets.UTF_8);
      return ImmutableSet.copyOf(
          Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().split(lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
