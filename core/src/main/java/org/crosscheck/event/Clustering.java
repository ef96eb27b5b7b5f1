package org.crosscheck.event;

import java.util.Optional;
import java.util.function.Supplier;
import org.crosscheck.match.Connected;
import org.crosscheck.match.PairScore;
import org.crosscheck.match.PairVisitor;
import org.crosscheck.match.ScoredPairs;
import org.crosscheck.work.Portions;

/**
 * Average-link agglomerative clustering of scored pairs: two groups join while the mean score between their members,
 * pairs that were never compared included, is above zero. One strong link cannot chain two groups together. Groups
 * between which no pair speaks for a match never join, so that each connected part is worked on alone, several at a time.
 *
 * @see "Sokal and Michener, A statistical method for evaluating systematic relationships, 1958 (UPGMA)"
 */
public final class Clustering {
  /** How many units a thread takes at a time. */
  private static final int PORTION = 4096;

  private final Constraints constraints;
  private final Optional<Supplier<PairScore>> scores;
  private final int[] group;
  private final boolean[] bound;
  private final Connected linked;
  private final Parts parts;
  private final Barred barred;

  private Clustering(
      ScoredPairs pairs, Constraints constraints, Optional<Supplier<PairScore>> scores) {
    this.constraints = constraints;
    this.scores = scores;
    group = constraints.groups();
    linked = new Connected(group.length, pairs);
    parts = new Parts(linked, group, pairs);
    barred = new Barred(constraints);
    bound = bound();
  }

  /**
   * A partition of the units by what is known of pairs, each once.
   *
   * @param constraints what is never gone against
   * @return for each unit the smallest unit of its cluster
   */
  public static int[] of(ScoredPairs pairs, Constraints constraints) {
    return new Clustering(pairs, constraints, Optional.empty()).run(1);
  }

  /**
   * The same where the pairs are those that speak for a match: what others say is asked for in small parts, where a few
   * are as good as all, and not in large ones, where they would be too many.
   *
   * @param scores makes what scores a pair, for each thread one
   */
  public static int[] of(
      ScoredPairs pairs, Supplier<PairScore> scores, Constraints constraints, int threads) {
    return new Clustering(pairs, constraints, Optional.of(scores)).run(threads);
  }

  /** Which units somebody decided about. */
  private boolean[] bound() {
    boolean[] decided = new boolean[group.length];
    for (int i = 0; i < decided.length; i++) {
      if (group[i] != i || constraints.label(i) != 0 || constraints.story(i) != 0) {
        decided[i] = true;
        decided[group[i]] = true;
      }
    }
    for (int[] pair : constraints.apart()) {
      decided[pair[0]] = true;
      decided[pair[1]] = true;
    }
    return decided;
  }

  private int[] run(int threads) {
    int[] cluster = group.clone();
    int[] local = new int[group.length];
    Portions.run(group.length, PORTION, threads, () -> {
      Optional<PairScore> score = scores.map(Supplier::get);
      SmallPart small = new SmallPart(score);
      return (portion, from, to) -> {
        for (int p = from; p < to; p++) {
          if (parts.size(p) > Connected.SMALL || (parts.size(p) > 1 && !isFree(p))) {
            join(p, score, local, cluster);
          } else if (parts.size(p) > 1) {
            join(p, small, local, cluster);
          }
        }
      };
    });
    return cluster;
  }

  private boolean isFree(int p) {
    for (int at = 0; at < parts.size(p); at++) {
      if (bound[parts.unit(p, at)]) {
        return false;
      }
    }
    return true;
  }

  private void join(int p, SmallPart small, int[] local, int[] cluster) {
    small.start(parts, p);
    for (int at = 0; at < parts.size(p); at++) {
      local[parts.unit(p, at)] = at;
    }
    parts.forEachPair(p, (a, b, score) -> small.link(local[a], local[b], score));
    small.join();
    for (int at = 0; at < parts.size(p); at++) {
      cluster[parts.unit(p, at)] = parts.unit(p, small.first(at));
    }
  }

  private void join(int p, Optional<PairScore> score, int[] local, int[] cluster) {
    Part work = new Part(parts, p);
    work.start(local, group, constraints);
    barred.bar(work, parts, p, local);
    parts.forEachPair(p, (a, b, bits) -> work.link(local[a], local[b], bits));
    score.ifPresent(known -> against(p, (a, b) -> {
      int bits = known.of(a, b);
      if (bits <= 0) {
        work.link(local[a], local[b], bits);
      }
    }));
    work.join(cluster, local);
  }

  /** Pairs of units that few others connect. */
  private void against(int p, PairVisitor visitor) {
    for (int at = 0; at < parts.size(p); at++) {
      int unit = parts.unit(p, at);
      if (linked.isSmall(unit)) {
        for (int other = linked.before(unit); other >= 0; other = linked.before(other)) {
          visitor.pair(other, unit);
        }
      }
    }
  }
}
