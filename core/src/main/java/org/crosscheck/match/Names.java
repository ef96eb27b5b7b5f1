package org.crosscheck.match;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Numbers names from 1 on; 0 is for what is not stated. Safe for several threads. */
final class Names {
  static final int NONE = 0;

  private final Map<String, Integer> numbers = new HashMap<>();

  synchronized int add(String name) {
    if (name.isEmpty()) {
      return NONE;
    }
    Integer known = numbers.putIfAbsent(name, numbers.size() + 1);
    return known == null ? numbers.size() : known;
  }

  /** By number, what is known of each name. */
  double[] known(ToDoubleFunction<String> of) {
    double[] known = new double[size()];
    known[NONE] = of.applyAsDouble("");
    numbers.forEach((name, number) -> known[number] = of.applyAsDouble(name));
    return known;
  }

  /** How many numbers there are, 0 included. */
  synchronized int size() {
    return numbers.size() + 1;
  }
}
