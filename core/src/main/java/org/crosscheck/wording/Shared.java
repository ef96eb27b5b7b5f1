package org.crosscheck.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Keeps one of values that are equal, as a text tells few different ones over and over: ten megabytes of numbers then stay
 * small. Of a fixed size; a newer value drives out the older one that has its place.
 */
final class Shared<T> {
  private static final int SIZE = 1 << 10;

  private final BiPredicate<T, T> same;
  private final List<Optional<T>> kept =
      new ArrayList<>(Collections.nCopies(SIZE, Optional.empty()));

  /** @param same whether two of one wording are equal: that which records have takes long at first */
  Shared(BiPredicate<T, T> same) {
    this.same = same;
  }

  /** The value itself, or an equal one met before in the same words. */
  T of(T value, String words) {
    int hash = words.hashCode();
    int place = (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (SIZE - 1);
    Optional<T> met = kept.get(place);
    if (met.isPresent() && same.test(met.get(), value)) {
      return met.get();
    }
    kept.set(place, Optional.of(value));
    return value;
  }
}
