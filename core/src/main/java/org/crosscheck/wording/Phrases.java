package org.crosscheck.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Fixed phrases to look for in tokens, such as {@code no fewer than}. The longest one wins; a look takes time in
 * proportion to the phrases that share a first (or last) word, whatever the text.
 */
public final class Phrases<T> {

  /**
   * A phrase met in a text.
   *
   * @param from its first token
   * @param to the token behind its last
   * @param value what it stands for
   */
  public record Match<T>(int from, int to, T value) {}

  private record Phrase<T>(List<String> words, T value) {}

  private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();
  private final Map<String, List<Phrase<T>>> byLast = new HashMap<>();

  private Phrases() {}

  public static <T> Phrases<T> of(Map<String, T> values) {
    Phrases<T> phrases = new Phrases<>();
    values.forEach(phrases::add);
    Comparator<Phrase<T>> longestFirst =
        Comparator.comparingInt((Phrase<T> phrase) -> phrase.words().size()).reversed();
    phrases.byFirst.values().forEach(list -> list.sort(longestFirst));
    phrases.byLast.values().forEach(list -> list.sort(longestFirst));
    return phrases;
  }

  /**
   * Reads a word list that is shipped with the program.
   *
   * @param owner the class beside which the list lies
   * @param meaning what a key stands for
   */
  public static <T> Phrases<T> read(Class<?> owner, String list, Function<String, T> meaning) {
    return select(owner, list, key -> Optional.of(meaning.apply(key)));
  }

  /** Reads those lines of a word list whose key has a meaning. */
  public static <T> Phrases<T> select(
      Class<?> owner, String list, Function<String, Optional<T>> meaning) {
    Map<String, T> values = new HashMap<>();
    WordLists.read(owner, list)
        .asMap()
        .forEach((key, phrases) -> meaning
            .apply(key)
            .ifPresent(value -> phrases.forEach(phrase -> values.put(phrase, value))));
    return of(values);
  }

  private void add(String text, T value) {
    Tokens tokens = Tokens.of(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.word(i));
    }
    Phrase<T> phrase = new Phrase<>(List.copyOf(words), value);
    byFirst.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(phrase);
    byLast
        .computeIfAbsent(words.get(words.size() - 1), word -> new ArrayList<>())
        .add(phrase);
  }

  /** The words that phrases begin with. */
  Set<String> firstWords() {
    return byFirst.keySet();
  }

  /** Whether a phrase begins with the word. */
  boolean mayBegin(String word) {
    return byFirst.containsKey(word);
  }

  /** The longest phrase that begins at a token. */
  public Optional<Match<T>> at(Tokens tokens, int from) {
    for (Phrase<T> phrase : byFirst.getOrDefault(tokens.word(from), List.of())) {
      if (matches(phrase.words(), tokens, from)) {
        return Optional.of(new Match<>(from, from + phrase.words().size(), phrase.value()));
      }
    }
    return Optional.empty();
  }

  /** The longest phrase whose last token stands right before {@code to}. */
  public Optional<Match<T>> endingAt(Tokens tokens, int to) {
    for (Phrase<T> phrase : byLast.getOrDefault(tokens.word(to - 1), List.of())) {
      int from = to - phrase.words().size();
      if (from >= 0 && matches(phrase.words(), tokens, from)) {
        return Optional.of(new Match<>(from, to, phrase.value()));
      }
    }
    return Optional.empty();
  }

  private static boolean matches(List<String> words, Tokens tokens, int from) {
    for (int i = 0; i < words.size(); i++) {
      if (!tokens.is(from + i, words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
