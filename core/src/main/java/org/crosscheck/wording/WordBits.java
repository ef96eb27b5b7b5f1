package org.crosscheck.wording;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;

/**
 * What is known of a word by itself, as bits. {@link Tokens} asks once for a word, however often it occurs, so that
 * asking for a token is cheap. To be kept in static fields: each one takes a little room in every word.
 */
public final class WordBits {
  /** How many bits there are. */
  public static final int SIZE = 31;

  /** How many there can be. */
  static final int MOST = 20;

  /** The bits that can be known. */
  static final int ALL = Integer.MAX_VALUE;

  /** Marks in a {@link Word} that the bits were asked for. */
  static final int ASKED = Integer.MIN_VALUE;

  private static final AtomicInteger MADE = new AtomicInteger();

  private final int index = MADE.getAndIncrement();
  private final ToIntFunction<String> known;

  /** @param known the lowest {@link #SIZE} bits of a word in lower case; always the same for one word */
  public WordBits(ToIntFunction<String> known) {
    this.known = known;
    if (index >= MOST) {
      throw new IllegalStateException("there is room for " + MOST + " kinds of bits, not for more");
    }
  }

  int index() {
    return index;
  }

  int of(String word) {
    return known.applyAsInt(word);
  }
}
