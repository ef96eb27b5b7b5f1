package org.crosscheck.cli.report;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.Result;
import org.crosscheck.check.Grade;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Location;
import org.crosscheck.event.Event;
import org.crosscheck.finding.Verdict;

/**
 * Where the claims of a result are.
 *
 * @param claims every claim by id
 * @param events the event that a claim is in, by the claim's id
 * @param grades how well each event is attested, by its id
 * @param relays the claims that were compared through another, by the id of that other
 */
record Index(
    Map<String, Claim> claims,
    Map<String, Event> events,
    Map<String, Grade> grades,
    Map<String, List<String>> relays) {
  static Index of(Result result) {
    ImmutableMap.Builder<String, Claim> claims = ImmutableMap.builder();
    ImmutableMap.Builder<String, Event> events = ImmutableMap.builder();
    result.claims().forEach(claim -> claims.put(claim.id(), claim));
    for (Event event : result.events()) {
      event.claims().forEach(claim -> events.put(claim.id(), event));
    }
    ImmutableMap.Builder<String, List<String>> relays = ImmutableMap.builder();
    for (Verdict verdict : result.verdicts()) {
      if (!verdict.relays().isEmpty()) {
        relays.put(verdict.a(), verdict.relays());
      }
    }
    return new Index(
        claims.buildKeepingLast(),
        events.buildKeepingLast(),
        result.grades(),
        relays.buildKeepingLast());
  }

  List<String> relaysOf(String claim) {
    return relays.getOrDefault(claim, List.of());
  }

  Optional<Grade> gradeOf(Event event) {
    return Optional.ofNullable(grades.get(event.id()));
  }

  Optional<Event> eventOf(String claim) {
    return Optional.ofNullable(events.get(claim));
  }

  /** The event of the first claim that is in one. */
  Optional<Event> eventOf(Collection<String> claimIds) {
    return claimIds.stream().flatMap(id -> eventOf(id).stream()).findFirst();
  }

  List<Location> places(Collection<String> claimIds) {
    return claimIds.stream()
        .flatMap(id -> Optional.ofNullable(claims.get(id)).stream())
        .map(Claim::at)
        .sorted()
        .distinct()
        .toList();
  }
}
