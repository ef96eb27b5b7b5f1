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
    claimStarts = claimStarts(claims, keys);
    int[] ofAll = new int[claimStarts[claims]];
    starts = new int[size + 1];
    for (int i = 0; i < claims; i++) {
      for (int at = claimStarts[i]; at < claimStarts[i + 1]; at++) {
        ofAll[at] = keys.key(i, at - claimStarts[i]);
        starts[ofAll[at] + 1]++;
      }
    }
    for (int key = 0; key < size; key++) {
      starts[key + 1] += starts[key];
    }
    members = new int[ofAll.length];
    positions = new int[ofAll.length];
    int[] next = starts.clone();
    for (int i = 0; i < claims; i++) {
      for (int at = claimStarts[i]; at < claimStarts[i + 1]; at++) {
        positions[at] = next[ofAll[at]]++;
        members[positions[at]] = i;
      }
    }
  }

  private static int[] claimStarts(int claims, Keys keys) {
    int[] starts = new int[claims + 1];
    for (int i = 0; i < claims; i++) {
      starts[i + 1] = starts[i] + keys.count(i);
    }
    return starts;
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
