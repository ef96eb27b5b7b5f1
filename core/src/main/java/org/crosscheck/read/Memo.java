package org.crosscheck.read;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers what cells mean, so that a value that stands in a thousand rows is read once. Safe for several threads. */
final class Memo<T> implements Function<String, T> {
  /** A column that holds more values than this seldom repeats one. */
  private static final int MOST = 1 << 16;

  private static final int LONGEST = 200;

  private final Map<String, T> known = new ConcurrentHashMap<>();
  private final Function<String, T> meaning;

  Memo(Function<String, T> meaning) {
    this.meaning = meaning;
  }

  /** The meaning of a text. A text that has none is not remembered: the exception is thrown each time. */
  @Override
  public T apply(String text) {
    T found = known.get(text);
    if (found == null) {
      found = meaning.apply(text);
      if (text.length() <= LONGEST && known.size() < MOST) {
        known.put(text, found);
      }
    }
    return found;
  }
}
