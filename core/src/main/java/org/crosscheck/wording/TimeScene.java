package org.crosscheck.wording;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a reader of time expressions sees.
 *
 * @param tokens the text
 * @param anchor what relative expressions count from
 * @param told the day that the text mentioned last; {@code a day earlier} counts from it
 */
record TimeScene(TimeTokens tokens, TimeAnchor anchor, Optional<LocalDate> told) {
  TimeScene after(LocalDate day) {
    return new TimeScene(tokens, anchor, Optional.of(day));
  }
}
