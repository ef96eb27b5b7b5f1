package org.crosscheck.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Which pairs are worth scoring: those alike in words, found through an inverted index of the words that few have, and
 * those of one town within a few days.
 */
final class Neighbours {
  /** Words in more articles than this make no pairs. */
  private static final int MOST_ARTICLES = 1_000;

  /** No article is compared with more others than this, the likest of them. */
  private static final int MOST_OTHERS = 200;

  private static final double ALIKE = 0.05;
  private static final long NEAR_DAYS = 4;
  private static final int MOST_IN_TOWN = 50;

  private final List<Coded> documents;
  private final int[][] postings;
  private final float[][] weights;

  private Neighbours(List<Coded> documents) {
    this.documents = documents;
    int words = 0;
    for (Coded coded : documents) {
      Bag bag = coded.words();
      words = bag.isEmpty() ? words : Math.max(words, bag.id(bag.size() - 1) + 1);
    }
    int[] counts = new int[words];
    documents.forEach(coded -> count(coded.words(), counts));
    postings = new int[words][];
    weights = new float[words][];
    for (int word = 0; word < words; word++) {
      boolean pairs = counts[word] > 1 && counts[word] <= MOST_ARTICLES;
      postings[word] = new int[pairs ? counts[word] : 0];
      weights[word] = new float[pairs ? counts[word] : 0];
    }
    fill();
  }

  /** Pairs as {@code a << 32 | b} with {@code a < b}, ascending. */
  static long[] of(List<Coded> documents) {
    Neighbours neighbours = new Neighbours(documents);
    long[][] found = new long[documents.size() + 1][];
    for (int i = 0; i < documents.size(); i++) {
      found[i] = neighbours.alike(i);
    }
    found[documents.size()] = neighbours.inTown();
    return Arrays.stream(found)
        .flatMapToLong(Arrays::stream)
        .sorted()
        .distinct()
        .toArray();
  }

  private static void count(Bag bag, int[] counts) {
    for (int i = 0; i < bag.size(); i++) {
      counts[bag.id(i)]++;
    }
  }

  private void fill() {
    int[] filled = new int[postings.length];
    for (int document = 0; document < documents.size(); document++) {
      Bag bag = documents.get(document).words();
      for (int i = 0; i < bag.size(); i++) {
        int word = bag.id(i);
        if (postings[word].length > 0) {
          postings[word][filled[word]] = document;
          weights[word][filled[word]++] = (float) bag.weight(i);
        }
      }
    }
  }

  /** The likest others of one article. */
  private long[] alike(int document) {
    double[] cosine = new double[documents.size()];
    Bag bag = documents.get(document).words();
    for (int i = 0; i < bag.size(); i++) {
      int[] others = postings[bag.id(i)];
      float[] theirs = weights[bag.id(i)];
      for (int k = 0; k < others.length; k++) {
        cosine[others[k]] += bag.weight(i) * theirs[k];
      }
    }
    cosine[document] = 0;
    double least = least(cosine);
    List<Long> pairs = new ArrayList<>();
    for (int other = 0; other < cosine.length; other++) {
      if (cosine[other] >= least) {
        pairs.add(pair(document, other));
      }
    }
    return pairs.stream().mapToLong(Long::longValue).toArray();
  }

  private static double least(double[] cosine) {
    double[] alike = Arrays.stream(cosine).filter(one -> one >= ALIKE).sorted().toArray();
    return alike.length <= MOST_OTHERS ? ALIKE : alike[alike.length - MOST_OTHERS];
  }

  private long[] inTown() {
    Map<String, List<Integer>> towns = new HashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      for (String city : documents.get(i).document().cities()) {
        towns.computeIfAbsent(city, unused -> new ArrayList<>()).add(i);
      }
    }
    List<Long> pairs = new ArrayList<>();
    towns.values().forEach(town -> near(town, pairs));
    return pairs.stream().mapToLong(Long::longValue).toArray();
  }

  private void near(List<Integer> town, List<Long> pairs) {
    long[][] days = town.stream()
        .filter(i -> happened(i).isPresent())
        .map(i -> new long[] {happened(i).getAsLong(), i})
        .sorted(Arrays::compare)
        .toArray(long[][]::new);
    for (int i = 0; i < days.length; i++) {
      for (int j = i + 1;
          j < Math.min(days.length, i + MOST_IN_TOWN) && days[j][0] - days[i][0] <= NEAR_DAYS;
          j++) {
        pairs.add(pair((int) days[i][1], (int) days[j][1]));
      }
    }
  }

  private OptionalLong happened(int document) {
    return documents.get(document).document().happened();
  }

  private static long pair(int a, int b) {
    return ((long) Math.min(a, b) << Integer.SIZE) | Math.max(a, b);
  }
}
