package org.crosscheck.origin;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name of an outlet or origin, taken apart.
 *
 * @param head the name without what stands in brackets: {@code SOHR} of {@code SOHR (via globalnyt.dk)}
 * @param inside what stands in brackets, without {@code via}; empty when nothing does
 * @param key lower case words of the head without accents and fillers: equal keys are one source
 * @param initials first letters of the capitalised words of the head, lower case; empty unless there are two or more
 */
record SourceName(String head, Optional<String> inside, String key, String initials) {
  private static final Pattern BRACKETS = Pattern.compile("^(.*?)\\s*\\(([^()]*)\\)\\s*$");
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.forPredicate(c -> !Character.isLetterOrDigit(c))).omitEmptyStrings();
  private static final Set<String> FILLERS =
      Set.of("the", "of", "for", "a", "an", "and", "in", "s", "agency", "news");
  private static final ImmutableMap<String, String> SHORT_FORMS = ImmutableMap.of(
      "tv",
      "television",
      "govt",
      "government",
      "gov",
      "government",
      "dept",
      "department",
      "min",
      "ministry");

  static SourceName of(String name) {
    Matcher brackets = BRACKETS.matcher(name);
    boolean found = brackets.matches() && !brackets.group(1).isBlank();
    String head = found ? brackets.group(1) : name;
    Optional<String> inside =
        found ? Optional.of(brackets.group(2).replaceFirst("^.*\\bvia ", "")) : Optional.empty();
    return new SourceName(head, inside, key(head), initials(head));
  }

  /** The key of a bare name. */
  static String key(String name) {
    String plain = CharMatcher.forPredicate(c -> Character.getType(c) == Character.NON_SPACING_MARK)
        .removeFrom(Normalizer.normalize(name, Normalizer.Form.NFKD))
        .toLowerCase(Locale.ROOT);
    List<String> words = WORDS.splitToList(plain);
    String telling = words.stream()
        .filter(w -> !FILLERS.contains(w))
        .map(w -> SHORT_FORMS.getOrDefault(w, w))
        .collect(Collectors.joining(" "));
    return telling.isEmpty() ? String.join(" ", words) : telling;
  }

  private static String initials(String name) {
    StringBuilder letters = new StringBuilder();
    for (String word : WORDS.split(name)) {
      if (Character.isUpperCase(word.charAt(0))) {
        letters.append(Character.toLowerCase(word.charAt(0)));
      }
    }
    return letters.length() >= 2 ? letters.toString() : "";
  }

  /** True for {@code SOHR}, {@code UN}: capitals only. */
  boolean isAcronym() {
    return head.length() >= 2
        && head.length() <= 6
        && head.chars().allMatch(Character::isUpperCase);
  }
}
