package org.crosscheck.wording;

import java.util.Map;
import java.util.Set;

/** Which classes words belong to, by the word or, at the cost of a look into a table, by a token. */
// An ordinal is the place of a bit, within one run only.
@SuppressWarnings("EnumOrdinal")
public final class WordClasses<E extends Enum<E>> {
  private final Map<String, Set<E>> byWord;
  private final WordBits[] bits;

  /**
   * Kept in a static field, see {@link WordBits}.
   *
   * @param byWord the classes of words in lower case
   * @param all every class there is
   */
  public WordClasses(Map<String, Set<E>> byWord, E[] all) {
    this.byWord = byWord;
    this.bits = new WordBits[(all.length - 1) / WordBits.SIZE + 1];
    for (int i = 0; i < bits.length; i++) {
      int part = i;
      bits[i] = new WordBits(word -> bits(word, part));
    }
  }

  /** One bit for each class of a part of them. */
  private int bits(String word, int part) {
    int found = 0;
    for (E one : byWord.getOrDefault(word, Set.of())) {
      found |= one.ordinal() / WordBits.SIZE == part ? 1 << (one.ordinal() % WordBits.SIZE) : 0;
    }
    return found;
  }

  public boolean has(Tokens tokens, int index, E one) {
    int ordinal = one.ordinal();
    int known = tokens.bits(index, bits[ordinal / WordBits.SIZE]);
    return ((known >>> (ordinal % WordBits.SIZE)) & 1) != 0;
  }

  public boolean has(String word, E one) {
    return byWord.getOrDefault(word, Set.of()).contains(one);
  }
}
