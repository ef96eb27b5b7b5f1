package org.crosscheck.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import org.crosscheck.event.Constraints;
import org.crosscheck.match.ScoredPair;

/**
 * Average-link clustering with a threshold that depends on the sizes of the groups: two groups join while the mean score
 * between their members is above it. One strong link cannot chain two groups together.
 *
 * <p>Two large groups need more: a mean over many pairs is surer than one pair, and ten articles have told what there is
 * to tell of their event; two such groups that are no more than related are two events of one kind. A single article
 * needs less to join a large group: an event that many write of is likelier the event of one more.
 *
 * @see "Sokal and Michener, A statistical method for evaluating systematic relationships, 1958 (UPGMA)"
 */
final class Grouping {
  /** What a pair that was not compared counts, in bits. */
  private static final double NEVER_COMPARED = -6;

  /** No single pair weighs more than this, in bits: what is beyond is certain either way. */
  private static final double MOST = 12;

  /** How much the threshold rises whenever the smaller group doubles, in bits. */
  private static final double RISE = 1.5;

  /** How much it falls whenever the larger group doubles, and how far at most. */
  private static final double FALL = 1;

  private static final double DEEPEST_FALL = 3;

  /** Where it lies for two single articles: below 0, since a pair left apart is also one less of a larger group. */
  private static final double SINGLES = -1.5;

  private final Map<Integer, Group> groups = new HashMap<>();
  private final PriorityQueue<Merge> queue =
      new PriorityQueue<>(Comparator.comparingDouble(Merge::excess)
          .reversed()
          .thenComparingInt(Merge::a)
          .thenComparingInt(Merge::b));
  private int next;

  private Grouping() {}

  /**
   * A partition of {@code 0..size-1}.
   *
   * @return groups of indices, each sorted, ordered by their first member
   */
  static List<List<Integer>> of(int size, List<ScoredPair> pairs) {
    return of(size, pairs, new Constraints(size));
  }

  /** The same under decisions that are never gone against. */
  static List<List<Integer>> of(int size, List<ScoredPair> pairs, Constraints decisions) {
    Grouping run = new Grouping();
    Group[] groupOf = new Group[size];
    int[] first = decisions.groups();
    for (int i = 0; i < size; i++) {
      groupOf[i] = first[i] == i ? run.newGroup() : groupOf[first[i]];
      groupOf[i].members.add(i);
    }
    pairs.forEach(pair -> run.link(groupOf[pair.a()], groupOf[pair.b()], pair.score()));
    decisions.apart().forEach(pair -> bar(groupOf[pair[0]], groupOf[pair[1]]));
    run.groups
        .values()
        .forEach(group -> group.links.keySet().forEach(other -> run.offer(group, other)));
    run.join();
    return run.groups.values().stream()
        .map(group -> group.members.stream().sorted().toList())
        .sorted(Comparator.comparing(members -> members.get(0)))
        .toList();
  }

  private Group newGroup() {
    Group group = new Group(next++);
    groups.put(group.id, group);
    return group;
  }

  private void link(Group a, Group b, double score) {
    if (a != b) {
      Link link = new Link(Math.max(-MOST, Math.min(MOST, score)), 1);
      a.links.merge(b.id, link, Link::plus);
      b.links.merge(a.id, link, Link::plus);
    }
  }

  /** The two must stay apart. */
  private static void bar(Group a, Group b) {
    a.apart.add(b.id);
    b.apart.add(a.id);
  }

  private void offer(Group group, int otherId) {
    Group other = groups.get(otherId);
    if (other == null || group.id > otherId || group.apart.contains(otherId)) {
      return;
    }
    double excess = group.excess(other);
    if (excess > 0) {
      queue.add(new Merge(group.id, otherId, excess));
    }
  }

  private void join() {
    while (!queue.isEmpty()) {
      Merge merge = queue.remove();
      Group a = groups.get(merge.a);
      Group b = groups.get(merge.b);
      if (a != null && b != null) {
        join(a, b);
      }
    }
  }

  /** The new group has a new number, so whatever the queue still holds of the old two is void. */
  private void join(Group a, Group b) {
    groups.remove(a.id);
    groups.remove(b.id);
    Group whole = newGroup();
    for (Group part : List.of(a, b)) {
      whole.members.addAll(part.members);
      part.links.forEach((other, link) -> {
        if (groups.containsKey(other)) {
          whole.links.merge(other, link, Link::plus);
        }
      });
      part.apart.stream()
          .map(groups::get)
          .filter(Objects::nonNull)
          .forEach(other -> bar(whole, other));
    }
    whole.links.forEach((otherId, link) -> {
      Group other = groups.get(otherId);
      if (other != null) {
        other.links.remove(a.id);
        other.links.remove(b.id);
        other.links.put(whole.id, link);
        offer(other, whole.id);
      }
    });
  }

  private record Merge(int a, int b, double excess) {}

  private record Link(double sum, int count) {
    Link plus(Link other) {
      return new Link(sum + other.sum, count + other.count);
    }
  }

  private static final class Group {
    private final int id;
    private final List<Integer> members = new ArrayList<>();
    private final Map<Integer, Link> links = new HashMap<>();
    private final Set<Integer> apart = new HashSet<>();

    Group(int id) {
      this.id = id;
    }

    /** Mean score above the threshold. */
    double excess(Group other) {
      Link link = links.getOrDefault(other.id, new Link(0, 0));
      long all = (long) members.size() * other.members.size();
      double mean = (link.sum + (all - link.count) * NEVER_COMPARED) / all;
      return mean - threshold(members.size(), other.members.size());
    }

    private static double threshold(int a, int b) {
      double fall = Math.min(DEEPEST_FALL, FALL * log2(Math.max(a, b)));
      return SINGLES + RISE * log2(Math.min(a, b)) - fall;
    }

    private static double log2(double value) {
      return Math.log(value) / Math.log(2);
    }
  }
}
