package org.crosscheck.triage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.event.Event;
import org.crosscheck.finding.Finding;
import org.crosscheck.triage.Baseline.Accepted;

/** What findings are about, in words: their events and outlets. */
public final class Subjects {
  private final Map<String, Claim> claims = new HashMap<>();
  private final Map<String, Event> events = new HashMap<>();

  public Subjects(List<Event> events) {
    for (Event event : events) {
      for (Claim claim : event.claims()) {
        claims.put(claim.id(), claim);
        this.events.put(claim.id(), event);
      }
    }
  }

  /** What a baseline keeps of findings. */
  public Baseline accept(List<Finding> findings) {
    SortedMap<String, Accepted> accepted = new TreeMap<>();
    for (Finding finding : findings) {
      accepted.merge(
          finding.fingerprint(), accepted(finding), (old, more) -> old.with(old.count() + 1));
    }
    return new Baseline(accepted);
  }

  private Accepted accepted(Finding finding) {
    return new Accepted(
        1, finding.code(), event(finding).map(Subjects::words).orElse(""), outlets(finding));
  }

  /** The event of the first claim that is in one. */
  Optional<Event> event(Finding finding) {
    return finding.claims().stream()
        .flatMap(id -> Optional.ofNullable(events.get(id)).stream())
        .findFirst();
  }

  /** Whether any of the events that a finding's claims are in fits. */
  boolean anyEvent(Finding finding, Predicate<Event> fits) {
    return finding.claims().stream()
        .flatMap(id -> Optional.ofNullable(events.get(id)).stream())
        .anyMatch(fits);
  }

  /** Who published the claims of a finding, sorted. */
  List<String> outlets(Finding finding) {
    Stream<String> names = finding.claims().stream()
        .flatMap(id -> Optional.ofNullable(claims.get(id)).stream())
        .map(claim -> claim.outlet().name());
    return List.copyOf(new TreeSet<>(names.toList()));
  }

  /** {@code Qamishli, 2016-07-27}. */
  private static String words(Event event) {
    String days = event.from().map(LocalDate::toString).orElse("date not stated");
    return (event.place().isEmpty() ? "place not stated" : event.place()) + ", " + days;
  }
}
