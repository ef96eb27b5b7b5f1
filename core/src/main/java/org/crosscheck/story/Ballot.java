package org.crosscheck.story;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Weighs the values that an article gives for one thing; what it says most, or most prominently, wins. */
final class Ballot<T> {
  private final Map<T, Double> weights = new LinkedHashMap<>();

  void add(T value, double weight) {
    weights.merge(value, weight, Double::sum);
  }

  /** The heaviest value, the first one of equals. */
  Optional<T> winner() {
    return weights.entrySet().stream()
        .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
        .map(Map.Entry::getKey);
  }

  /** The heaviest value, the greatest of equals. */
  Optional<T> winner(Comparator<T> order) {
    return weights.keySet().stream()
        .max(Comparator.<T>comparingDouble(this::weight).thenComparing(order));
  }

  Set<T> values() {
    return weights.keySet();
  }

  double weight(T value) {
    return weights.getOrDefault(value, 0.0);
  }

  double total() {
    return weights.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  boolean isEmpty() {
    return weights.isEmpty();
  }

  int size() {
    return weights.size();
  }
}
