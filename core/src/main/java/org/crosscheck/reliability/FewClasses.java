package org.crosscheck.reliability;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Items of one attribute that has a handful of values, such as open and closed. A source is known by how often it says
 * each of them where each is true: one that seldom says closed, and then is right, counts for much when it does.
 *
 * @see "Dawid and Skene, Maximum Likelihood Estimation of Observer Error-Rates Using the EM Algorithm, Applied Statistics 28 (1979)"
 */
final class FewClasses implements TruthModel {
  private static final int ROUNDS = 20;
  /** The habits of a source of which nothing is known count as this many claims of the common run. */
  private static final double PRIOR_CLAIMS = 10;

  private static final double DOUBT = 0.01;

  private final Ballots ballots;
  private final Verified verified;
  private final Witnesses witnesses;
  private final int classes;
  private final int[] classOf;
  /** For each item, then each class: how likely it is the true one. */
  private final double[] belief;

  private final double[] valueBelief;
  /** For each source, then each true class, then each class said: the log of how often. */
  private final double[] habit;

  private final double[] prior;
  private final double[] scratch;
  private final Credit credit;

  FewClasses(Ballots ballots, Verified verified) {
    this.ballots = ballots;
    this.verified = verified;
    witnesses = new Witnesses(ballots);
    List<String> labels = IntStream.range(0, ballots.values())
        .mapToObj(value -> ballots.sample(value).key())
        .distinct()
        .sorted()
        .toList();
    classes = labels.size();
    classOf = IntStream.range(0, ballots.values())
        .map(value -> labels.indexOf(ballots.sample(value).key()))
        .toArray();
    belief = new double[ballots.items() * classes];
    valueBelief = new double[ballots.values()];
    habit = new double[ballots.sources().size() * classes * classes];
    prior = new double[classes];
    scratch = new double[classes];
    credit = new Credit(ballots.sources().size());
    vote();
    work();
  }

  private void vote() {
    for (int item = 0; item < ballots.items(); item++) {
      Arrays.fill(scratch, DOUBT);
      for (int value = ballots.firstValue(item); value < ballots.firstValue(item + 1); value++) {
        scratch[classOf[value]] += ballots.count(value);
      }
      keep(item);
    }
  }

  private void work() {
    double[] standing = new double[ballots.sources().size()];
    for (int round = 0; round < ROUNDS; round++) {
      witnesses.weigh(valueBelief, standing);
      learn();
      for (int item = 0; item < ballots.items(); item++) {
        weighEvidence(item, -1);
        keep(item);
      }
    }
    for (int item = 0; item < ballots.items(); item++) {
      judge(item);
    }
  }

  /** Takes what was added up for an item as its belief. */
  private void keep(int item) {
    normalise(scratch, 0, classes);
    System.arraycopy(scratch, 0, belief, item * classes, classes);
    for (int value = ballots.firstValue(item); value < ballots.firstValue(item + 1); value++) {
      if (verified.knows(item)) {
        belief[item * classes + classOf[value]] = verified.holds(value) ? 1 : 0;
      }
      valueBelief[value] = belief[item * classes + classOf[value]];
    }
    if (verified.knows(item)) {
      normalise(belief, item * classes, classes);
    }
  }

  private static void normalise(double[] weights, int from, int length) {
    double all = 0;
    for (int i = from; i < from + length; i++) {
      all += weights[i];
    }
    for (int i = from; i < from + length; i++) {
      weights[i] = all > 0 ? weights[i] / all : 1.0 / length;
    }
  }

  private void learn() {
    double[] common = new double[classes * classes];
    Arrays.fill(common, 1);
    Arrays.fill(prior, 1);
    Arrays.fill(habit, 0);
    for (int item = 0; item < ballots.items(); item++) {
      for (int truth = 0; truth < classes; truth++) {
        prior[truth] += belief[item * classes + truth];
        count(item, truth, common);
      }
    }
    normalise(prior, 0, classes);
    for (int truth = 0; truth < classes; truth++) {
      normalise(common, truth * classes, classes);
    }
    for (int row = 0; row < habit.length; row += classes) {
      for (int said = 0; said < classes; said++) {
        habit[row + said] += PRIOR_CLAIMS * common[row % common.length + said];
      }
      normalise(habit, row, classes);
      for (int said = 0; said < classes; said++) {
        habit[row + said] = Math.log(habit[row + said]);
      }
    }
  }

  private void count(int item, int truth, double[] common) {
    double share = belief[item * classes + truth];
    for (int value = ballots.firstValue(item); value < ballots.firstValue(item + 1); value++) {
      int said = truth * classes + classOf[value];
      for (int claim = ballots.firstClaim(value); claim < ballots.firstClaim(value + 1); claim++) {
        habit[ballots.source(claim) * common.length + said] += share;
        common[said] += share;
      }
    }
  }

  /**
   * Adds up what the claims of an item say for each class.
   *
   * @param leftOut a claim whose source, and all that depend on it, are not heard; or -1
   */
  private double weighEvidence(int item, int leftOut) {
    double others = 0;
    for (int truth = 0; truth < classes; truth++) {
      scratch[truth] = Math.log(prior[truth]);
    }
    for (int value = ballots.firstValue(item); value < ballots.firstValue(item + 1); value++) {
      for (int claim = ballots.firstClaim(value); claim < ballots.firstClaim(value + 1); claim++) {
        double weight = leftOut < 0
            ? witnesses.weight(claim)
            : witnesses.weightFor(ballots.source(leftOut), claim);
        others += weight;
        int row = ballots.source(claim) * classes * classes + classOf[value];
        for (int truth = 0; truth < classes; truth++) {
          scratch[truth] += weight * habit[row + truth * classes];
        }
      }
    }
    double most = Arrays.stream(scratch).max().orElse(0);
    for (int truth = 0; truth < classes; truth++) {
      scratch[truth] = Math.exp(scratch[truth] - most);
    }
    return others;
  }

  private void judge(int item) {
    for (int value = ballots.firstValue(item); value < ballots.firstValue(item + 1); value++) {
      for (int claim = ballots.firstClaim(value); claim < ballots.firstClaim(value + 1); claim++) {
        if (verified.knows(item)) {
          credit.check(ballots.source(claim), verified.holds(value));
          continue;
        }
        if (ballots.isCrowded(item)) {
          credit.add(ballots.source(claim), valueBelief[value], 1);
          continue;
        }
        double others = weighEvidence(item, claim);
        if (others > 0) {
          normalise(scratch, 0, classes);
          credit.add(ballots.source(claim), scratch[classOf[value]], Math.min(1, others));
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

  @Override
  public double probability(int item, int value) {
    return belief[item * classes + classOf[value]];
  }
}
