package org.crosscheck.origin;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;

/** A sentence as the hashes of its runs of three words. Two long sentences that share most of them were not written by two people. */
final class Shingles {
  private static final long PRIME = 0x9E3779B97F4A7C15L;
  private static final int RUN = 3;
  private static final int SKETCH = 4;

  /** Shorter sentences are written alike by chance: {@code Two people were killed in the blast}. */
  private static final int LEAST_WORDS = 12;

  /** Longer texts are told by their beginning. */
  private static final int MOST_CHARACTERS = 4000;

  private static final double ALIKE = 0.6;

  /** Ascending, each once. */
  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  /** Empty for a sentence that is too short to be known again. */
  static Optional<Shingles> of(String sentence) {
    long[] words = words(sentence);
    if (words.length < LEAST_WORDS) {
      return Optional.empty();
    }
    long[] runs = new long[words.length - RUN + 1];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = mixed((words[i] * PRIME + words[i + 1]) * PRIME + words[i + 2]);
    }
    return Optional.of(new Shingles(LongStream.of(runs).sorted().distinct().toArray()));
  }

  /** One number a word, whether it is written in capitals or not. */
  private static long[] words(String sentence) {
    int n = Math.min(sentence.length(), MOST_CHARACTERS);
    long[] words = new long[n / 2 + 1];
    int count = 0;
    long word = 0;
    for (int i = 0; i < n; i++) {
      char c = sentence.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word = word * PRIME + Character.toLowerCase(c) + 1;
      } else if (word != 0) {
        words[count++] = mixed(word);
        word = 0;
      }
    }
    if (word != 0) {
      words[count++] = mixed(word);
    }
    return Arrays.copyOf(words, count);
  }

  private static long mixed(long hash) {
    long h = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
    return h ^ (h >>> 32);
  }

  /** The smallest few: sentences that share most runs share one of these, all but surely. */
  LongStream sketch() {
    return LongStream.of(hashes).limit(SKETCH);
  }

  /** Jaccard's measure of what they share. */
  boolean isLike(Shingles other) {
    int both = 0;
    int j = 0;
    for (long hash : hashes) {
      while (j < other.hashes.length && other.hashes[j] < hash) {
        j++;
      }
      both += j < other.hashes.length && other.hashes[j] == hash ? 1 : 0;
    }
    return both >= ALIKE * (hashes.length + other.hashes.length - both);
  }
}
