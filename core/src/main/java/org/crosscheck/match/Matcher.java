package org.crosscheck.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.crosscheck.claim.Claim;
import org.crosscheck.scope.Places;
import org.crosscheck.scope.Relation;

/** Scores the pairs of claims that could be about one event. */
public final class Matcher {
  /** Every comparison, in the order that explanations print them. */
  private static final List<Comparison> COMPARISONS = List.of(
      new TimeComparison(),
      new PlaceComparison(),
      new TextComparison(),
      new FigureComparison(),
      new ScopeComparison(),
      new RecordComparison());

  /** Bits against a match before anything is known: most pairs of claims are about different events. */
  static final double PRIOR = -5.5;

  private final List<Features> features;
  private final Corpus corpus;

  /** Prepares the claims; indices in pairs are places in this list. */
  public Matcher(List<Claim> claims) {
    features = claims.stream().map(Features::of).toList();
    corpus = new Corpus(features);
  }

  /** Every candidate pair with its score, ordered by its claims: the same list for any number of threads. */
  public List<ScoredPair> pairs(int threads) {
    long[] candidates = Blocking.candidates(features, corpus);
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(
              () -> Arrays.stream(candidates).parallel().mapToObj(this::score).toList())
          .join();
    } finally {
      pool.shutdown();
    }
  }

  private ScoredPair score(long pair) {
    int a = (int) (pair >>> 32);
    int b = (int) pair;
    return new ScoredPair(a, b, ScoredPair.sum(evidence(a, b)));
  }

  /** How the places of two claims relate. */
  public Relation places(int a, int b) {
    Features x = features.get(a);
    Features y = features.get(b);
    return Places.relation(x.places(), x.countries(), y.places(), y.countries());
  }

  /** The evidence for and against one pair, prior first; its bits add up to the score. */
  public List<Evidence> evidence(int a, int b) {
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(new Evidence("prior", "two claims picked at random", PRIOR));
    for (Comparison comparison : COMPARISONS) {
      evidence.add(comparison.compare(features.get(a), features.get(b), corpus));
    }
    return evidence;
  }
}
