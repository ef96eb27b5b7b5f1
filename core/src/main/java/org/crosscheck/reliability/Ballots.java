package org.crosscheck.reliability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Assertions as columns of numbers. The claims of one value lie side by side, and so do the values of one item; being
 * sorted by what they say, they do not tell in which order they were read.
 */
final class Ballots {
  private static final int CROWD = 1000;

  private final List<String> sources;
  private final List<Assertion> samples;
  private final int[] valueFrom;
  private final int[] claimFrom;
  private final int[] by;

  private Ballots(
      List<String> sources, List<Assertion> samples, int[] valueFrom, int[] claimFrom, int[] by) {
    this.sources = sources;
    this.samples = samples;
    this.valueFrom = valueFrom;
    this.claimFrom = claimFrom;
    this.by = by;
  }

  /** @param rows at most one of a source for an item, sorted by {@link Assertion#ORDER} */
  static Ballots of(List<Assertion> rows) {
    String[] names =
        rows.stream().map(Assertion::source).distinct().sorted().toArray(String[]::new);
    List<Assertion> samples = new ArrayList<>();
    int[] valueFrom = new int[rows.size() + 1];
    int[] claimFrom = new int[rows.size() + 1];
    int[] by = new int[rows.size()];
    int items = 0;
    for (int i = 0; i < by.length; i++) {
      Assertion row = rows.get(i);
      boolean newItem = i == 0 || !rows.get(i - 1).sameItem(row);
      if (newItem) {
        valueFrom[items++] = samples.size();
      }
      if (newItem || !rows.get(i - 1).key().equals(row.key())) {
        claimFrom[samples.size()] = i;
        samples.add(row);
      }
      by[i] = Arrays.binarySearch(names, row.source());
    }
    valueFrom[items] = samples.size();
    claimFrom[samples.size()] = by.length;
    return new Ballots(
        List.of(names),
        List.copyOf(samples),
        Arrays.copyOf(valueFrom, items + 1),
        Arrays.copyOf(claimFrom, samples.size() + 1),
        by);
  }

  /** Sorted by name. */
  List<String> sources() {
    return sources;
  }

  int items() {
    return valueFrom.length - 1;
  }

  int values() {
    return samples.size();
  }

  int claims() {
    return by.length;
  }

  /** The first value of an item; that of the next item ends them. */
  int firstValue(int item) {
    return valueFrom[item];
  }

  /** The first claim of a value; that of the next value ends them. */
  int firstClaim(int value) {
    return claimFrom[value];
  }

  /** How many claim a value. */
  int count(int value) {
    return claimFrom[value + 1] - claimFrom[value];
  }

  /** How many claims an item has. */
  int claimsOf(int item) {
    return claimFrom[valueFrom[item + 1]] - claimFrom[valueFrom[item]];
  }

  /** Whether so many speak of an item that they are not compared with each other two by two. */
  boolean isCrowded(int item) {
    return claimsOf(item) > CROWD;
  }

  /** Who makes a claim, as a place in {@link #sources()}. */
  int source(int claim) {
    return by[claim];
  }

  /** Some assertion of the value. */
  Assertion sample(int value) {
    return samples.get(value);
  }
}
