package org.crosscheck.reliability;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.crosscheck.claim.Claim;
import org.crosscheck.event.Event;
import org.crosscheck.origin.Origins;

/** The claims of a run, by number: of which event, of what in it, and on whose word. */
final class Ledger {
  private final List<Claim> claims = new ArrayList<>();
  private final Map<String, Integer> indexOf = new HashMap<>();
  private final List<String> events = new ArrayList<>();
  private final List<ImmutableSet<String>> witnesses = new ArrayList<>();
  private final List<String> outlets = new ArrayList<>();
  private final Map<String, Set<String>> heard = new HashMap<>();
  private final Origins origins;

  Ledger(List<Event> events, Origins origins) {
    this.origins = origins;
    Map<String, String> eventOf = new HashMap<>();
    Map<String, String> keys = new HashMap<>();
    for (Event event : events) {
      for (Claim claim : event.claims()) {
        eventOf.put(claim.id(), event.id());
        claims.add(claim);
      }
    }
    claims.sort(Comparator.comparing(Claim::id));
    for (Claim claim : claims) {
      indexOf.put(claim.id(), outlets.size());
      this.events.add(eventOf.getOrDefault(claim.id(), ""));
      witnesses.add(origins.witnesses(claim));
      outlets.add(keys.computeIfAbsent(claim.outlet().name(), origins::key));
      if (claim.figure().isNumber()) {
        heard
            .computeIfAbsent(thing(outlets.size() - 1), k -> new HashSet<>())
            .addAll(witnesses.get(witnesses.size() - 1));
      }
    }
  }

  Origins origins() {
    return origins;
  }

  int size() {
    return claims.size();
  }

  Claim claim(int claim) {
    return claims.get(claim);
  }

  OptionalInt find(String id) {
    Integer index = indexOf.get(id);
    return index == null ? OptionalInt.empty() : OptionalInt.of(index);
  }

  String event(int claim) {
    return events.get(claim);
  }

  /** Keys of those on whose word it stands. */
  ImmutableSet<String> witnesses(int claim) {
    return witnesses.get(claim);
  }

  /** The key of the outlet. */
  String outlet(int claim) {
    return outlets.get(claim);
  }

  /** Whether the outlet gives it on its own word. */
  boolean isOwn(int claim) {
    return witnesses(claim).contains(outlet(claim));
  }

  /** What a claim gives a figure for: a source has one word about it, however often it says it. */
  String quantity(int claim) {
    Claim said = claims.get(claim);
    return thing(claim) + "\u0000"
        + (said.population().isEverybody() ? "" : said.population().name())
        + "\u0000" + said.curation().partOf().map(whole -> said.id()).orElse("");
  }

  private String thing(int claim) {
    return event(claim) + "\u0000" + claims.get(claim).measure().name();
  }

  /** Whether no second origin counts the same thing in that event. */
  boolean isAlone(int claim) {
    return heard.getOrDefault(thing(claim), Set.of()).size() < 2;
  }
}
