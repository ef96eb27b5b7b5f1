package org.crosscheck.match;

import java.util.HashMap;
import java.util.Map;

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

  /** How many numbers there are, 0 included. */
  synchronized int size() {
    return numbers.size() + 1;
  }
}
