package org.crosscheck.claim;

import java.util.Optional;

/**
 * Who did it and how, as the outlet says.
 *
 * @param actor the perpetrator named, hedges and denials included ({@code unidentified}, {@code not the Coalition})
 * @param weapon the means named
 */
public record Circumstances(Optional<String> actor, Optional<String> weapon) {
  public static final Circumstances UNSTATED =
      new Circumstances(Optional.empty(), Optional.empty());
}
