package org.crosscheck.event;

import java.util.Arrays;
import java.util.Optional;
import org.crosscheck.match.Connected;
import org.crosscheck.match.PairScore;

/**
 * A connected part of few units that nobody decided about, as a table of all its pairs: joins as {@link Part} does, and
 * to the same clusters. A pair of which nothing was told counts as the most that it can, until two groups would join on
 * that: only then it is asked for. Used again for one part after the other, by one thread.
 */
final class SmallPart {
  private static final int MOST = Connected.SMALL;
  private static final int NONE = -1;

  /** What a pair counts whose score is 0: two groups join when they count more than as many of these as they have pairs. */
  private static final int NOTHING = Part.more(0);

  private final Optional<PairScore> scores;
  private final int[] unit = new int[MOST];
  private final int[] sums = new int[MOST * MOST];
  private final boolean[] known = new boolean[MOST * MOST];
  private final int[] groups = new int[MOST];
  private final int[] size = new int[MOST];
  private final int[] name = new int[MOST];
  private final int[] into = new int[MOST];
  private final int[] next = new int[MOST];
  /** For each group the best of those with greater numbers, and the mean score between the two. */
  private final int[] best = new int[MOST];

  private final double[] mean = new double[MOST];
  /** Whether the best is gone: none of the others has a greater mean than it had. */
  private final boolean[] stale = new boolean[MOST];

  private int units;
  private int count;
  private int names;

  /**
   * A table for one part after the other.
   *
   * @param scores asked for pairs that were not told, all of which speak against a match; without it they count as never compared
   */
  SmallPart(Optional<PairScore> scores) {
    this.scores = scores;
  }

  /** Begins with the units of a part, each a group, numbered from 0 on. */
  void start(Parts parts, int part) {
    units = parts.size(part);
    count = units;
    names = units;
    // the most that a score counts which does not speak for a match
    Arrays.fill(sums, 0, units * units, scores.isPresent() ? NOTHING : 0);
    Arrays.fill(known, 0, units * units, scores.isEmpty());
    for (int i = 0; i < units; i++) {
      unit[i] = parts.unit(part, i);
      groups[i] = i;
      size[i] = 1;
      name[i] = i;
      into[i] = i;
      next[i] = NONE;
      best[i] = NONE;
      stale[i] = false;
    }
  }

  /** What is known of a pair. */
  void link(int a, int b, int score) {
    tell(a, b);
    set(a, b, Part.more(score));
    offer(Math.min(a, b), Math.max(a, b));
  }

  private void tell(int a, int b) {
    known[a * units + b] = true;
    known[b * units + a] = true;
  }

  private void set(int a, int b, int sum) {
    sums[a * units + b] = sum;
    sums[b * units + a] = sum;
  }

  /** Joins groups, the strongest first. */
  void join() {
    for (int a = strongest(); a != NONE; a = strongest()) {
      if (stale[a] || ask(a, best[a])) {
        find(a);
      } else {
        merge(a, best[a]);
      }
    }
  }

  /** The first unit of the group that a unit ended up in. */
  int first(int at) {
    return into[at];
  }

  /** The first group of the pair to join next. */
  private int strongest() {
    int found = NONE;
    for (int k = 0; k < count; k++) {
      int i = groups[k];
      if (best[i] != NONE && (found == NONE || comesBefore(i, found))) {
        found = i;
      }
    }
    return found;
  }

  private boolean comesBefore(int group, int other) {
    return mean[group] != mean[other]
        ? mean[group] > mean[other]
        : stale[group] || (!stale[other] && pair(group, best[group]) < pair(other, best[other]));
  }

  /** Later groups have greater names, as in {@link Part}: of two equal means the older pair is taken. */
  private long pair(int a, int b) {
    return ((long) Math.min(name[a], name[b]) << 32) | Math.max(name[a], name[b]);
  }

  /** Asks for pairs between two groups until all are known or they cannot join; false where all were known before. */
  private boolean ask(int a, int b) {
    int sum = sums[a * units + b];
    int least = NOTHING * size[a] * size[b];
    boolean asked = false;
    for (int y = b; y != NONE && sum > least; y = next[y]) {
      for (int x = a; x != NONE && sum > least; x = next[x]) {
        if (!known[y * units + x]) {
          tell(x, y);
          sum += score(x, y) - NOTHING;
          asked = true;
        }
      }
    }
    set(a, b, sum);
    return asked;
  }

  /** What a pair counts that was not told; if it speaks for a match all the same, it was never compared. */
  private int score(int a, int b) {
    int bits = scores.orElseThrow().of(unit[a], unit[b]);
    return bits > 0 ? 0 : Part.more(bits);
  }

  private void find(int group) {
    best[group] = NONE;
    stale[group] = false;
    for (int k = 0; k < count; k++) {
      if (groups[k] > group) {
        offer(group, groups[k]);
      }
    }
  }

  private void offer(int group, int other) {
    int sum = sums[group * units + other];
    if (sum > NOTHING * size[group] * size[other]) {
      double value = Part.mean(sum, size[group], size[other]);
      if (best[group] == NONE
          || value > mean[group]
          || (value == mean[group] && pair(group, other) < pair(group, best[group]))) {
        best[group] = other;
        mean[group] = value;
      }
    }
  }

  /** To no group the two together are more than the nearer of them was. */
  private void merge(int a, int b) {
    add(a, b);
    size[a] += size[b];
    name[a] = names++;
    for (int k = 0; k < count; k++) {
      int i = groups[k];
      stale[i] |= best[i] == a || best[i] == b;
    }
    find(a);
  }

  /** Puts the units of the second group and its sums to those of the first. */
  private void add(int a, int b) {
    int last = b;
    for (int y = b; y != NONE; y = next[y]) {
      into[y] = a;
      last = y;
    }
    next[last] = next[a];
    next[a] = b;
    int left = 0;
    for (int k = 0; k < count; k++) {
      int i = groups[k];
      if (i != b) {
        groups[left++] = i;
        set(a, i, sums[a * units + i] + sums[b * units + i]);
      }
    }
    count = left;
  }
}
