package org.crosscheck.evaluate;

import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * The ways to hold two partitions against each other. Names and formulas are those of the CoNLL scorer and of coval
 * (Moosavi and Strube, ACL 2016).
 */
public enum Metric {
  /** Pairs of things: put together rightly, of those put together, of those that belong together. */
  PAIRWISE {
    @Override
    double one(Partition said, Partition other) {
      return ratio(said, other, Overlaps::pairs, overlaps -> Overlaps.pairs(overlaps.size()));
    }
  },
  /** For each thing the share of its event that is right, averaged (Bagga and Baldwin 1998). */
  B_CUBED {
    @Override
    double one(Partition said, Partition other) {
      return ratio(said, other, overlaps -> overlaps.squares() / overlaps.size(), Overlaps::size);
    }
  },
  /** Links that a chain through each event needs (Vilain and others 1995). */
  MUC {
    @Override
    double one(Partition said, Partition other) {
      return ratio(
          said,
          other,
          overlaps -> overlaps.size() - overlaps.pieces(),
          overlaps -> overlaps.size() - 1);
    }
  },
  /** Events paired one to one so that they overlap most (Luo 2005, entity-based). */
  CEAF_E {
    @Override
    double one(Partition said, Partition other) {
      return said.events().isEmpty()
          ? 1
          : Alignment.best(said, other) / said.events().size();
    }
  },
  /** For each event, weighted by its size, the share of its pairs that are right (Moosavi and Strube 2016). */
  LEA {
    @Override
    double one(Partition said, Partition other) {
      return ratio(
          said, other, overlaps -> overlaps.size() * resolved(overlaps, other), Overlaps::size);
    }
  };

  /** Precision when asked of the system against the key, recall the other way round. */
  abstract double one(Partition said, Partition other);

  /** The score of a system's partition against the key. */
  public Score of(Partition key, Partition system) {
    return new Score(one(system, key), one(key, system));
  }

  private static double ratio(
      Partition said,
      Partition other,
      ToDoubleFunction<Overlaps> right,
      ToDoubleFunction<Overlaps> all) {
    double numerator = 0;
    double denominator = 0;
    for (Set<String> cluster : said.clusters()) {
      Overlaps overlaps = new Overlaps(cluster, other);
      numerator += right.applyAsDouble(overlaps);
      denominator += all.applyAsDouble(overlaps);
    }
    return denominator == 0 ? 1 : numerator / denominator;
  }

  /** A lone thing has one link, to itself: right when it is alone in the other partition too. */
  private static double resolved(Overlaps overlaps, Partition other) {
    if (overlaps.size() > 1) {
      return overlaps.pairs() / Overlaps.pairs(overlaps.size());
    }
    return overlaps.shares().elementSet().stream()
        .mapToDouble(event -> other.members(event).size() == 1 ? 1 : 0)
        .sum();
  }

  /** Mean of the F1 of MUC, B-cubed and CEAF-e. */
  public static double conll(Partition key, Partition system) {
    return (MUC.of(key, system).f1()
            + B_CUBED.of(key, system).f1()
            + CEAF_E.of(key, system).f1())
        / 3;
  }
}
