package org.crosscheck.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Keeps one of values that are equal, as a text tells few different ones over and over: ten megabytes of numbers then stay
 * small. Of a fixed size; a newer value drives out the older one that has its place. Threads do not share one.
 */
final class Shared<T> {
  private static final int MOST = 1 << 10;

  private final BiPredicate<T, T> same;
  private final List<Optional<T>> kept;

  /**
   * @param text what the values are told in: a short one, such as a cell, tells few
   * @param same whether two of one wording are equal: that which records have takes long at first
   */
  Shared(String text, BiPredicate<T, T> same) {
    this.same = same;
    int size = Integer.highestOneBit(Math.max(1, Math.min(MOST, text.length())));
    this.kept = new ArrayList<>(Collections.nCopies(size, Optional.empty()));
  }

  /** The value itself, or an equal one met before in the same words. */
  T of(T value, String words) {
    int hash = words.hashCode();
    int place = (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (kept.size() - 1);
    Optional<T> met = kept.get(place);
    if (met.isPresent() && same.test(met.get(), value)) {
      return met.get();
    }
    kept.set(place, Optional.of(value));
    return value;
  }
}
