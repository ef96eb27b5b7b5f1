package org.crosscheck.match;

/** An inverted index: by key, the claims that have it, in the order of the claims and so of their days. */
final class Index {
  /** What claims are found by: a number from 0 to {@code size - 1}. */
  interface Keys {
    int count(int claim);

    int key(int claim, int at);
  }

  private static final int MANY = Character.MAX_VALUE;

  private final Keys keys;
  private final int[] starts;
  private final int[] members;
  private final int[] claimStarts;
  private final int[] positions;

  /** How many claims of its day stand before each in its block; {@link #MANY} for that many or more. */
  private final char[] ofDay;

  /** @param day of each claim, ascending */
  Index(int[] day, int size, Keys keys) {
    this.keys = keys;
    int claims = day.length;
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
    ofDay = new char[ofAll.length];
    int[] next = starts.clone();
    for (int i = 0; i < claims; i++) {
      for (int at = claimStarts[i]; at < claimStarts[i + 1]; at++) {
        int position = next[ofAll[at]]++;
        positions[at] = position;
        members[position] = i;
        boolean another = position > starts[ofAll[at]] && day[members[position - 1]] == day[i];
        ofDay[position] = (char) (another ? Math.min(MANY, ofDay[position - 1] + 1) : 0);
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

  int key(int claim, int k) {
    return keys.key(claim, k);
  }

  /** Where the claims with the key start. */
  int start(int key) {
    return starts[key];
  }

  /** How many claims have the key. */
  int size(int key) {
    return starts[key + 1] - starts[key];
  }

  /** Where the claim itself stands among those with its k-th key. */
  int position(int claim, int k) {
    return positions[claimStarts[claim] + k];
  }

  int member(int position) {
    return members[position];
  }

  /** Where those of one key start that are of the same day as this. */
  int dayStart(int position) {
    int first = position;
    while (ofDay[first] == MANY) {
      first -= MANY;
    }
    return first - ofDay[first];
  }
}
