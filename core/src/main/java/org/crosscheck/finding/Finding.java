package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.claim.Location;

/**
 * Something that a reader should see: a disagreement in an event, or a fault in an input.
 *
 * @param code the rule's code
 * @param name the rule's name
 * @param severity how grave
 * @param message names the place, the rule broken and the value met
 * @param claims ids of the claims concerned, sorted; may be empty
 * @param at places in the inputs, sorted
 * @param fingerprint 16 hex digits of the content, without places: the same finding after lines moved
 * @param status whether somebody knows it already
 */
public record Finding(
    String code,
    String name,
    Severity severity,
    String message,
    List<String> claims,
    List<Location> at,
    String fingerprint,
    Status status) {

  public Finding {
    claims = claims.stream().sorted().distinct().toList();
    at = at.stream().sorted().distinct().toList();
  }

  /** One that nobody has looked at yet. */
  public Finding(
      String code,
      String name,
      Severity severity,
      String message,
      List<String> claims,
      List<Location> at,
      String fingerprint) {
    this(code, name, severity, message, claims, at, fingerprint, Status.NEW);
  }

  public Finding with(Status other) {
    return new Finding(code, name, severity, message, claims, at, fingerprint, other);
  }

  public boolean isNew() {
    return status == Status.NEW;
  }
}
