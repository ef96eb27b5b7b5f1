package org.crosscheck.reliability;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How likely two sources are not independent of each other, by the values that they share where others say otherwise.
 * Sharing what everybody says proves little; sharing what hardly anybody says is telling; differing speaks against.
 *
 * @see "Dong, Berti-Equille and Srivastava, Integrating Conflicting Data: The Role of Source Dependence, PVLDB 2 (2009)"
 */
final class Copying {
  /** How likely two sources are dependent before anything is known of them. */
  private static final double PRIOR = 0.1;
  /** The share of its values that a copier copies. */
  private static final double RATE = 0.9;
  /** How often two independent sources share a true value, at least. */
  private static final double TRUTH_SHARED = 0.7;

  private static final double COMMON = 0.98;
  private static final double RARE = 0.02;
  /** How many of the busiest sources are paired; what the others say is too little to tell copying by. */
  private static final int MOST = 3000;

  private final Ballots ballots;
  /** The place of a source in the table, or -1 where it has none. */
  private final int[] place;

  private final float[] differing;
  private final float[] gained;
  private final float[] probability;

  Copying(Ballots ballots) {
    this.ballots = ballots;
    place = places(ballots);
    int width = Math.min(MOST, place.length);
    int cells = width * (width + 1) / 2;
    differing = new float[cells];
    gained = new float[cells];
    probability = new float[cells];
    countDiffering();
  }

  private static int[] places(Ballots ballots) {
    int[] claims = new int[ballots.sources().size()];
    for (int claim = 0; claim < ballots.claims(); claim++) {
      claims[ballots.source(claim)]++;
    }
    int[] place = new int[claims.length];
    Arrays.fill(place, -1);
    int[] busiest = IntStream.range(0, claims.length)
        .boxed()
        .sorted(Comparator.comparingInt(source -> -claims[source]))
        .limit(MOST)
        .mapToInt(Integer::intValue)
        .toArray();
    for (int i = 0; i < busiest.length; i++) {
      place[busiest[i]] = i;
    }
    return place;
  }

  private void countDiffering() {
    for (int item = 0; item < ballots.items(); item++) {
      if (ballots.isCrowded(item)) {
        continue;
      }
      int end = ballots.firstClaim(ballots.firstValue(item + 1));
      for (int value = ballots.firstValue(item); value < ballots.firstValue(item + 1); value++) {
        int next = ballots.firstClaim(value + 1);
        for (int a = ballots.firstClaim(value); a < next; a++) {
          for (int b = next; b < end; b++) {
            add(differing, ballots.source(a), ballots.source(b), 1);
          }
        }
      }
    }
  }

  private void add(float[] table, int a, int b, double amount) {
    if (place[a] >= 0 && place[b] >= 0) {
      table[cell(a, b)] += (float) amount;
    }
  }

  private int cell(int a, int b) {
    int high = Math.max(place[a], place[b]);
    return high * (high + 1) / 2 + Math.min(place[a], place[b]);
  }

  /**
   * Takes the values for as likely as they are said to be, and sees who shares which.
   *
   * @param belief how likely each value is true
   */
  void estimate(double[] belief) {
    Arrays.fill(gained, 0);
    for (int item = 0; item < ballots.items(); item++) {
      int all = ballots.claimsOf(item);
      for (int value = ballots.firstValue(item); value < ballots.firstValue(item + 1); value++) {
        if (ballots.count(value) > 1 && !ballots.isCrowded(item)) {
          share(value, gain(ballots.count(value), all, belief[value]));
        }
      }
    }
    double differ = Math.log(1 - RATE);
    double prior = Math.log(PRIOR / (1 - PRIOR));
    for (int cell = 0; cell < probability.length; cell++) {
      double logit = prior + gained[cell] + differing[cell] * differ;
      probability[cell] = gained[cell] == 0 ? 0 : (float) (1 / (1 + Math.exp(-logit)));
    }
  }

  private void share(int value, double gain) {
    for (int a = ballots.firstClaim(value); a < ballots.firstClaim(value + 1); a++) {
      for (int b = ballots.firstClaim(value); b < a; b++) {
        add(gained, ballots.source(a), ballots.source(b), gain);
      }
    }
  }

  /** What sharing a value says for copying, as a log of odds. The pair itself must not make common what it shares. */
  private static double gain(int count, int all, double belief) {
    double popular = Math.max(count - 2, 0.3) / Math.max(all - 2, 1);
    popular = Math.min(COMMON, Math.max(RARE, popular));
    return belief * telling(Math.max(popular, TRUTH_SHARED)) + (1 - belief) * telling(popular);
  }

  private static double telling(double popular) {
    return Math.log((RATE + (1 - RATE) * popular) / popular);
  }

  /** How likely one of the two follows the other, or both a third. */
  double between(int a, int b) {
    if (a == b) {
      return 1;
    }
    return place[a] < 0 || place[b] < 0 ? 0 : probability[cell(a, b)];
  }
}
