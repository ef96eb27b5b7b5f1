package org.crosscheck.extract;

import java.util.Optional;

/**
 * Who does something in a sentence, as runs of tokens.
 *
 * @param from first token
 * @param to the token behind the last
 * @param title what stands between commas behind the name: {@code head of the council}
 */
record Subject(int from, int to, Optional<Subject> title) {
  static Subject of(int from, int to) {
    return new Subject(from, to, Optional.empty());
  }

  Subject titled(int titleFrom, int titleTo) {
    return new Subject(from, to, Optional.of(of(titleFrom, titleTo)));
  }
}
