package org.crosscheck.claim;

import java.util.Optional;

/**
 * That an outlet names an origin for a figure.
 *
 * @param origin who is named
 * @param stance whether the origin is said to give the figure or to deny it
 * @param via through whom the outlet has it, when it says so
 */
public record Attribution(Origin origin, Stance stance, Optional<Origin> via) {
  /** What the outlet says the origin does with the figure. */
  public enum Stance {
    ASSERTS,
    DENIES
  }

  public static Attribution asserts(String origin) {
    return new Attribution(new Origin(origin), Stance.ASSERTS, Optional.empty());
  }

  public static Attribution denies(String origin) {
    return new Attribution(new Origin(origin), Stance.DENIES, Optional.empty());
  }
}
