package org.crosscheck.match;

import java.util.Arrays;

/** Which units, such as claims, are connected by pairs that speak for a match, directly or through others. */
public final class Connected {
  /** In parts up to this size every unit is held against every other. */
  public static final int SMALL = 200;

  private final int[] root;
  private final int[] size;
  private final int[] before;

  public Connected(int claims, ScoredPairs pairs) {
    root = new int[claims];
    Arrays.setAll(root, i -> i);
    for (int p = 0; p < pairs.size(); p++) {
      if (pairs.score(p) > 0) {
        int a = find(pairs.a(p));
        int b = find(pairs.b(p));
        root[Math.max(a, b)] = Math.min(a, b);
      }
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
  public int of(int claim) {
    return root[claim];
  }

  /** Whether the part of this claim is one of few. */
  public boolean isSmall(int claim) {
    return size[root[claim]] <= SMALL;
  }

  /** The claim before this one in its part, negative for the first. */
  public int before(int claim) {
    return before[claim];
  }
}
