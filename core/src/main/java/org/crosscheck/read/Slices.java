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

  /** What a cell of a line means; one that the line lacks, what an empty one does. Throws what the meaning throws. */
  T of(PlainLine line, int position) {
    return of(line.bytes(), line.start(position), line.end(position));
  }

  T of(byte[] bytes, int from, int to) {
    int number = known.find(bytes, from, to);
    return number >= 0 ? known.get(number) : learn(bytes, from, to);
  }

  private T learn(byte[] bytes, int from, int to) {
    T found = meaning.apply(new String(bytes, from, to - from, StandardCharsets.UTF_8));
    known.put(bytes, from, to, found);
    return found;
  }
}
