package org.crosscheck.read;

import java.util.Optional;
import org.crosscheck.claim.Location;

/**
 * What an article's file says beside its text.
 *
 * @param published as written
 * @param place where the publication time stands, for a message about it
 */
record Byline(
    Optional<String> outlet,
    Optional<String> published,
    Optional<String> title,
    Optional<String> url,
    Location place) {
  static Byline none(Location place) {
    return new Byline(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), place);
  }
}
