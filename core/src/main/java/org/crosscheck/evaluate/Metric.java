package org.crosscheck.evaluate;

import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * The ways to hold two partitions against each other. Names and formulas are those of the CoNLL scorer and of coval
 * (Moosavi and Strube, ACL 2016).
 */
public enum Metric {
  /** Pairs of things: put together rightly, of those put together, of those that belong together. */
  PAIRWISE((overlaps, sizes) -> new Ratio(overlaps.pairs(), Overlaps.pairs(overlaps.size()))),
  /** For each thing the share of its event that is right, averaged (Bagga and Baldwin 1998). */
  B_CUBED((overlaps, sizes) -> new Ratio(overlaps.squares() / overlaps.size(), overlaps.size())),
  /** Links that a chain through each event needs (Vilain and others 1995). */
  MUC((overlaps, sizes) -> new Ratio(overlaps.size() - overlaps.pieces(), overlaps.size() - 1.0)),
  /** Events paired one to one so that they overlap most (Luo 2005, entity-based). */
  CEAF_E,
  /** For each event, weighted by its size, the share of its pairs that are right (Moosavi and Strube 2016). */
  LEA((overlaps, sizes) -> new Ratio(overlaps.size() * resolved(overlaps, sizes), overlaps.size()));

  /** What one event adds to a metric, from its overlaps with the other partition and the sizes of the events there. */
  @FunctionalInterface
  interface Formula {
    Ratio of(Overlaps overlaps, ToIntFunction<String> sizes);
  }

  private final Optional<Formula> formula;

  Metric() {
    this.formula = Optional.empty();
  }

  Metric(Formula formula) {
    this.formula = Optional.of(formula);
  }

  /** Empty for CEAF-e, where what an event adds hangs on all events that it touches. */
  Optional<Formula> formula() {
    return formula;
  }

  /** Precision when asked of the system against the key, recall the other way round. */
  double one(Partition said, Partition other) {
    return formula
        .map(each -> sum(each, said, other).share())
        .orElseGet(() -> aligned(said, other));
  }

  private static double aligned(Partition said, Partition other) {
    return said.events().isEmpty() ? 1 : Alignment.best(said, other) / said.count();
  }

  static Ratio sum(Formula formula, Partition said, Partition other) {
    return said.clusters().stream()
        .map(cluster -> formula.of(
            new Overlaps(cluster, other), event -> other.members(event).size()))
        .reduce(Ratio.NOTHING, Ratio::plus);
  }

  /** The score of a system's partition against the key. */
  public Score of(Partition key, Partition system) {
    return new Score(one(system, key), one(key, system));
  }

  /** A lone thing has one link, to itself: right when it is alone in the other partition too. */
  private static double resolved(Overlaps overlaps, ToIntFunction<String> sizes) {
    if (overlaps.size() > 1) {
      return overlaps.pairs() / Overlaps.pairs(overlaps.size());
    }
    return overlaps.lone().filter(event -> sizes.applyAsInt(event) == 1).isPresent() ? 1 : 0;
  }

  /** Mean of the F1 of MUC, B-cubed and CEAF-e. */
  public static double conll(Partition key, Partition system) {
    return (MUC.of(key, system).f1()
            + B_CUBED.of(key, system).f1()
            + CEAF_E.of(key, system).f1())
        / 3;
  }
}
