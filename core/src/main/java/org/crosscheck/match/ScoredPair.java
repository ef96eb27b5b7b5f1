package org.crosscheck.match;

import java.util.List;

/**
 * How strongly two claims look like one event.
 *
 * @param a index of the first claim in the run's order
 * @param b index of the second, greater than {@code a}
 * @param score sum of the evidence and the prior, in bits: above 0 a match is likelier than not
 */
public record ScoredPair(int a, int b, double score) {
  public ScoredPair {
    if (a < 0 || b <= a) {
      throw new IllegalArgumentException(
          "pair must name two claims in order, got " + a + " and " + b);
    }
  }

  static double sum(List<Evidence> evidence) {
    return evidence.stream().mapToDouble(Evidence::bits).sum();
  }
}
