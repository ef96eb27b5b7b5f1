package org.crosscheck.cli;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Claim;
import org.crosscheck.event.Event;
import org.crosscheck.read.Reading;

/** The event of each claim row, and the one that each article is about. */
final class Membership {
  private static final int ID_DIGITS = 10;

  private final Set<String> rows = new HashSet<>();
  private final Map<String, Multiset<String>> ofArticles = new HashMap<>();
  private final SortedMap<String, String> events = new TreeMap<>();

  private Membership() {}

  /** Event ids by the ids of claim rows and articles, sorted. */
  static SortedMap<String, String> of(Reading reading, List<Event> found) {
    Membership membership = new Membership();
    reading.claims().forEach(claim -> membership.rows.add(claim.id()));
    found.forEach(membership::add);
    reading.articles().forEach(membership::add);
    return membership.events;
  }

  private void add(Event event) {
    for (Claim claim : event.claims()) {
      if (rows.contains(claim.id())) {
        events.put(claim.id(), event.id());
      } else {
        ofArticles
            .computeIfAbsent(article(claim.id()), id -> HashMultiset.create())
            .add(event.id());
      }
    }
  }

  private static String article(String claim) {
    return claim.substring(0, Math.max(0, claim.lastIndexOf('#')));
  }

  private void add(Article article) {
    Multiset<String> named = ofArticles.getOrDefault(article.id(), HashMultiset.create());
    events.put(
        article.id(),
        named.entrySet().stream()
            .max(Comparator.comparingInt((Multiset.Entry<String> e) -> e.getCount())
                .thenComparing(e -> e.getElement(), Comparator.reverseOrder()))
            .map(Multiset.Entry::getElement)
            .orElseGet(() -> ownEvent(article)));
  }

  private static String ownEvent(Article article) {
    String content = article.id() + "\n" + article.text();
    return "e"
        + Hashing.sha256()
            .hashString(content, StandardCharsets.UTF_8)
            .toString()
            .substring(0, ID_DIGITS);
  }
}
