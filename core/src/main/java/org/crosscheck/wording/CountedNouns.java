package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;

/** The nouns that news counts, and the small words around them. */
public final class CountedNouns {
  /** What a counted noun names. */
  public enum Sort {
    /** People: {@code civilians}, {@code militants}. */
    PERSON,
    /** Harm itself: {@code deaths}, {@code injured}. */
    HARM,
    /** Anything else: {@code raids}, {@code houses}. */
    THING,
    /** Words that stand with a counted noun: {@code other}, {@code of the}. */
    FILLER
  }

  private static final Phrases<Sort> NOUNS =
      Phrases.read(CountedNouns.class, "counted-nouns.txt", Sort::valueOf);

  private static final Set<String> NATION_ENDINGS =
      ImmutableSet.of("ans", "nis", "ese", "ish", "ks", "ds", "rs", "qis", "bs");
  private static final int SHORTEST_NATION = 5;

  /** Endings, as bits: of a people, of {@code …men}. */
  private static final WordBits ENDINGS =
      new WordBits(word -> (endsNation(word) ? 1 : 0) | (isMen(word) ? 2 : 0));

  private CountedNouns() {}

  /** The counted noun that begins at a token, the longest reading; its value says what it names. */
  public static Optional<Phrases.Match<Sort>> at(Tokens tokens, int index) {
    Optional<Phrases.Match<Sort>> noun = NOUNS.at(tokens, index);
    return noun.isEmpty() && (isNation(tokens, index) || isMen(tokens, index))
        ? Optional.of(new Phrases.Match<>(index, index + 1, Sort.PERSON))
        : noun;
  }

  /** Whether a counted noun in lower case begins with the word; peoples and {@code …men} aside. */
  public static boolean mayBegin(String word) {
    return NOUNS.mayBegin(word);
  }

  public static boolean isPerson(Tokens tokens, int index) {
    return at(tokens, index).filter(noun -> noun.value() == Sort.PERSON).isPresent();
  }

  /** Whether a noun of the list begins at a token, and no word that only looks like the name of a people. */
  public static boolean isListed(Tokens tokens, int index) {
    return NOUNS.at(tokens, index).isPresent();
  }

  private static boolean isMen(Tokens tokens, int index) {
    return (tokens.bits(index, ENDINGS) & 2) != 0;
  }

  /** {@code seamen}, {@code tribesmen}. */
  private static boolean isMen(String word) {
    return word.length() > SHORTEST_NATION
        && word.endsWith("men")
        && !word.endsWith("cimen")
        && !word.endsWith("domen")
        && !word.endsWith("gimen");
  }

  /** {@code Iranians}, {@code Germans}, {@code Iraqis}: a capital and the plural of a people. */
  private static boolean isNation(Tokens tokens, int index) {
    return tokens.isCapitalised(index) && (tokens.bits(index, ENDINGS) & 1) != 0;
  }

  private static boolean endsNation(String word) {
    return word.length() >= SHORTEST_NATION
        && (NATION_ENDINGS.contains(word.substring(word.length() - 3))
            || NATION_ENDINGS.contains(word.substring(word.length() - 2)));
  }
}
