package org.crosscheck.event;

import java.util.Arrays;
import org.crosscheck.match.Connected;
import org.crosscheck.match.PairScore;

/**
 * A connected part of few units that nobody decided about, as a table of all its pairs: joins as {@link Part} does, and
 * to the same clusters. Used again for one part after the other, by one thread.
 */
final class SmallPart {
  private static final int MOST = Connected.SMALL;
  private static final int NONE = -1;

  private final long[][] sums = new long[MOST][MOST];
  private final boolean[][] known = new boolean[MOST][MOST];
  private final long[] size = new long[MOST];
  private final int[] name = new int[MOST];
  private final int[] into = new int[MOST];
  private final int[] best = new int[MOST];
  private final double[] mean = new double[MOST];
  private int count;
  private int told;
  private int names;

  /** Begins with so many units, each a group, numbered from 0 on. */
  void start(int units) {
    count = units;
    names = units;
    told = 0;
    for (int i = 0; i < units; i++) {
      Arrays.fill(sums[i], 0, units, 0L);
      Arrays.fill(known[i], 0, units, false);
      name[i] = i;
      into[i] = i;
    }
  }

  /** How many claims a unit stands for. */
  void weigh(int unit, int weight) {
    size[unit] = weight;
  }

  /** What is known of a pair. */
  void link(int a, int b, int score) {
    long more = size[a] * size[b] * Part.more(score);
    sums[a][b] = more;
    sums[b][a] = more;
    known[Math.max(a, b)][Math.min(a, b)] = true;
    told++;
  }

  /** Asks what speaks against the pairs that nothing is known of. Where all speak for a match, there are none. */
  void ask(PairScore score) {
    if (told == count * (count - 1) / 2) {
      return;
    }
    for (int b = 1; b < count; b++) {
      for (int a = 0; a < b; a++) {
        int bits = known[b][a] ? 1 : score.of(a, b);
        if (bits <= 0) {
          link(a, b, bits);
        }
      }
    }
  }

  /** Joins groups, the strongest first. */
  void join() {
    for (int i = 0; i < count; i++) {
      find(i);
    }
    for (int a = strongest(); a != NONE; a = strongest()) {
      merge(Math.min(a, best[a]), Math.max(a, best[a]));
    }
  }

  /** The first unit of the group that a unit ended up in. */
  int first(int unit) {
    int at = unit;
    while (into[at] != at) {
      at = into[at];
    }
    return at;
  }

  private boolean isGroup(int unit) {
    return into[unit] == unit;
  }

  /** A group of the pair to join next. */
  private int strongest() {
    int found = NONE;
    for (int i = 0; i < count; i++) {
      if (isGroup(i)
          && best[i] != NONE
          && (found == NONE || comesBefore(mean[i], i, best[i], found))) {
        found = i;
      }
    }
    return found;
  }

  private boolean comesBefore(double value, int a, int b, int other) {
    return value > mean[other] || (value == mean[other] && pair(a, b) < pair(other, best[other]));
  }

  /** Later groups have greater names, as in {@link Part}: of two equal means the older pair is taken. */
  private long pair(int a, int b) {
    return ((long) Math.min(name[a], name[b]) << 32) | Math.max(name[a], name[b]);
  }

  /** Finds the best partner of a group. */
  private void find(int group) {
    best[group] = NONE;
    for (int other = 0; other < count; other++) {
      if (other != group && isGroup(other)) {
        offer(group, other);
      }
    }
  }

  private void offer(int group, int other) {
    double value = Part.mean(sums[group][other], size[group], size[other]);
    if (value > 0 && (best[group] == NONE || comesBefore(value, group, other, group))) {
      best[group] = other;
      mean[group] = value;
    }
  }

  private void merge(int a, int b) {
    into[b] = a;
    size[a] += size[b];
    name[a] = names++;
    for (int i = 0; i < count; i++) {
      if (i != a && isGroup(i)) {
        sums[a][i] += sums[b][i];
        sums[i][a] = sums[a][i];
      }
    }
    find(a);
    for (int i = 0; i < count; i++) {
      if (i != a && isGroup(i)) {
        if (best[i] == a || best[i] == b) {
          find(i);
        } else {
          offer(i, a);
        }
      }
    }
  }
}
