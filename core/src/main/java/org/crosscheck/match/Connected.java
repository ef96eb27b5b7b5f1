package org.crosscheck.match;

import java.util.Arrays;

/** Which claims pairs connect, directly or through others. */
final class Connected {
  private final int[] root;
  private final int[] size;
  private final int[] before;

  Connected(int claims, ScoredPairs pairs) {
    root = new int[claims];
    Arrays.setAll(root, i -> i);
    for (int p = 0; p < pairs.size(); p++) {
      int a = find(pairs.a(p));
      int b = find(pairs.b(p));
      root[Math.max(a, b)] = Math.min(a, b);
    }
    size = new int[claims];
    before = new int[claims];
    int[] last = new int[claims];
    Arrays.fill(last, -1);
    for (int i = 0; i < claims; i++) {
      root[i] = find(i);
      size[root[i]]++;
      before[i] = last[root[i]];
      last[root[i]] = i;
    }
  }

  private int find(int claim) {
    int at = claim;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }

  /** The part that the claim is in: the smallest claim of it. */
  int of(int claim) {
    return root[claim];
  }

  /** How many claims are in the part of this one. */
  int size(int claim) {
    return size[root[claim]];
  }

  /** The claim before this one in its part, negative for the first. */
  int before(int claim) {
    return before[claim];
  }
}
