package org.crosscheck.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;

/**
 * Claims about one happening.
 *
 * @param id the curator's label, else {@code e} and ten hex digits of content
 * @param claims sorted by id, at least one
 * @param from earliest day stated
 * @param to latest day stated
 * @param place the name most claims use; empty when none is stated
 * @param outlets how many outlets report it
 * @param origins how many origins stand behind them
 * @param quantities what is counted in it
 */
public record Event(
    String id,
    List<Claim> claims,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    String place,
    int outlets,
    int origins,
    List<Quantity> quantities) {

  public Event {
    claims = List.copyOf(claims);
    quantities = List.copyOf(quantities);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("event " + id + " needs at least one claim");
    }
  }
}
