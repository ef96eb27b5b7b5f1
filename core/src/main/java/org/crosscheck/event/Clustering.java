package org.crosscheck.event;

import java.util.Arrays;
import org.crosscheck.match.ScoredPairs;

/**
 * Average-link agglomerative clustering of scored pairs: two groups join while the mean score between their members,
 * pairs that were never compared included, is above zero. One strong link cannot chain two groups together. Groups
 * between which no pair speaks for a match never join, so that each connected part is worked on alone.
 *
 * @see "Sokal and Michener, A statistical method for evaluating systematic relationships, 1958 (UPGMA)"
 */
public final class Clustering {
  private final ScoredPairs pairs;
  private final Constraints constraints;
  private final int[] weight;
  private final int[] group;
  private final int[] part;

  private Clustering(int[] weight, ScoredPairs pairs, Constraints constraints) {
    this.pairs = pairs;
    this.constraints = constraints;
    this.weight = weight;
    group = constraints.groups();
    part = parts();
  }

  /**
   * A partition of the units.
   *
   * @param weight how many claims each unit stands for
   * @param pairs what is known of pairs, each once
   * @param constraints what is never gone against
   * @return for each unit the smallest unit of its cluster
   */
  public static int[] of(int[] weight, ScoredPairs pairs, Constraints constraints) {
    return new Clustering(weight, pairs, constraints).run();
  }

  /** The same for units that count alike. */
  public static int[] of(int size, ScoredPairs pairs, Constraints constraints) {
    int[] ones = new int[size];
    Arrays.fill(ones, 1);
    return of(ones, pairs, constraints);
  }

  /** Units that may end up together, by the smallest of them. */
  private int[] parts() {
    int[] root = group.clone();
    for (int p = 0; p < pairs.size(); p++) {
      if (pairs.score(p) > 0) {
        int a = Constraints.find(root, pairs.a(p));
        int b = Constraints.find(root, pairs.b(p));
        root[Math.max(a, b)] = Math.min(a, b);
      }
    }
    for (int i = 0; i < root.length; i++) {
      root[i] = Constraints.find(root, i);
    }
    return root;
  }

  private int[] run() {
    int[] cluster = group.clone();
    int[] unitStarts = starts(part.length, i -> part[i]);
    int[] units = sorted(unitStarts, part.length, i -> part[i]);
    int[] pairStarts = starts(pairs.size(), this::partOf);
    int[] byPart = sorted(pairStarts, pairs.size(), this::partOf);
    int[] local = new int[part.length];
    Barred barred = new Barred(constraints);
    for (int p = 0; p < part.length; p++) {
      if (unitStarts[p + 1] - unitStarts[p] > 1) {
        Part work = new Part(units, unitStarts[p], unitStarts[p + 1]);
        work.start(local, group, weight, constraints);
        barred.bar(work, units, unitStarts[p], unitStarts[p + 1], part, local);
        for (int at = pairStarts[p]; at < pairStarts[p + 1]; at++) {
          int pair = byPart[at];
          work.link(
              local[pairs.a(pair)],
              local[pairs.b(pair)],
              pairs.score(pair),
              (long) weight[pairs.a(pair)] * weight[pairs.b(pair)]);
        }
        work.join(cluster, local);
      }
    }
    return cluster;
  }

  /** The part of both claims, or no part. */
  private int partOf(int pair) {
    int a = part[pairs.a(pair)];
    return a == part[pairs.b(pair)] ? a : -1;
  }

  private interface PartOf {
    int of(int item);
  }

  private int[] starts(int items, PartOf partOf) {
    int[] starts = new int[part.length + 1];
    for (int i = 0; i < items; i++) {
      int p = partOf.of(i);
      if (p >= 0) {
        starts[p + 1]++;
      }
    }
    for (int p = 0; p < part.length; p++) {
      starts[p + 1] += starts[p];
    }
    return starts;
  }

  private static int[] sorted(int[] starts, int items, PartOf partOf) {
    int[] next = starts.clone();
    int[] sorted = new int[starts[starts.length - 1]];
    for (int i = 0; i < items; i++) {
      int p = partOf.of(i);
      if (p >= 0) {
        sorted[next[p]++] = i;
      }
    }
    return sorted;
  }
}
