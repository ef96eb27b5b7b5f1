package org.crosscheck.event;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.List;
import java.util.OptionalDouble;
import org.crosscheck.match.Encoded;
import org.crosscheck.match.Estimator;
import org.crosscheck.match.Matcher;
import org.crosscheck.match.Weights;

/**
 * Learns weights from claims. What is counted takes levels for independent that are not, and so overstates; only a part
 * of the way from the standard weights is gone. With labels they tell how far, without them it is a short way.
 */
public final class Training {
  /** From fewer pairs of one event nothing is learnt. */
  public static final long LEAST_PAIRS = 100;

  /** How many random pairs matches count for, and others. */
  private static final double SHARE = 1000;

  private static final int TURNS = 5;
  private static final double SHORT_WAY = 0.25;
  private static final List<Double> WAYS = List.of(0.25, 0.5, 0.75, 1.0);

  private final Encoded claims;
  private final int threads;

  /** Nothing learnt yet. */
  public Training(Encoded claims, int threads) {
    this.claims = claims;
    this.threads = threads;
  }

  /**
   * What was learnt.
   *
   * @param weights the weights, those that come with the program when others are no better
   * @param pairs how many pairs of one event they were learnt from
   * @param step which part of the way from the standard weights to the counted ones they are
   * @param before pair F1 of the standard weights on the labels; empty without labels
   * @param after the same of the learnt weights
   */
  public record Learnt(
      Weights weights, long pairs, double step, OptionalDouble before, OptionalDouble after) {}

  /**
   * Learns from events that are known.
   *
   * @param events by index of the claim, the number of its event; below 0 where it is not known
   */
  public Learnt withLabels(int[] events) {
    Weights standard = Weights.standard();
    long pairs = pairs(events, events);
    double before = score(standard, events);
    Learnt best =
        new Learnt(standard, pairs, 0, OptionalDouble.of(before), OptionalDouble.of(before));
    if (pairs < LEAST_PAIRS) {
      return best;
    }
    Estimator estimator = new Estimator(standard);
    estimator.count(claims, events, SHARE);
    for (double step : WAYS) {
      Weights weights = standard.towards(estimator.weights(), step);
      double score = score(weights, events);
      if (score > best.after.orElseThrow()) {
        best = new Learnt(weights, pairs, step, best.before, OptionalDouble.of(score));
      }
    }
    return best;
  }

  /** Learns from what the standard weights put together, by expectation and maximisation. */
  public Learnt withoutLabels() {
    Weights standard = Weights.standard();
    int[] found = clusters(standard);
    long pairs = pairs(found, found);
    Weights weights = pairs < LEAST_PAIRS
        ? standard
        : standard.towards(Estimator.withoutLabels(claims, standard, TURNS), SHORT_WAY);
    return new Learnt(
        weights,
        pairs,
        pairs < LEAST_PAIRS ? 0 : SHORT_WAY,
        OptionalDouble.empty(),
        OptionalDouble.empty());
  }

  /** Pair F1 of matching with these weights, which is not told the labels. */
  private double score(Weights weights, int[] events) {
    int[] found = clusters(weights);
    long all = pairs(found, events) + pairs(events, events);
    return all == 0 ? 0 : 2.0 * both(found, events) / all;
  }

  private int[] clusters(Weights weights) {
    Constraints entries = new Constraints(claims.size());
    Curated.entries(claims, entries);
    return Clustering.of(new Matcher(claims, weights).pairs(threads), entries);
  }

  /** Pairs of one group, among claims whose event is known. */
  private static long pairs(int[] group, int[] events) {
    return pairs(group, group, events);
  }

  private static long both(int[] found, int[] events) {
    return pairs(found, events, events);
  }

  private static long pairs(int[] one, int[] other, int[] events) {
    Multiset<Long> sizes = HashMultiset.create();
    for (int i = 0; i < events.length; i++) {
      if (events[i] >= 0) {
        sizes.add(((long) one[i] << Integer.SIZE) | other[i]);
      }
    }
    return sizes.entrySet().stream()
        .mapToLong(size -> size.getCount() * (size.getCount() - 1L) / 2)
        .sum();
  }
}
