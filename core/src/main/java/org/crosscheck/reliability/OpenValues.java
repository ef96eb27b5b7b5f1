package org.crosscheck.reliability;

import java.util.Arrays;

/**
 * Items whose values can be anything, such as times and names. A source has one accuracy; what it says counts by the
 * log of its odds of being right, less what it seems to copy. Its accuracy comes from the other sources alone, those
 * that depend on it left out. Starts from a vote, and is worked out in a fixed number of rounds.
 *
 * @see "Dong, Berti-Equille and Srivastava, Integrating Conflicting Data, PVLDB 2 (2009)"
 */
final class OpenValues implements TruthModel {
  private static final int ROUNDS = 12;
  /** Nobody's word counts against what he says. */
  private static final double LEAST_WORTH = 0.05;

  private final Ballots ballots;
  private final Verified verified;
  private final Witnesses witnesses;
  private final double[] belief;
  private final double[] score;
  private final double[] total;
  private final double[] without;
  private final double[] accuracy;
  private final double[] worth;
  private Credit credit;

  OpenValues(Ballots ballots, Verified verified) {
    this.ballots = ballots;
    this.verified = verified;
    witnesses = new Witnesses(ballots);
    belief = new double[ballots.values()];
    score = new double[ballots.values()];
    total = new double[ballots.items()];
    without = new double[ballots.values()];
    accuracy = new double[ballots.sources().size()];
    worth = new double[accuracy.length];
    credit = new Credit(accuracy.length);
    Arrays.fill(worth, 1);
    vote();
    for (int round = 0; round < ROUNDS; round++) {
      round(round == 0 ? 1 : 0.5);
    }
    total();
  }

  private void vote() {
    for (int item = 0; item < ballots.items(); item++) {
      for (int value = ballots.firstValue(item); value < ballots.firstValue(item + 1); value++) {
        belief[value] = (double) ballots.count(value) / ballots.claimsOf(item);
      }
    }
    know();
  }

  /** @param step how far accuracies follow what was found: going all the way can swing to and fro for ever */
  private void round(double step) {
    witnesses.weigh(belief, accuracy);
    credit = new Credit(accuracy.length);
    for (int item = 0; item < ballots.items(); item++) {
      judge(item);
    }
    FalseValues wrong = new FalseValues();
    for (int item = 0; item < ballots.items(); item++) {
      wrong.count(ballots, item, belief, witnesses);
    }
    // Some wrong values tempt more than others, which one number for all cannot tell: so its root,
    // to be careful.
    double chances = Math.sqrt(wrong.number());
    for (int source = 0; source < accuracy.length; source++) {
      accuracy[source] += step * (credit.accuracy(source) - accuracy[source]);
      worth[source] =
          Math.max(LEAST_WORTH, Math.log(chances * accuracy[source] / (1 - accuracy[source])));
    }
    witnesses.weigh(belief, accuracy);
    for (int item = 0; item < ballots.items(); item++) {
      believe(item);
    }
    know();
  }

  /** Where too many speak to hear each without those that depend on it, all the others are heard. */
  private void judgeCrowd(int item) {
    for (int value = ballots.firstValue(item); value < ballots.firstValue(item + 1); value++) {
      for (int claim = ballots.firstClaim(value); claim < ballots.firstClaim(value + 1); claim++) {
        if (verified.knows(item)) {
          credit.check(ballots.source(claim), verified.holds(value));
        } else {
          credit.add(ballots.source(claim), belief[value], 1);
        }
      }
    }
  }

  private void judge(int item) {
    if (ballots.isCrowded(item)) {
      judgeCrowd(item);
      return;
    }
    boolean known = verified.knows(item);
    for (int value = ballots.firstValue(item); value < ballots.firstValue(item + 1); value++) {
      for (int claim = ballots.firstClaim(value); claim < ballots.firstClaim(value + 1); claim++) {
        int source = ballots.source(claim);
        if (known) {
          credit.check(source, verified.holds(value));
        } else {
          double others = hearOthers(item, claim);
          if (others > 0) {
            credit.add(source, share(item, value), Math.min(1, others));
          }
        }
      }
    }
  }

  /** Adds up what all others say of an item, those that depend on the claimant left out; returns how many they are. */
  private double hearOthers(int item, int claim) {
    int source = ballots.source(claim);
    double others = 0;
    for (int value = ballots.firstValue(item); value < ballots.firstValue(item + 1); value++) {
      double sum = 0;
      for (int other = ballots.firstClaim(value); other < ballots.firstClaim(value + 1); other++) {
        if (other != claim) {
          double weight = witnesses.weightFor(source, other);
          others += weight;
          sum += weight * worth[ballots.source(other)];
        }
      }
      without[value] = sum;
    }
    return others;
  }

  private double share(int item, int mine) {
    double all = 0;
    for (int value = ballots.firstValue(item); value < ballots.firstValue(item + 1); value++) {
      all += Math.exp(without[value] - without[mine]);
    }
    return 1 / all;
  }

  private void believe(int item) {
    int end = ballots.firstValue(item + 1);
    double most = 0;
    for (int value = ballots.firstValue(item); value < end; value++) {
      double sum = 0;
      for (int claim = ballots.firstClaim(value); claim < ballots.firstClaim(value + 1); claim++) {
        sum += witnesses.weight(claim) * worth[ballots.source(claim)];
      }
      score[value] = sum;
      most = Math.max(most, sum);
    }
    double all = 0;
    for (int value = ballots.firstValue(item); value < end; value++) {
      belief[value] = Math.exp(score[value] - most);
      all += belief[value];
    }
    for (int value = ballots.firstValue(item); value < end; value++) {
      belief[value] /= all;
    }
  }

  private void know() {
    for (int item = 0; item < ballots.items(); item++) {
      if (verified.knows(item)) {
        for (int value = ballots.firstValue(item); value < ballots.firstValue(item + 1); value++) {
          belief[value] = verified.holds(value) ? 1 : 0;
        }
      }
    }
  }

  @Override
  public Ballots ballots() {
    return ballots;
  }

  @Override
  public Credit credit() {
    return credit;
  }

  /** For each item the sum over its values, and over the one that nobody claims, each less the highest. */
  private void total() {
    for (int item = 0; item < ballots.items(); item++) {
      double most = 0;
      for (int value = ballots.firstValue(item); value < ballots.firstValue(item + 1); value++) {
        most = Math.max(most, score[value]);
      }
      double all = Math.exp(-most);
      for (int value = ballots.firstValue(item); value < ballots.firstValue(item + 1); value++) {
        all += Math.exp(score[value] - most);
      }
      total[item] = most + Math.log(all);
    }
  }

  /** Beside the values that are claimed there is always the one that nobody claims, as likely as no evidence makes it. */
  @Override
  public double probability(int item, int value) {
    return Math.exp(score[value] - total[item]);
  }
}
