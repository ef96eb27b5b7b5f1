package org.crosscheck.match;

/** An inverted index: by key, the claims that have it, in the order of the claims and so of their days. */
final class Index {
  /** What claims are found by: a number from 0 to {@code size - 1}. */
  interface Keys {
    int count(int claim);

    int key(int claim, int at);
  }

  private final Keys keys;
  private final int[] starts;
  private final int[] members;
  private final int[] claimStarts;
  private final int[] positions;

  Index(int claims, int size, Keys keys) {
    this.keys = keys;
    claimStarts = new int[claims + 1];
    starts = new int[size + 1];
    for (int i = 0; i < claims; i++) {
      int count = keys.count(i);
      claimStarts[i + 1] = claimStarts[i] + count;
      for (int k = 0; k < count; k++) {
        starts[keys.key(i, k) + 1]++;
      }
    }
    for (int key = 0; key < size; key++) {
      starts[key + 1] += starts[key];
    }
    members = new int[starts[size]];
    positions = new int[members.length];
    int[] next = starts.clone();
    for (int i = 0; i < claims; i++) {
      for (int k = 0; k < keys.count(i); k++) {
        int key = keys.key(i, k);
        int at = next[key]++;
        members[at] = i;
        positions[claimStarts[i] + k] = at;
      }
    }
  }

  int count(int claim) {
    return claimStarts[claim + 1] - claimStarts[claim];
  }

  /** Where the claims with the k-th key of the claim start. */
  int start(int claim, int k) {
    return starts[keys.key(claim, k)];
  }

  /** How many claims have the k-th key of the claim. */
  int size(int claim, int k) {
    int key = keys.key(claim, k);
    return starts[key + 1] - starts[key];
  }

  /** Where the claim itself stands among those with its k-th key. */
  int position(int claim, int k) {
    return positions[claimStarts[claim] + k];
  }

  int member(int position) {
    return members[position];
  }
}
