package org.crosscheck.document;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/** Numbers for the words of a run, and how much each one tells: a word of few articles tells more. */
final class Lexicon {
  private static final long UNKNOWN = -1;

  private final Map<String, Integer> ids = new HashMap<>();
  private final double[] bits;

  /**
   * Bags over all words of the articles.
   *
   * @param sets what each article has
   */
  Lexicon(List<? extends Set<String>> sets) {
    Multiset<String> articles = HashMultiset.create();
    sets.forEach(articles::addAll);
    // ids must not depend on the order of the articles, or sums would differ in their last digits
    articles.elementSet().stream().sorted().forEach(word -> ids.put(word, ids.size()));
    bits = new double[ids.size()];
    double all = sets.size() + Background.ARTICLES;
    ids.forEach((word, id) ->
        bits[id] = Math.max(0, Math.log(all / (articles.count(word) + Background.articles(word)))));
  }

  int size() {
    return bits.length;
  }

  /** How much a word tells, in nats. */
  double bits(String word) {
    Integer id = ids.get(word);
    return id == null ? 0 : bits[id];
  }

  /** Each word once, weighed by what it tells. */
  Bag bag(Set<String> words) {
    return bag(words.stream().mapToLong(word -> packed(word, 1)));
  }

  /** Words weighed by what they tell and, slowly rising, by how often they come. */
  Bag bag(Multiset<String> words) {
    return bag(words.elementSet().stream().mapToLong(word -> packed(word, words.count(word))));
  }

  private long packed(String word, int count) {
    Integer id = ids.get(word);
    return id == null ? UNKNOWN : ((long) id << Integer.SIZE) | count;
  }

  private Bag bag(LongStream packed) {
    long[] sorted = packed.filter(one -> one != UNKNOWN).sorted().toArray();
    int[] members = new int[sorted.length];
    float[] weights = new float[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      members[i] = (int) (sorted[i] >>> Integer.SIZE);
      weights[i] = (float) (bits[members[i]] * (1 + Math.log((int) sorted[i])));
    }
    return new Bag(members, weights);
  }

  /** The heaviest words of a bag; of equals all. */
  static Bag heaviest(Bag bag, int number) {
    if (bag.size() <= number) {
      return bag;
    }
    double[] sorted = new double[bag.size()];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = bag.weight(i);
    }
    Arrays.sort(sorted);
    double least = sorted[sorted.length - number];
    int[] members = new int[bag.size()];
    float[] weights = new float[bag.size()];
    int size = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (bag.weight(i) >= least) {
        members[size] = bag.id(i);
        weights[size++] = (float) bag.weight(i);
      }
    }
    return new Bag(Arrays.copyOf(members, size), Arrays.copyOf(weights, size));
  }
}
