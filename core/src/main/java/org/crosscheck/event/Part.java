package org.crosscheck.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.crosscheck.match.Bits;

/** One connected part of a clustering. Every group that comes into being has a number of its own. */
final class Part {
  /** What a pair that shares nothing worth comparing counts. */
  private static final int NEVER_COMPARED = Bits.of(-4);

  private static final int MOST = Bits.of(10);

  /** Lower scores count as this. */
  static final int LEAST = Bits.of(-14);

  private static final int[] NONE = {};

  private final Parts parts;
  private final int number;
  private final int[] root;
  private final int[] label;
  private final int[] story;
  private final long[] size;
  private final boolean[] gone;
  private final int[] stands;
  private final long[] gathered;
  private final boolean[] met;
  private final int[][] neighbours;
  private final long[][] sums;
  private final int[] degree;
  private final MergeQueue queue = new MergeQueue();
  private final Map<Integer, Set<Integer>> barred = new HashMap<>();
  private int groups;

  Part(Parts parts, int number) {
    this.parts = parts;
    this.number = number;
    int most = 2 * parts.size(number);
    root = new int[most];
    label = new int[most];
    story = new int[most];
    size = new long[most];
    gone = new boolean[most];
    stands = new int[most];
    gathered = new long[most];
    met = new boolean[most];
    neighbours = new int[most][];
    sums = new long[most][];
    degree = new int[most];
  }

  /** Makes a group of the units that must be together; {@code local} gets the group of each unit. */
  void start(int[] local, int[] group, Constraints constraints) {
    for (int at = 0; at < parts.size(number); at++) {
      int unit = parts.unit(number, at);
      if (group[unit] == unit) {
        int id = newGroup();
        local[unit] = id;
        stands[id] = unit;
      }
      int id = local[group[unit]];
      local[unit] = id;
      size[id]++;
      label[id] = Math.max(label[id], constraints.label(unit));
      story[id] = Math.max(story[id], constraints.story(unit));
    }
  }

  /** The two must stay apart. */
  void bar(int a, int b) {
    barred.computeIfAbsent(a, k -> new HashSet<>()).add(b);
    barred.computeIfAbsent(b, k -> new HashSet<>()).add(a);
  }

  private int newGroup() {
    root[groups] = groups;
    neighbours[groups] = new int[4];
    sums[groups] = new long[4];
    return groups++;
  }

  /** How much more a score says than that a pair was never compared. */
  static int more(int score) {
    return Math.max(LEAST, Math.min(MOST, score)) - NEVER_COMPARED;
  }

  /** The mean score between two groups, by the sum of what more is known. */
  static double mean(long sum, long size, long otherSize) {
    return sum / ((double) size * otherSize) + NEVER_COMPARED;
  }

  /** Scores count by how much more they say than a pair that was never compared. */
  void link(int a, int b, int score) {
    if (a != b) {
      int more = more(score);
      add(a, b, more);
      add(b, a, more);
    }
  }

  private void add(int group, int other, long sum) {
    int n = degree[group]++;
    if (n == neighbours[group].length) {
      neighbours[group] = Arrays.copyOf(neighbours[group], 2 * n);
      sums[group] = Arrays.copyOf(sums[group], 2 * n);
    }
    neighbours[group][n] = other;
    sums[group][n] = sum;
  }

  /** Joins groups, the strongest first, and writes the clusters. */
  void join(int[] cluster, int[] local) {
    int first = groups;
    for (int id = 0; id < first; id++) {
      gather(id);
      offer(id, id);
    }
    while (queue.next()) {
      if (!gone[queue.a()] && !gone[queue.b()] && !isBarred(queue.a(), queue.b())) {
        merge(queue.a(), queue.b());
      }
    }
    for (int at = 0; at < parts.size(number); at++) {
      int unit = parts.unit(number, at);
      cluster[unit] = stands[Constraints.find(root, local[unit])];
    }
  }

  /** Adds up what the list of a group says of the same other group. */
  private void gather(int id) {
    int[] list = neighbours[id];
    int n = 0;
    for (int i = 0; i < degree[id]; i++) {
      int other = Constraints.find(root, list[i]);
      if (other != id) {
        if (!met[other]) {
          met[other] = true;
          list[n] = other;
          n++;
        }
        gathered[other] += sums[id][i];
      }
    }
    for (int i = 0; i < n; i++) {
      sums[id][i] = gathered[list[i]];
      gathered[list[i]] = 0;
      met[list[i]] = false;
    }
    degree[id] = n;
  }

  private void offer(int id, int below) {
    for (int i = 0; i < degree[id]; i++) {
      int other = neighbours[id][i];
      double mean = mean(sums[id][i], size[id], size[other]);
      if (mean > 0 && other < below) {
        queue.add(other, id, mean);
      }
    }
  }

  private boolean isBarred(int a, int b) {
    if (differ(label[a], label[b]) || differ(story[a], story[b])) {
      return true;
    }
    return !barred.isEmpty()
        && barred.getOrDefault(a, Set.of()).stream()
            .anyMatch(other -> Constraints.find(root, other) == b);
  }

  private static boolean differ(int a, int b) {
    return a != 0 && b != 0 && a != b;
  }

  private void inherit(int part, int whole) {
    Set<Integer> apart = barred.isEmpty() ? null : barred.remove(part);
    if (apart != null) {
      barred.computeIfAbsent(whole, k -> new HashSet<>()).addAll(apart);
    }
  }

  private void merge(int a, int b) {
    int whole = newGroup();
    root[a] = whole;
    root[b] = whole;
    gone[a] = true;
    gone[b] = true;
    size[whole] = size[a] + size[b];
    label[whole] = Math.max(label[a], label[b]);
    story[whole] = Math.max(story[a], story[b]);
    stands[whole] = Math.min(stands[a], stands[b]);
    int both = degree[a] + degree[b];
    neighbours[whole] = Arrays.copyOf(neighbours[a], Math.max(1, both));
    sums[whole] = Arrays.copyOf(sums[a], Math.max(1, both));
    System.arraycopy(neighbours[b], 0, neighbours[whole], degree[a], degree[b]);
    System.arraycopy(sums[b], 0, sums[whole], degree[a], degree[b]);
    degree[whole] = both;
    neighbours[a] = NONE;
    neighbours[b] = NONE;
    inherit(a, whole);
    inherit(b, whole);
    gather(whole);
    offer(whole, whole);
  }
}
