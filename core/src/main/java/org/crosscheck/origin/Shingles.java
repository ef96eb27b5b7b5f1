package org.crosscheck.origin;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A sentence as the hashes of its runs of three words. Two long sentences that share most of them were not written by two
 * people.
 *
 * @param hashes ascending
 */
record Shingles(ImmutableSortedSet<Long> hashes) {
  private static final HashFunction HASH = Hashing.farmHashFingerprint64();
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.forPredicate(c -> !Character.isLetterOrDigit(c))).omitEmptyStrings();
  private static final int RUN = 3;
  private static final int SKETCH = 4;

  /** Shorter sentences are written alike by chance: {@code Two people were killed in the blast}. */
  private static final int LEAST_WORDS = 12;

  /** Longer texts are told by their beginning. */
  private static final int MOST_CHARACTERS = 4000;

  private static final double ALIKE = 0.6;

  /** Empty for a sentence that is too short to be known again. */
  static Optional<Shingles> of(String sentence) {
    String start = sentence.substring(0, Math.min(sentence.length(), MOST_CHARACTERS));
    List<String> words = WORDS.splitToList(start.toLowerCase(Locale.ROOT));
    if (words.size() < LEAST_WORDS) {
      return Optional.empty();
    }
    ImmutableSortedSet.Builder<Long> hashes = ImmutableSortedSet.naturalOrder();
    for (int i = 0; i + RUN <= words.size(); i++) {
      String run = String.join(" ", words.subList(i, i + RUN));
      hashes.add(HASH.hashString(run, StandardCharsets.UTF_8).asLong());
    }
    return Optional.of(new Shingles(hashes.build()));
  }

  /** The smallest few: sentences that share most runs share one of these, all but surely. */
  List<Long> sketch() {
    return hashes.stream().limit(SKETCH).toList();
  }

  /** Jaccard's measure of what they share. */
  boolean isLike(Shingles other) {
    int both = Sets.intersection(hashes, other.hashes).size();
    return both >= ALIKE * (hashes.size() + other.hashes.size() - both);
  }
}
