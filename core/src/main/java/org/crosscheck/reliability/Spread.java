package org.crosscheck.reliability;

import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Between which numbers an item likely lies.
 *
 * @param low empty where values are no numbers
 * @param high empty where values are no numbers
 */
record Spread(OptionalDouble low, OptionalDouble high) {
  private static final double MASS = 0.9;
  private static final Spread NONE = new Spread(OptionalDouble.empty(), OptionalDouble.empty());

  /** From the least to the greatest of the likeliest values that make up 90 % together. */
  static Spread of(TruthModel model, int item) {
    Ballots ballots = model.ballots();
    int[] likeliest = IntStream.range(ballots.firstValue(item), ballots.firstValue(item + 1))
        .boxed()
        .sorted((a, b) -> Double.compare(model.probability(item, b), model.probability(item, a)))
        .mapToInt(Integer::intValue)
        .toArray();
    double all = 0;
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    double claimed =
        IntStream.of(likeliest).mapToDouble(v -> model.probability(item, v)).sum();
    for (int i = 0; i < likeliest.length && all < MASS * claimed; i++) {
      OptionalDouble number = ValueKey.number(ballots.sample(likeliest[i]).key());
      if (number.isEmpty()) {
        return NONE;
      }
      all += model.probability(item, likeliest[i]);
      low = Math.min(low, number.getAsDouble());
      high = Math.max(high, number.getAsDouble());
    }
    return new Spread(OptionalDouble.of(low), OptionalDouble.of(high));
  }
}
