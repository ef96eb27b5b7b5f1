package org.crosscheck.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which groups may still join, given what must stay apart. */
final class Allowed {
  private final int[] root;
  private final int[] label;
  private final Map<Integer, Set<Integer>> apart = new HashMap<>();

  /**
   * What is decided so far.
   *
   * @param groups for each unit the smallest of its group
   * @param pairs of units that must stay apart
   * @param labels of the units, 0 for none; groups with two labels stay apart
   */
  Allowed(int[] groups, List<int[]> pairs, int[] labels) {
    root = groups.clone();
    label = new int[root.length];
    for (int i = 0; i < root.length; i++) {
      label[root[i]] = Math.max(label[root[i]], labels[i]);
    }
    for (int[] pair : pairs) {
      bar(root[pair[0]], root[pair[1]]);
    }
  }

  private void bar(int a, int b) {
    apart.computeIfAbsent(a, k -> new HashSet<>()).add(b);
    apart.computeIfAbsent(b, k -> new HashSet<>()).add(a);
  }

  /** Joins the groups of two units; false where they must stay apart. */
  boolean join(int first, int second) {
    int a = Constraints.find(root, first);
    int b = Constraints.find(root, second);
    boolean labelled = label[a] != 0 && label[b] != 0 && label[a] != label[b];
    if (labelled || apart.getOrDefault(a, Set.of()).contains(b)) {
      return false;
    }
    if (a != b) {
      root[b] = a;
      label[a] = Math.max(label[a], label[b]);
      Set<Integer> inherited = apart.remove(b);
      if (inherited != null) {
        inherited.forEach(other -> bar(a, other));
      }
    }
    return true;
  }
}
