package org.crosscheck.match;

import java.util.IdentityHashMap;
import java.util.function.Function;

/**
 * What was worked out of objects that many claims share: readers make one for a cell that stands in many rows. Serves
 * one thread at a time.
 */
final class Shared<K, V> {
  /** More than this are each of one row. */
  private static final int MOST = 1 << 16;

  private final Function<K, V> work;
  private final IdentityHashMap<K, V> known = new IdentityHashMap<>();

  Shared(Function<K, V> work) {
    this.work = work;
  }

  V of(K key) {
    V found = known.get(key);
    return found != null ? found : learn(key);
  }

  private V learn(K key) {
    if (known.size() == MOST) {
      known.clear();
    }
    V made = work.apply(key);
    known.put(key, made);
    return made;
  }
}
