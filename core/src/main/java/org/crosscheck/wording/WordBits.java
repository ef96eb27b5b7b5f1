package org.crosscheck.wording;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToLongFunction;

/**
 * What is known of a word by itself, as bits. {@link Tokens} asks once for each distinct word of a text, so that asking
 * for a token is cheap. To be kept in static fields: each one made takes a little room in every text.
 */
public final class WordBits {
  private static final AtomicInteger MADE = new AtomicInteger();

  private final int index = MADE.getAndIncrement();
  private final ToLongFunction<String> known;

  /** @param known the bits of a word in lower case; always the same for one word */
  public WordBits(ToLongFunction<String> known) {
    this.known = known;
  }

  int index() {
    return index;
  }

  long[] of(String[] words) {
    long[] bits = new long[words.length];
    for (int i = 0; i < words.length; i++) {
      bits[i] = known.applyAsLong(words[i]);
    }
    return bits;
  }
}
