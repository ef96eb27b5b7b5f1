package org.crosscheck;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crosscheck.document.Accounts;
import org.crosscheck.event.Event;
import org.crosscheck.event.Matching;
import org.crosscheck.origin.Origins;
import org.crosscheck.read.Reading;

/**
 * What a run put together.
 *
 * @param matching every claim, in events
 * @param accounts what the articles tell
 * @param origins who stands behind the claims
 */
public record Matched(Matching matching, Accounts accounts, Origins origins) {
  /** The event of each row of claims, and the one that each article is about: event ids by ids, sorted. */
  public SortedMap<String, String> events(Reading reading) {
    Map<String, String> events = new HashMap<>();
    for (Event event : matching.events()) {
      event.claims().forEach(claim -> events.put(claim.id(), event.id()));
    }
    SortedMap<String, String> told = new TreeMap<>();
    reading.claims().forEach(claim -> told.put(claim.id(), events.getOrDefault(claim.id(), "")));
    Map<String, String> named = named(events);
    accounts
        .events()
        .forEach((article, event) -> told.put(article, named.getOrDefault(event, event)));
    return told;
  }

  /** What the events of articles are called after rows joined them: a curator's label may have come with these. */
  private Map<String, String> named(Map<String, String> events) {
    Map<String, Multiset<String>> calls = new HashMap<>();
    accounts
        .stories()
        .forEach((claim, event) -> calls
            .computeIfAbsent(event, k -> HashMultiset.create())
            .add(events.getOrDefault(claim, event)));
    Map<String, String> named = new HashMap<>();
    calls.forEach((event, ids) -> ids.entrySet().stream()
        .max(Comparator.comparingInt((Multiset.Entry<String> id) -> id.getCount())
            .thenComparing(id -> id.getElement(), Comparator.reverseOrder()))
        .ifPresent(id -> named.put(event, id.getElement())));
    return named;
  }
}
