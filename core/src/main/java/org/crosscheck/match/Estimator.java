package org.crosscheck.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Estimates how often two claims of one event, and two of different events, stand on each level. Where pairs are
 * labelled the levels are counted; where none are, expectation and maximisation take turns. Levels that few pairs reach
 * stay near the weights that it starts from.
 *
 * @see "Winkler, Using the EM Algorithm for Weight Computation in the Fellegi-Sunter Model, 1988"
 */
public final class Estimator {
  /** How many pairs the weights that it starts from count for, in each kind of pair. */
  private static final double STRENGTH = 50;

  /** How many pairs of two random claims are looked at. */
  private static final int RANDOM_PAIRS = 50_000;

  /** Of a larger event only so many claims are looked at, spread over it. */
  private static final int MOST_MEMBERS = 200;

  private static final long SEED = 1969;
  private static final double LEAST = 0.0001;

  private final Weights start;
  private final double[] m = new double[Rung.ALL.size()];
  private final double[] u = new double[m.length];
  private double shared;
  private double words;

  /** Counts nothing yet. */
  public Estimator(Weights start) {
    this.start = start;
  }

  /**
   * Adds what is known of some claims.
   *
   * @param events by index of the claim, the number of its event; below 0 where it is not known
   * @param share how many pairs all matches of these claims count for, and all others
   */
  public void count(Encoded claims, int[] events, double share) {
    Ladders ladders = new Ladders(claims);
    Map<Integer, Ints> members = new HashMap<>();
    for (int i = 0; i < events.length; i++) {
      if (events[i] >= 0) {
        members.computeIfAbsent(events[i], k -> new Ints()).add(i);
      }
    }
    members.replaceAll((event, all) -> sample(all));
    double matches = members.values().stream()
        .mapToDouble(event -> event.size() * (event.size() - 1) / 2.0)
        .sum();
    members.values().forEach(event -> {
      for (int i = 0; i < event.size(); i++) {
        for (int j = 0; j < i; j++) {
          ladders.match(event.get(j), event.get(i), share / matches);
        }
      }
    });
    ladders.others(share, (a, b) -> events[a] >= 0 && events[b] >= 0 && events[a] != events[b]);
  }

  private static Ints sample(Ints all) {
    Ints some = new Ints();
    int step = (all.size() + MOST_MEMBERS - 1) / MOST_MEMBERS;
    for (int i = 0; i < all.size(); i += step) {
      some.add(all.get(i));
    }
    return some;
  }

  /**
   * One turn without labels: every candidate pair counts as far as it is likely to be a match by the weights so far.
   */
  public void expect(Encoded claims, Weights soFar) {
    Ladders ladders = new Ladders(claims);
    Matcher matcher = new Matcher(claims, soFar);
    matcher.candidates((a, b) -> ladders.match(a, b, chance(matcher.score(a, b))));
    ladders.others(RANDOM_PAIRS, (a, b) -> matcher.score(a, b) < 0);
  }

  private static double chance(double bits) {
    return 1 / (1 + Math.pow(2, -bits));
  }

  /**
   * Weights for claims without labels.
   *
   * @param turns how often expectation and maximisation take turns
   */
  public static Weights withoutLabels(Encoded claims, Weights start, int turns) {
    Weights weights = start;
    for (int i = 0; i < turns; i++) {
      Estimator turn = new Estimator(start);
      turn.expect(claims, weights);
      weights = turn.weights();
    }
    return weights;
  }

  /** What was counted, together with the weights that it started from. */
  public Weights weights() {
    return start.with(
        rung -> estimate(rung, m, start.m(rung)), rung -> estimate(rung, u, start.u(rung)));
  }

  private double estimate(Rung rung, double[] counts, double before) {
    if (rung == Rung.SHARED_WORD) {
      double own = start.m(rung);
      return bounded((shared + STRENGTH * own) / (words + STRENGTH));
    }
    if (!rung.isEstimated()) {
      return before;
    }
    List<Rung> kind = Rung.ALL.stream().filter(rung::isOfOneKindWith).toList();
    double all = kind.stream().mapToDouble(other -> counts[other.index()]).sum();
    return bounded((counts[rung.index()] + STRENGTH * before) / (all + STRENGTH));
  }

  private static double bounded(double chance) {
    return Math.max(LEAST, Math.min(1, chance));
  }

  /** The levels of pairs of one run. */
  private final class Ladders {
    private final Encoded claims;
    private final List<Comparison> comparisons;

    Ladders(Encoded claims) {
      this.claims = claims;
      comparisons = new Matcher(claims, start).comparisons();
    }

    void match(int a, int b, double pairs) {
      comparisons.forEach(comparison -> m[comparison.rung(a, b).index()] += pairs);
      int least = Math.min(claims.words.total(a), claims.words.total(b));
      if (least > 0) {
        shared += pairs * (claims.words.shared(a, b) >>> 32) / least;
        words += pairs;
      }
    }

    /** Pairs of random claims that count as matches of nothing. */
    void others(double share, Pairs apart) {
      Random random = new Random(SEED);
      for (int i = 0; i < RANDOM_PAIRS && claims.size() > 1; i++) {
        int a = random.nextInt(claims.size());
        int b = random.nextInt(claims.size());
        if (a != b && apart.holds(Math.min(a, b), Math.max(a, b))) {
          comparisons.forEach(
              comparison -> u[comparison.rung(a, b).index()] += share / RANDOM_PAIRS);
        }
      }
    }
  }

  private interface Pairs {
    boolean holds(int a, int b);
  }
}
