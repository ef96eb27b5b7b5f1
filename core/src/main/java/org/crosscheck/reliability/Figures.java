package org.crosscheck.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Items that are numbers, of which sources give bounds and ranges. Each source has a spread of its own, learnt from what
 * the others say; the numbers that could be true are weighed on a grid.
 */
final class Figures {
  private static final int ROUNDS = 10;

  private final Ballots ballots;
  private final Map<Item, Truth> truth;
  private final FigureGrid grid;
  private final Repeats repeats;
  private final SourceSpreads spreads;
  private final Credit credit;
  private final double[][] belief;

  /** @param ballots whose samples all have a range, equal for equal keys */
  Figures(Ballots ballots, Map<Item, Truth> truth) {
    this.ballots = ballots;
    this.truth = truth;
    List<NumberRange> ranges = new ArrayList<>();
    for (int value = 0; value < ballots.values(); value++) {
      ranges.add(range(value));
    }
    grid = new FigureGrid(ranges);
    repeats = new Repeats(ballots);
    spreads = new SourceSpreads(ballots.sources().size());
    credit = new Credit(ballots.sources().size());
    belief = new double[ballots.items()][];
    for (int round = 0; round < ROUNDS; round++) {
      believe();
      learn(round == ROUNDS - 1);
    }
    believe();
  }

  private NumberRange range(int value) {
    return ballots.sample(value).range().orElseThrow();
  }

  private void believe() {
    for (int item = 0; item < belief.length; item++) {
      belief[item] = shares(evidence(item));
      OptionalDouble known = known(item);
      if (known.isPresent()) {
        belief[item] = new double[grid.size()];
        belief[item][grid.nearest(known.getAsDouble())] = 1;
      }
    }
  }

  private Item item(int item) {
    return Item.of(ballots.sample(ballots.firstValue(item)));
  }

  private OptionalDouble known(int item) {
    Truth right = truth.get(item(item));
    return right == null ? OptionalDouble.empty() : ValueKey.number(right.key());
  }

  /** The log of how likely each number is by what is said of an item. */
  private double[] evidence(int item) {
    double[] sum = new double[grid.size()];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = Math.log(grid.prior(i));
    }
    for (int value = ballots.firstValue(item); value < ballots.firstValue(item + 1); value++) {
      for (int claim = ballots.firstClaim(value); claim < ballots.firstClaim(value + 1); claim++) {
        double[] likely = likelihood(value, claim);
        double weight = repeats.weight(claim);
        for (int i = 0; i < sum.length; i++) {
          sum[i] += weight * Math.log(likely[i]);
        }
      }
    }
    return sum;
  }

  private double[] without(double[] all, int value, int claim) {
    double[] likely = likelihood(value, claim);
    double weight = repeats.weight(claim);
    double[] others = new double[all.length];
    for (int i = 0; i < others.length; i++) {
      others[i] = all[i] - weight * Math.log(likely[i]);
    }
    return others;
  }

  private double[] likelihood(int value, int claim) {
    return grid.likelihood(range(value))[spreads.level(ballots.source(claim))];
  }

  private static double[] shares(double[] logs) {
    double most = Double.NEGATIVE_INFINITY;
    for (double log : logs) {
      most = Math.max(most, log);
    }
    double all = 0;
    double[] shares = new double[logs.length];
    for (int i = 0; i < logs.length; i++) {
      shares[i] = Math.exp(logs[i] - most);
      all += shares[i];
    }
    for (int i = 0; i < logs.length; i++) {
      shares[i] /= all;
    }
    return shares;
  }

  private void learn(boolean last) {
    double[][] support = new double[ballots.sources().size()][FigureGrid.SPREADS.length];
    double[] chance = new double[ballots.claims()];
    for (int item = 0; item < belief.length; item++) {
      boolean known = known(item).isPresent();
      double[] all = evidence(item);
      for (int value = ballots.firstValue(item); value < ballots.firstValue(item + 1); value++) {
        for (int claim = ballots.firstClaim(value);
            claim < ballots.firstClaim(value + 1);
            claim++) {
          chance[claim] = Math.min(1, product(belief[item], likelihood(value, claim)));
          if (known || ballots.claimsOf(item) > 1) {
            double[] others = known ? belief[item] : shares(without(all, value, claim));
            explain(value, claim, others, support[ballots.source(claim)]);
            if (last) {
              double right = within(range(value), others);
              credit.add(ballots.source(claim), right, repeats.weight(claim));
            }
          }
        }
      }
    }
    spreads.estimate(support);
    repeats.estimate(chance);
  }

  private void explain(int value, int claim, double[] others, double[] support) {
    double[][] likely = grid.likelihood(range(value));
    for (int level = 0; level < support.length; level++) {
      support[level] += repeats.weight(claim) * Math.log(product(others, likely[level]));
    }
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private double within(NumberRange range, double[] shares) {
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      sum += range.low() <= grid.point(i) && grid.point(i) <= range.high() ? shares[i] : 0;
    }
    return sum;
  }

  List<String> sources() {
    return ballots.sources();
  }

  Credit credit() {
    return credit;
  }

  List<Answer> answers() {
    List<Answer> answers = new ArrayList<>();
    for (int item = 0; item < belief.length; item++) {
      answers.add(answer(item, belief[item]));
    }
    return answers;
  }

  private Answer answer(int item, double[] shares) {
    LikelyRange range = LikelyRange.of(grid, shares);
    return new Answer(
        item(item),
        Long.toString((long) range.likeliest()),
        OptionalDouble.of(range.low()),
        OptionalDouble.of(range.high()),
        range.probability());
  }
}
