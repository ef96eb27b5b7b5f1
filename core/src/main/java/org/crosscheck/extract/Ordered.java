package org.crosscheck.extract;

import java.util.List;
import java.util.function.ToIntFunction;

/** Finds things by their token in a list that is in the order of the text. */
final class Ordered {
  private Ordered() {}

  /** Those whose token lies in the sentence. */
  static <T> List<T> within(List<T> ordered, ToIntFunction<T> token, Sentence sentence) {
    return ordered.subList(
        firstAt(ordered, token, sentence.from()), firstAt(ordered, token, sentence.to()));
  }

  /** Index of the first one at a token or behind it; the size of the list when there is none. */
  static <T> int firstAt(List<T> ordered, ToIntFunction<T> token, int from) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (token.applyAsInt(ordered.get(middle)) < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
