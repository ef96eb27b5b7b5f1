package org.crosscheck.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Fixed phrases to look for in tokens, such as {@code no fewer than}. The longest one wins; a look takes one step for
 * each word that a phrase goes on with, whatever the text. Most words begin and end no phrase: {@link Word} remembers that
 * of the first tables.
 */
public final class Phrases<T> {

  /** Of how many tables words remember their part; of those made later it is looked up each time. */
  static final int MOST_KNOWN = 32;

  /** The word was looked up. */
  private static final int KNOWN = 1;

  /** A phrase begins with the word. */
  private static final int FIRST = 2;

  /** A phrase ends with the word. */
  private static final int LAST = 4;

  private static final AtomicInteger MADE = new AtomicInteger();

  /**
   * A phrase met in a text.
   *
   * @param from its first token
   * @param to the token behind its last
   * @param value what it stands for
   */
  public record Match<T>(int from, int to, T value) {}

  /** What follows a word of phrases, and what the phrase stands for that ends with it. */
  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private Optional<T> value = Optional.empty();

    Node<T> child(String word) {
      return next.computeIfAbsent(word, unused -> new Node<>());
    }
  }

  private final int index = MADE.getAndIncrement();
  private final Node<T> forward = new Node<>();
  private final Node<T> backward = new Node<>();

  private Phrases() {}

  public static <T> Phrases<T> of(Map<String, T> values) {
    Phrases<T> phrases = new Phrases<>();
    values.forEach(phrases::add);
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
    List<String> words = words(text);
    Node<T> first = forward;
    Node<T> last = backward;
    for (int i = 0; i < words.size(); i++) {
      first = first.child(words.get(i));
      last = last.child(words.get(words.size() - 1 - i));
    }
    first.value = Optional.of(value);
    last.value = Optional.of(value);
  }

  /** Most phrases are small letters and blanks, which takes no reader of texts; thousands of them are read at a start. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' && i > from) {
        words.add(text.substring(from, i));
        from = i + 1;
      } else if (c < 'a' || c > 'z') {
        Tokens tokens = Tokens.of(text);
        return IntStream.range(0, tokens.size()).mapToObj(tokens::word).toList();
      }
    }
    words.add(text.substring(from));
    return words;
  }

  /** The words that phrases begin with. */
  Set<String> firstWords() {
    return forward.next.keySet();
  }

  /** Whether a phrase begins with the word. */
  boolean mayBegin(String word) {
    return forward.next.containsKey(word);
  }

  /** Whether a phrase begins with the token. */
  boolean mayBegin(Tokens tokens, int at) {
    return (tokens.ends(at, this) & FIRST) != 0;
  }

  /** The place of what a word remembers of this table. */
  int index() {
    return index;
  }

  /** Whether phrases begin or end with a word, never 0. */
  int ends(String word) {
    return KNOWN
        | (forward.next.containsKey(word) ? FIRST : 0)
        | (backward.next.containsKey(word) ? LAST : 0);
  }

  /** The longest phrase that begins at a token. */
  public Optional<Match<T>> at(Tokens tokens, int from) {
    if (!mayBegin(tokens, from)) {
      return Optional.empty();
    }
    Optional<Match<T>> longest = Optional.empty();
    Node<T> node = forward.next.get(tokens.word(from));
    for (int to = from + 1; node != null; to++) {
      if (node.value.isPresent()) {
        longest = Optional.of(new Match<>(from, to, node.value.get()));
      }
      node = node.next.get(tokens.word(to));
    }
    return longest;
  }

  /** The longest phrase whose last token stands right before {@code to}. */
  public Optional<Match<T>> endingAt(Tokens tokens, int to) {
    if ((tokens.ends(to - 1, this) & LAST) == 0) {
      return Optional.empty();
    }
    Optional<Match<T>> longest = Optional.empty();
    Node<T> node = backward.next.get(tokens.word(to - 1));
    for (int from = to - 1; node != null; from--) {
      if (node.value.isPresent()) {
        longest = Optional.of(new Match<>(from, to, node.value.get()));
      }
      node = node.next.get(tokens.word(from - 1));
    }
    return longest;
  }
}
