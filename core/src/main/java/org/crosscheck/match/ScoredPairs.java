package org.crosscheck.match;

import java.util.List;

/** Pairs of claims, or of other units, with their scores: numbers only, because there may be millions. */
public final class ScoredPairs {
  private final Longs pairs = new Longs();
  private final Ints scores = new Ints();

  /** Every pair of these, in this order. */
  public static ScoredPairs of(List<ScoredPair> list) {
    ScoredPairs pairs = new ScoredPairs();
    list.forEach(pair -> pairs.add(pair.a(), pair.b(), Bits.of(pair.score())));
    return pairs;
  }

  /**
   * Adds a pair.
   *
   * @param a one of the two
   * @param b the other
   * @param score how strongly they look like one event, see {@link Bits}
   */
  public void add(int a, int b, int score) {
    pairs.add(((long) Math.min(a, b) << 32) | Math.max(a, b));
    scores.add(score);
  }

  void addAll(ScoredPairs others) {
    for (int i = 0; i < others.size(); i++) {
      pairs.add(others.pairs.get(i));
      scores.add(others.scores.get(i));
    }
  }

  public int size() {
    return scores.size();
  }

  /** The smaller of the two. */
  public int a(int pair) {
    return (int) (pairs.get(pair) >>> 32);
  }

  /** The greater of the two. */
  public int b(int pair) {
    return (int) pairs.get(pair);
  }

  /** See {@link Bits}; above 0 a match is likelier than not. */
  public int score(int pair) {
    return scores.get(pair);
  }
}
