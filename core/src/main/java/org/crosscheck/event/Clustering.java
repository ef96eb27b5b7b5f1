package org.crosscheck.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.crosscheck.match.ScoredPair;

/**
 * Average-link agglomerative clustering of scored pairs: two groups join while the mean score between their members,
 * pairs that were never compared included, is above zero. One strong link cannot chain two groups together.
 *
 * @see "Sokal and Michener, A statistical method for evaluating systematic relationships, 1958 (UPGMA)"
 */
final class Clustering {
  /** What a pair that shares nothing worth comparing counts, in bits. */
  private static final double NEVER_COMPARED = -4;

  private final Map<Integer, Group> groups = new HashMap<>();
  private final PriorityQueue<Merge> queue =
      new PriorityQueue<>(Comparator.comparingDouble(Merge::mean)
          .reversed()
          .thenComparingInt(Merge::a)
          .thenComparingInt(Merge::b));
  private int nextId;

  private Clustering() {}

  /**
   * A partition of {@code 0..size-1}.
   *
   * @param together members that must share a group, by any label they share; members with different labels stay apart
   * @return groups of indices, each sorted, ordered by their first member
   */
  static List<List<Integer>> of(int size, List<ScoredPair> pairs, List<Optional<String>> together) {
    Clustering run = new Clustering();
    int[] groupOf = run.start(size, together);
    run.link(pairs, groupOf);
    run.join();
    return run.groups.values().stream()
        .map(group -> group.members.stream().sorted().toList())
        .sorted(Comparator.comparing(members -> members.get(0)))
        .toList();
  }

  private int[] start(int size, List<Optional<String>> together) {
    int[] groupOf = new int[size];
    Map<String, Group> labelled = new HashMap<>();
    for (int i = 0; i < size; i++) {
      Optional<String> label = together.get(i);
      Group group = label
          .map(l -> labelled.computeIfAbsent(l, k -> newGroup(label)))
          .orElseGet(() -> newGroup(label));
      group.members.add(i);
      groupOf[i] = group.id;
    }
    return groupOf;
  }

  private Group newGroup(Optional<String> label) {
    Group group = new Group(nextId++, label);
    groups.put(group.id, group);
    return group;
  }

  private void link(List<ScoredPair> pairs, int[] groupOf) {
    for (ScoredPair pair : pairs) {
      Group a = groups.get(groupOf[pair.a()]);
      Group b = groups.get(groupOf[pair.b()]);
      if (a != null && b != null && a != b) {
        Link link = new Link(pair.score(), 1);
        a.links.merge(b.id, link, Link::plus);
        b.links.merge(a.id, link, Link::plus);
      }
    }
    groups.values().forEach(group -> group.links.keySet().forEach(other -> offer(group, other)));
  }

  private void offer(Group group, int otherId) {
    Group other = groups.get(otherId);
    if (other == null || group.id > otherId || group.isBarredFrom(other)) {
      return;
    }
    double mean = group.mean(other);
    if (mean > 0) {
      queue.add(new Merge(group.id, otherId, mean));
    }
  }

  private void join() {
    while (!queue.isEmpty()) {
      Merge merge = queue.remove();
      Group a = groups.get(merge.a);
      Group b = groups.get(merge.b);
      if (a != null && b != null) {
        joined(a, b);
      }
    }
  }

  /** The new group has a new number, so whatever the queue still holds of the old two is void. */
  private void joined(Group a, Group b) {
    groups.remove(a.id);
    groups.remove(b.id);
    Group whole = newGroup(a.label.or(() -> b.label));
    whole.members.addAll(a.members);
    whole.members.addAll(b.members);
    for (Group part : List.of(a, b)) {
      part.links.forEach((other, link) -> {
        if (groups.containsKey(other)) {
          whole.links.merge(other, link, Link::plus);
        }
      });
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

  private record Merge(int a, int b, double mean) {}

  private record Link(double sum, int count) {
    Link plus(Link other) {
      return new Link(sum + other.sum, count + other.count);
    }
  }

  private static final class Group {
    private final int id;
    private final Optional<String> label;
    private final List<Integer> members = new ArrayList<>();
    private final Map<Integer, Link> links = new HashMap<>();

    Group(int id, Optional<String> label) {
      this.id = id;
      this.label = label;
    }

    boolean isBarredFrom(Group other) {
      return label.isPresent() && other.label.isPresent() && !label.equals(other.label);
    }

    double mean(Group other) {
      Link link = links.getOrDefault(other.id, new Link(0, 0));
      long all = (long) members.size() * other.members.size();
      return (link.sum + (all - link.count) * NEVER_COMPARED) / all;
    }
  }
}
