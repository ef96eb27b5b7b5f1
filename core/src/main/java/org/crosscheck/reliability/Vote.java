package org.crosscheck.reliability;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** What most origins say, each heard once, at its latest word: the plainest answer there is. */
final class Vote {
  private Vote() {}

  /** The number that more witnesses give than any other; empty where two are given by equally many. */
  static OptionalDouble of(List<Report> reports) {
    Map<Integer, Report> latest = new TreeMap<>();
    for (Report report : reports) {
      latest.merge(report.witness(), report, (a, b) -> b.step() >= a.step() ? b : a);
    }
    Map<NumberRange, Integer> votes = new HashMap<>();
    latest.values().forEach(report -> votes.merge(report.range(), 1, Integer::sum));
    int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<NumberRange> winners = votes.entrySet().stream()
        .filter(vote -> vote.getValue() == most)
        .map(Map.Entry::getKey)
        .toList();
    return winners.size() == 1 ? OptionalDouble.of(number(winners.get(0))) : OptionalDouble.empty();
  }

  private static double number(NumberRange range) {
    return range.isOpen() ? range.low() : Math.rint((range.low() + range.high()) / 2);
  }
}
