package org.crosscheck.triage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Status;

/**
 * Findings that were accepted, by content alone: no lines and no dates, so that it stays true while files move.
 *
 * @param accepted by fingerprint; two equal findings are one line with the count 2, and a third is new
 */
public record Baseline(SortedMap<String, Accepted> accepted) {
  public static final Baseline NONE = new Baseline(Collections.emptySortedMap());

  /**
   * A finding that was accepted. All but the count is for people: it says what the fingerprint stands for.
   *
   * @param count how many equal findings, 1 or more
   * @param code {@code D01}
   * @param event where and when: {@code Qamishli, 2016-07-27}; empty for a fault of an input
   * @param outlets who disagrees, sorted; what was wrong for a fault of an input
   */
  public record Accepted(int count, String code, String event, List<String> outlets) {
    public Accepted {
      outlets = List.copyOf(outlets);
      if (count < 1) {
        throw new IllegalArgumentException("count must be 1 or more, got " + count);
      }
    }

    Accepted with(int other) {
      return new Accepted(other, code, event, outlets);
    }
  }

  public Baseline {
    accepted = Collections.unmodifiableSortedMap(new TreeMap<>(accepted));
  }

  /** Of each finding as many as were accepted, those that stand first. */
  public List<Finding> apply(List<Finding> findings) {
    Map<String, Integer> left = new HashMap<>();
    accepted.forEach((fingerprint, known) -> left.put(fingerprint, known.count()));
    List<Finding> sorted = new ArrayList<>();
    for (Finding finding : findings) {
      boolean known = finding.isNew() && left.merge(finding.fingerprint(), -1, Integer::sum) >= 0;
      sorted.add(known ? finding.with(Status.BASELINED) : finding);
    }
    return sorted;
  }

  /** The same with all of another accepted too. What was accepted before stays, whether or not it is found today. */
  public Baseline and(Baseline other) {
    SortedMap<String, Accepted> both = new TreeMap<>(accepted);
    other.accepted.forEach((fingerprint, found) ->
        both.merge(fingerprint, found, (old, now) -> now.with(Math.max(old.count(), now.count()))));
    return new Baseline(both);
  }

  /** What of this is still found: never more than was accepted. */
  public Baseline among(Baseline found) {
    SortedMap<String, Accepted> kept = new TreeMap<>();
    accepted.forEach((fingerprint, old) -> {
      Accepted now = found.accepted.get(fingerprint);
      if (now != null) {
        kept.put(fingerprint, now.with(Math.min(old.count(), now.count())));
      }
    });
    return new Baseline(kept);
  }

  /** How many findings, equal ones counted each. */
  public int size() {
    return accepted.values().stream().mapToInt(Accepted::count).sum();
  }
}
