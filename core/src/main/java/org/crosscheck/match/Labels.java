package org.crosscheck.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The curators' labels of events, numbered from 1 on. Safe for several threads. */
final class Labels {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>(List.of(""));

  synchronized int add(String label) {
    return numbers.computeIfAbsent(label, name -> {
      names.add(name);
      return names.size() - 1;
    });
  }

  synchronized boolean isEmpty() {
    return numbers.isEmpty();
  }

  synchronized String get(int number) {
    return names.get(number);
  }
}
