package org.crosscheck.reliability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much of a witness of its own each report is, where nobody says whom he has it from. Who was first with a number
 * counts in full; one who gives the same later counts less, the less likely it is that he came to it by himself, the more
 * of his words are those of the other, and the more he is given to repeating.
 *
 * @see "Dong, Berti-Equille and Srivastava, Integrating Conflicting Data, PVLDB 2 (2009): shared rare values"
 */
final class Echoes {
  /** The share of a repeated figure that is not a witness. */
  private static final double COPIED = 0.9;

  private static final double PRIOR_RATE = 0.05;
  private static final double PRIOR_REPORTS = 10;
  /** Sentences that are all one text are this much likelier from a copier. */
  private static final double WORDING = 40;
  /** One who comes later can have heard the first. */
  private static final double LATER = 1.5;

  private static final int BUCKET = 8;

  private final double[] rate;

  Echoes(int witnesses) {
    rate = new double[witnesses];
    Arrays.fill(rate, PRIOR_RATE);
  }

  /**
   * How likely each report repeats another.
   *
   * @param chance for each, how likely its witness would say the same without having heard it
   */
  double[] copied(List<Report> reports, double[] chance) {
    Map<NumberRange, List<Integer>> alike = new LinkedHashMap<>();
    for (int i = 0; i < reports.size(); i++) {
      alike.computeIfAbsent(reports.get(i).range(), k -> new ArrayList<>()).add(i);
    }
    double[] copied = new double[reports.size()];
    for (List<Integer> same : alike.values()) {
      same.sort(Comparator.comparingInt((Integer i) -> reports.get(i).step())
          .thenComparingDouble(i -> rate[reports.get(i).witness()])
          .thenComparingInt(i -> reports.get(i).witness()));
      for (int place = 1; place < same.size(); place++) {
        int at = same.get(place);
        double given = rate[reports.get(at).witness()]
            * telling(reports.get(at), same.subList(0, Math.min(place, BUCKET)), reports);
        copied[at] = given / (given + (1 - rate[reports.get(at).witness()]) * chance[at]);
      }
    }
    return copied;
  }

  private static double telling(Report report, List<Integer> earlier, List<Report> reports) {
    double most = 0;
    for (int other : earlier) {
      double likeness = likeness(report.words(), reports.get(other).words());
      double later = report.step() > reports.get(other).step() ? LATER : 1;
      most = Math.max(most, later * (1 + WORDING * likeness * likeness));
    }
    return most;
  }

  /** The share of runs of words that the shorter of two sentences has in common with the other. */
  private static double likeness(Set<String> a, Set<String> b) {
    int least = Math.min(a.size(), b.size());
    Set<String> shared = new HashSet<>(a);
    shared.retainAll(b);
    return least == 0 ? 0 : (double) shared.size() / least;
  }

  /** Learns who is given to repeating: for each witness how many of its reports seem repeated, of how many. */
  void learn(double[] repeated, double[] reports) {
    for (int witness = 0; witness < rate.length; witness++) {
      rate[witness] =
          (repeated[witness] + PRIOR_RATE * PRIOR_REPORTS) / (reports[witness] + PRIOR_REPORTS);
    }
  }

  /** 1 for a witness of its own, less for what seems repeated. */
  static double weight(double copied) {
    return 1 - COPIED * copied;
  }
}
