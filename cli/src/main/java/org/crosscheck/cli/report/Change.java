package org.crosscheck.cli.report;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A difference between two reports.
 *
 * @param before what the earlier report says; empty for what is new
 * @param after what the later report says; empty for what is gone
 */
record Change(Optional<Judgement> before, Optional<Judgement> after) {
  /** {@code new}, {@code changed} or {@code gone}. */
  String word() {
    return before.isEmpty() ? "new" : after.isEmpty() ? "gone" : "changed";
  }

  /** The later of the two. */
  Judgement last() {
    return after.or(() -> before).orElseThrow();
  }

  /** What was said before of what is still there. */
  Optional<Judgement> was() {
    return before.filter(old -> after.isPresent());
  }

  /** False where only an explanation came, went or became another: nobody has to act on that. */
  boolean matters() {
    return Stream.of(before, after)
        .flatMap(Optional::stream)
        .anyMatch(judgement -> !judgement.isCleared());
  }
}
