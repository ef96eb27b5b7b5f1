package org.crosscheck.claim;

import java.util.Optional;

/**
 * Who published what, and when.
 *
 * @param outlet who published
 * @param published when; empty = not known
 * @param title headline, when given
 * @param url address, when given
 * @param archiveUrl address of an archived copy, when given
 */
public record Publication(
    Outlet outlet,
    Optional<Moment> published,
    Optional<String> title,
    Optional<String> url,
    Optional<String> archiveUrl) {

  public static Publication by(String outlet) {
    return new Publication(
        new Outlet(outlet), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
