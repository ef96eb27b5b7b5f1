package org.crosscheck.read;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** What cells mean by their bytes, found out once for each. Serves one thread. */
final class Slices<T> {
  private final Pieces<T> known = new Pieces<>();
  private final Function<String, T> meaning;

  Slices(Function<String, T> meaning) {
    this.meaning = meaning;
  }

  /** What the piece of bytes means. Throws what the meaning throws. */
  T of(byte[] bytes, int from, int to) {
    return get(number(bytes, from, to));
  }

  /** The number of the meaning of a cell; one that the line lacks means what an empty one does. */
  int number(PlainLine line, int position) {
    return number(line.bytes(), line.start(position), line.end(position));
  }

  /** What has a number; it is to be asked for before the next number. */
  T get(int number) {
    return known.get(number);
  }

  private int number(byte[] bytes, int from, int to) {
    int number = known.find(bytes, from, to);
    return number >= 0 ? number : learn(bytes, from, to);
  }

  private int learn(byte[] bytes, int from, int to) {
    T found = meaning.apply(new String(bytes, from, to - from, StandardCharsets.UTF_8));
    return known.put(bytes, from, to, found);
  }
}
