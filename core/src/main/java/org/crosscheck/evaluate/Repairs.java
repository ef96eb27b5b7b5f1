package org.crosscheck.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.evaluate.Components.Component;
import org.crosscheck.evaluate.Metric.Formula;

/**
 * The mistakes that cost most: for each metric the changes of single groups that would raise its F1 most. Each is
 * valued as if it were the only one.
 */
public final class Repairs {
  /** Steps of alignment after which CEAF-e tries no further move: some seconds. */
  private static final long PATIENCE = 400_000_000L;

  /** Gains nearer than that are equal: sums taken in another order differ so much. */
  private static final double GRAIN = 1e9;

  private final Partition key;
  private final Partition said;
  private final Spreads spreads;
  private final List<Effect> effects;

  private Repairs(Partition key, Partition said) {
    this.key = key;
    this.said = said;
    this.spreads = new Spreads(key, said);
    this.effects =
        Moves.of(key, said).stream().map(move -> Effect.of(move, spreads)).toList();
  }

  /**
   * Looks for them.
   *
   * @param said the events of the same things as those of the key: {@link Partition#restrictedTo} it
   */
  public static Repairs of(Partition key, Partition said) {
    return new Repairs(key, said);
  }

  /** The best first; no group moves twice. */
  public List<Repair> best(Metric metric, int most) {
    List<Valued> chosen = new ArrayList<>();
    for (Valued valued : valued(metric)) {
      if (chosen.size() < most
          && chosen.stream().noneMatch(other -> other.move().isLike(valued.move()))) {
        chosen.add(valued);
      }
    }
    return chosen.stream().map(this::repair).toList();
  }

  private record Valued(Move move, double gain) {
    private static final Comparator<Valued> BEST_FIRST = Comparator.comparing(
            (Valued valued) -> -Math.rint(valued.gain * GRAIN))
        .thenComparing(Valued::move, Move.WEIGHTIEST_FIRST);
  }

  private List<Valued> valued(Metric metric) {
    Map<Move, Double> gains = metric.formula().map(this::gains).orElseGet(this::aligned);
    return gains.entrySet().stream()
        .map(gain -> new Valued(gain.getKey(), gain.getValue()))
        .filter(valued -> valued.gain() * GRAIN > 1)
        .sorted(Valued.BEST_FIRST)
        .toList();
  }

  private Map<Move, Double> gains(Formula formula) {
    Ratio precision = Metric.sum(formula, said, key);
    Ratio recall = Metric.sum(formula, key, said);
    double now = new Score(precision.share(), recall.share()).f1();
    Map<Move, Double> gains = new LinkedHashMap<>();
    for (Effect effect : effects) {
      Score then = new Score(
          precision.plus(effect.precision(formula, spreads)).share(),
          recall.plus(effect.recall(formula, spreads)).share());
      gains.put(effect.move(), then.f1() - now);
    }
    return gains;
  }

  /** Aligning is dear, so that the moves which B-cubed likes best come first, as far as patience goes. */
  private Map<Move, Double> aligned() {
    Components components = new Components(key, said, spreads);
    Map<Move, Double> gains = new LinkedHashMap<>();
    double best = Metric.CEAF_E.of(key, said).precision() * said.count();
    long left = PATIENCE;
    for (Valued valued : valued(Metric.B_CUBED)) {
      Move move = valued.move();
      Component component = components.of(move.from());
      left -= component.work();
      if (left < 0) {
        return gains;
      }
      int events = said.count() + born(move);
      double now = f1(best, said.count());
      gains.put(move, f1(best + component.gain(move), events) - now);
    }
    return gains;
  }

  /** How many events more the system has after a move. */
  private int born(Move move) {
    int born = move.kind() == Repair.Kind.SPLIT ? 1 : 0;
    return spreads.saidSize(move.from()) == move.group().size() ? born - 1 : born;
  }

  private double f1(double overlaps, int events) {
    return 2 * overlaps / (key.count() + events);
  }

  private Repair repair(Valued valued) {
    Move move = valued.move();
    return new Repair(
        move.kind(),
        move.kind() == Repair.Kind.JOIN ? move.group().right() : move.from(),
        first(move.group()),
        move.group().size(),
        first(move.other()),
        move.other().size(),
        valued.gain());
  }

  private String first(Group group) {
    return key.members(group.right()).stream()
        .filter(id -> said.eventOf(id).equals(Optional.of(group.said())))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }
}
