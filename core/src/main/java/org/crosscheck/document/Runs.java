package org.crosscheck.document;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.TreeSet;

/**
 * The runs of words of a text, as a sketch: the smallest of their hashes. How many two sketches share tells how much of
 * one text was copied from the other.
 *
 * @see "Broder, On the resemblance and containment of documents, 1997"
 */
final class Runs {
  static final int SIZE = 64;
  private static final int LENGTH = 5;

  private Runs() {}

  static ImmutableIntArray of(List<String> words) {
    TreeSet<Integer> smallest = new TreeSet<>();
    for (int i = 0; i + LENGTH <= words.size(); i++) {
      smallest.add(hash(words.subList(i, i + LENGTH)));
      if (smallest.size() > SIZE) {
        smallest.pollLast();
      }
    }
    return ImmutableIntArray.copyOf(smallest);
  }

  /** Spreads the bits, so that which hashes are small is as good as random. */
  private static int hash(List<String> run) {
    int mixed = run.hashCode() * 0x9E3779B9;
    mixed = (mixed ^ (mixed >>> 15)) * 0x85EBCA6B;
    return mixed ^ (mixed >>> 13);
  }

  /** The share of runs that are in both texts, 0 to 1; not a number where a text is too short. */
  static double resemblance(ImmutableIntArray a, ImmutableIntArray b) {
    int size = Math.min(SIZE, Math.min(a.length(), b.length()));
    if (size < SIZE / 4) {
      return Double.NaN;
    }
    int i = 0;
    int j = 0;
    int seen = 0;
    int shared = 0;
    while (seen < size && i < a.length() && j < b.length()) {
      int order = Integer.compare(a.get(i), b.get(j));
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
      seen++;
    }
    return (double) shared / size;
  }
}
