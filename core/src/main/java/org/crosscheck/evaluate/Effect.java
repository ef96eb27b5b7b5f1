package org.crosscheck.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.crosscheck.evaluate.Metric.Formula;

/**
 * What a move does to the events that it touches; all others add to a metric what they added before.
 *
 * @param saidBefore the events of the system that it touches
 * @param saidAfter the same after it
 * @param keyBefore the events of the key whose score it touches
 * @param keyAfter the same after it
 */
record Effect(
    Move move,
    List<Overlaps> saidBefore,
    List<Overlaps> saidAfter,
    List<Overlaps> keyBefore,
    List<Overlaps> keyAfter) {

  static Effect of(Move move, Spreads spreads) {
    String right = move.group().right();
    int size = move.group().size();
    Overlaps from = spreads.said(move.from());
    Overlaps left = from.with(right, -size);
    Overlaps key = spreads.key(right);
    List<Overlaps> keyBefore = new ArrayList<>(List.of(key));
    List<Overlaps> keyAfter = new ArrayList<>(List.of(key.moved(move.from(), move.to(), size)));
    // A thing left alone may be alone in the key as well, which LEA counts.
    left.lone().map(spreads::key).ifPresent(lone -> {
      keyBefore.add(lone);
      keyAfter.add(lone);
    });
    Overlaps to = spreads.said(move.to());
    return new Effect(
        move, filled(from, to), filled(left, to.with(right, size)), keyBefore, keyAfter);
  }

  private static List<Overlaps> filled(Overlaps one, Overlaps other) {
    return List.of(one, other).stream().filter(each -> each.size() > 0).toList();
  }

  Ratio precision(Formula formula, Spreads spreads) {
    return sum(formula, saidAfter, spreads::keySize)
        .minus(sum(formula, saidBefore, spreads::keySize));
  }

  Ratio recall(Formula formula, Spreads spreads) {
    return sum(formula, keyAfter, event -> sizeAfter(event, spreads))
        .minus(sum(formula, keyBefore, spreads::saidSize));
  }

  private int sizeAfter(String event, Spreads spreads) {
    int size = spreads.saidSize(event);
    if (event.equals(move.from())) {
      return size - move.group().size();
    }
    return event.equals(move.to()) ? size + move.group().size() : size;
  }

  private static Ratio sum(Formula formula, List<Overlaps> events, ToIntFunction<String> sizes) {
    return events.stream().map(each -> formula.of(each, sizes)).reduce(Ratio.NOTHING, Ratio::plus);
  }
}
