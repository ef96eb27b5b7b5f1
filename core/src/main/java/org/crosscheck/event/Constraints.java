package org.crosscheck.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.crosscheck.claim.Decision;

/**
 * What people decided about units, such as claims: which are of one event, which are of two, and which carry a label.
 * Clustering never goes against it.
 */
public final class Constraints {
  private record Link(int a, int b, String reason) {}

  private final int size;
  private final List<Link> same = new ArrayList<>();
  private final List<Link> different = new ArrayList<>();
  private final int[] label;
  private final int[] story;
  private final Map<Integer, Integer> firstOf = new HashMap<>();
  private final Map<Integer, Integer> firstOfStory = new HashMap<>();
  private final Set<Integer> decided = new HashSet<>();
  private Optional<Allowed> allowed = Optional.empty();

  /** None yet, for units from 0 to size - 1. */
  public Constraints(int size) {
    this.size = size;
    label = new int[size];
    story = new int[size];
  }

  /** The two are of one event. */
  public void same(int a, int b, String reason) {
    same.add(new Link(a, b, reason));
  }

  /** The two are of two events. */
  public void different(int a, int b, String reason) {
    different.add(new Link(a, b, reason));
    decided.add(a);
    decided.add(b);
  }

  /**
   * What people decided, as far as it is about known units.
   *
   * @param units the units by their ids
   */
  public void decide(List<Decision> decisions, Map<String, Integer> units) {
    for (Decision decision : decisions) {
      Integer a = units.get(decision.a());
      Integer b = units.get(decision.b());
      if (a != null && b != null && decision.same()) {
        same(a, b, decision.words());
      } else if (a != null && b != null) {
        different(a, b, decision.words());
      }
    }
  }

  /**
   * The unit carries a label: units with the same are of one event, with different ones of two.
   *
   * @param name number of the label, above 0
   * @param reason what the label is, for messages
   */
  public void label(int unit, int name, String reason) {
    label[unit] = name;
    Integer first = firstOf.putIfAbsent(name, unit);
    if (first != null) {
      same(first, unit, reason);
    }
  }

  /**
   * The unit is told in a story: units of one story are of one event, those of two stories of two, unless people said
   * of a unit that it is not the same as another, or the story would go against what follows from all they said: they know better.
   *
   * @param number of the story, above 0
   */
  void story(int unit, int number) {
    if (decided.contains(unit)) {
      return;
    }
    Integer first = firstOfStory.putIfAbsent(number, unit);
    if (first == null) {
      story[unit] = number;
    } else if (allowed().join(first, unit)) {
      story[unit] = number;
      same(first, unit, "one story");
    }
  }

  private Allowed allowed() {
    Allowed known = allowed.orElseGet(() -> new Allowed(groups(), apart(), label));
    allowed = Optional.of(known);
    return known;
  }

  /** The story of a unit, 0 for none. */
  int story(int unit) {
    return story[unit];
  }

  /** How many units there are. */
  int size() {
    return size;
  }

  /** The label of a unit, 0 for none. */
  int label(int unit) {
    return label[unit];
  }

  /** Which units must be together: for each the smallest of its group. */
  public int[] groups() {
    int[] root = new int[size];
    Arrays.setAll(root, i -> i);
    for (Link link : same) {
      int a = find(root, link.a);
      int b = find(root, link.b);
      root[Math.max(a, b)] = Math.min(a, b);
    }
    for (int i = 0; i < size; i++) {
      root[i] = find(root, i);
    }
    return root;
  }

  static int find(int[] root, int unit) {
    int at = unit;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }

  /** Pairs of units that must be apart, labels aside. */
  public List<int[]> apart() {
    return different.stream().map(link -> new int[] {link.a, link.b}).toList();
  }

  /**
   * Checks that some clustering can follow them all.
   *
   * @param names what a unit is called in a message
   * @throws ContradictionException when none can; the message names a chain of decisions that ends where it must not
   */
  public void check(IntFunction<String> names) {
    int[] root = groups();
    for (Link link : different) {
      if (root[link.a] == root[link.b]) {
        throw new ContradictionException("decisions contradict each other: "
            + names.apply(link.a) + " and " + names.apply(link.b) + " are " + link.reason
            + ", yet " + chain(link.a, link.b, names));
      }
    }
    int[] labelled = new int[size];
    Arrays.fill(labelled, -1);
    for (int i = 0; i < size; i++) {
      int other = labelled[root[i]];
      if (label[i] != 0 && other >= 0 && label[other] != label[i]) {
        throw new ContradictionException("decisions contradict each other: "
            + names.apply(other) + " and " + names.apply(i) + " have different labels, yet "
            + chain(other, i, names));
      }
      labelled[root[i]] = label[i] != 0 ? i : other;
    }
  }

  /** The shortest chain of units that are said to be the same: {@code a = b (why), b = c (why)}. */
  private String chain(int from, int to, IntFunction<String> names) {
    Map<Integer, List<Link>> links = new HashMap<>();
    for (Link link : same) {
      links.computeIfAbsent(link.a, k -> new ArrayList<>()).add(link);
      links
          .computeIfAbsent(link.b, k -> new ArrayList<>())
          .add(new Link(link.b, link.a, link.reason));
    }
    Map<Integer, Link> cameBy = new HashMap<>();
    Deque<Integer> queue = new ArrayDeque<>(List.of(to));
    while (!queue.isEmpty() && !cameBy.containsKey(from)) {
      int at = queue.remove();
      for (Link link : links.getOrDefault(at, List.of())) {
        if (link.b != to && cameBy.putIfAbsent(link.b, link) == null) {
          queue.add(link.b);
        }
      }
    }
    List<String> steps = new ArrayList<>();
    for (Link link = cameBy.get(from); link != null; link = cameBy.get(link.a)) {
      steps.add(names.apply(link.b) + " = " + names.apply(link.a) + " (" + link.reason + ")");
    }
    return String.join(", ", steps);
  }
}
