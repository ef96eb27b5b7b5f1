package org.crosscheck.extract;

import org.crosscheck.claim.Window;

/**
 * A time expression among the tokens.
 *
 * @param from its first token
 * @param to the token behind its last
 * @param window the days it stands for
 */
record TimeSpan(int from, int to, Window window) {
  boolean overlaps(int start, int end) {
    return from < end && start < to;
  }
}
