package org.crosscheck.check;

import java.util.Optional;
import org.crosscheck.claim.Moment;

/** Which of two claims was published first. */
enum Order {
  FIRST_IS_EARLIER,
  SECOND_IS_EARLIER,
  UNKNOWN;

  static Order of(Optional<Moment> first, Optional<Moment> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return UNKNOWN;
    }
    if (first.get().isBefore(second.get())) {
      return FIRST_IS_EARLIER;
    }
    return second.get().isBefore(first.get()) ? SECOND_IS_EARLIER : UNKNOWN;
  }
}
