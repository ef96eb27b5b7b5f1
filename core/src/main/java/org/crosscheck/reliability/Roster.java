package org.crosscheck.reliability;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Attribution.Stance;
import org.crosscheck.claim.Claim;
import org.crosscheck.reliability.SourceRecord.Kind;

/** Who is spoken of: the outlets, and the origins that they name, each under all its names. */
final class Roster {
  private final Ledger ledger;
  private final Map<String, List<Integer>> outlets = new TreeMap<>();
  private final Map<String, List<Integer>> origins = new TreeMap<>();
  private final Map<String, Multiset<String>> outletNames = new TreeMap<>();
  private final Map<String, Multiset<String>> originNames = new TreeMap<>();

  Roster(Ledger ledger) {
    this.ledger = ledger;
    for (int claim = 0; claim < ledger.size(); claim++) {
      String outlet = ledger.outlet(claim);
      outlets.computeIfAbsent(outlet, k -> new ArrayList<>()).add(claim);
      name(outletNames, outlet, ledger.claim(claim).outlet().name());
      nameOrigins(ledger.claim(claim));
    }
    for (int claim = 0; claim < ledger.size(); claim++) {
      for (String origin : named(claim)) {
        origins.computeIfAbsent(origin, k -> new ArrayList<>()).add(claim);
      }
    }
  }

  private static void name(Map<String, Multiset<String>> names, String key, String name) {
    names.computeIfAbsent(key, k -> HashMultiset.create()).add(name);
  }

  private void nameOrigins(Claim claim) {
    if (claim.cites().isEmpty()) {
      return;
    }
    ImmutableSet<String> keys = ledger.origins().named(claim);
    for (Attribution cite : claim.cites()) {
      if (cite.stance() == Stance.ASSERTS) {
        String plain = ledger.origins().key(cite.origin().name());
        for (String key : keys) {
          if (key.equals(plain)) {
            name(originNames, key, cite.origin().name());
          } else if (key.startsWith(plain + " of ")) {
            name(originNames, key, cite.origin().name() + " (" + claim.outlet().name() + ")");
          }
        }
      }
    }
  }

  /** The origins that the claim names, and those that stand behind it and are named elsewhere. */
  private Iterable<String> named(int claim) {
    return Stream.concat(
            ledger.origins().named(ledger.claim(claim)).stream(), ledger.witnesses(claim).stream())
        .filter(originNames::containsKey)
        .distinct()
        .sorted()
        .toList();
  }

  /** Outlets, then origins, each by name. */
  List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    outlets.forEach((key, claims) ->
        sources.add(new Source(Kind.OUTLET, key, most(outletNames, key), List.copyOf(claims))));
    origins.forEach((key, claims) ->
        sources.add(new Source(Kind.ORIGIN, key, most(originNames, key), List.copyOf(claims))));
    sources.sort(
        Comparator.comparing(Source::kind).thenComparing(Source::name).thenComparing(Source::key));
    return sources;
  }

  /** How a witness is called. */
  String name(String key) {
    return originNames.containsKey(key) ? most(originNames, key) : most(outletNames, key);
  }

  /** The name used most often; of two used equally often the first in the alphabet. */
  private static String most(Map<String, Multiset<String>> names, String key) {
    Multiset<String> used = names.getOrDefault(key, HashMultiset.create());
    return used.entrySet().stream()
        .min(Comparator.comparingInt((Multiset.Entry<String> name) -> -name.getCount())
            .thenComparing(Multiset.Entry::getElement))
        .map(Multiset.Entry::getElement)
        .orElse(key);
  }

  /**
   * One outlet or origin.
   *
   * @param kind which
   * @param key equal for all its names
   * @param name the one used most often
   * @param claims that it makes, or stands behind
   */
  record Source(Kind kind, String key, String name, List<Integer> claims) {}
}
