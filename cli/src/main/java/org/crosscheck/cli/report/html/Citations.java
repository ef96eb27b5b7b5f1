package org.crosscheck.cli.report.html;

import com.google.common.collect.TreeMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Attribution.Stance;
import org.crosscheck.claim.Claim;
import org.crosscheck.origin.Origins;

/**
 * Who passes on whose word in one event: a graph from origins to the outlets that name them, in layers. A name is in the
 * layer behind the furthest of its sources; in a ring the name that comes first in the alphabet is taken as the first.
 */
final class Citations {
  private final Origins origins;
  private final Map<String, String> names = new TreeMap<>();
  private final TreeMultimap<String, String> tellers = TreeMultimap.create();
  private final TreeMultimap<String, String> sources = TreeMultimap.create();
  private final Set<String> denials = new HashSet<>();
  private final Map<String, Integer> layers = new HashMap<>();

  Citations(List<Claim> claims, Origins origins) {
    this.origins = origins;
    claims.forEach(claim -> claim.cites().forEach(cite -> add(claim, cite)));
    names.keySet().forEach(name -> layer(name, new TreeSet<>()));
  }

  private void add(Claim claim, Attribution cite) {
    String outlet = node(origins.key(claim.outlet().name()), claim.outlet().name());
    String origin = node(originKey(claim, cite), cite.origin().name());
    if (cite.stance() == Stance.DENIES) {
      denials.add(origin + "\u0000" + outlet);
    }
    if (cite.via().isPresent()) {
      String via = node(origins.key(cite.via().get().name()), cite.via().get().name());
      edge(origin, via);
      edge(via, outlet);
    } else {
      edge(origin, outlet);
    }
  }

  /** "An official" of two outlets may be two officials. */
  private String originKey(Claim claim, Attribution cite) {
    String key = origins.key(cite.origin().name());
    return origins.named(claim).stream()
        .filter(name -> name.startsWith(key + " of "))
        .findFirst()
        .orElse(key);
  }

  private String node(String key, String name) {
    names.putIfAbsent(key, name);
    return key;
  }

  private void edge(String source, String teller) {
    if (!source.equals(teller)) {
      tellers.put(source, teller);
      sources.put(teller, source);
    }
  }

  private int layer(String node, Set<String> below) {
    Integer known = layers.get(node);
    if (known != null) {
      return known;
    }
    if (!below.add(node)) {
      return -1;
    }
    int layer = 0;
    for (String source : sources.get(node)) {
      layer = Math.max(layer, layer(source, below) + 1);
    }
    below.remove(node);
    layers.put(node, layer);
    return layer;
  }

  /** True when there is something to see: one source of several, or a chain. */
  boolean isTelling() {
    return tellers.size() > 1
        && (tellers.keySet().stream().anyMatch(source -> tellers.get(source).size() > 1)
            || layers.values().stream().anyMatch(layer -> layer > 1));
  }

  /** The busiest names in their layers, the first layer first; within one, near those that they have it from. */
  List<List<String>> columns(int most, int deepest) {
    List<String> busiest = names.keySet().stream()
        .filter(name -> tellers.containsKey(name) || sources.containsKey(name))
        .sorted(Comparator.comparing(
                (String name) -> -tellers.get(name).size() - sources.get(name).size())
            .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .toList();
    List<List<String>> columns = new ArrayList<>();
    Map<String, Double> heights = new HashMap<>();
    for (int layer = 0; layer <= deepest; layer++) {
      int at = layer;
      List<String> column = busiest.stream()
          .filter(name -> Math.min(deepest, layers.getOrDefault(name, 0)) == at)
          .sorted(Comparator.comparing((String name) -> height(name, heights)))
          .toList();
      if (!column.isEmpty()) {
        columns.add(column);
        for (int i = 0; i < column.size(); i++) {
          heights.put(column.get(i), (i + 0.5) / column.size());
        }
      }
    }
    return columns;
  }

  private double height(String name, Map<String, Double> heights) {
    return sources.get(name).stream()
        .filter(heights::containsKey)
        .mapToDouble(source -> heights.getOrDefault(source, 0.5))
        .average()
        .orElse(0.5);
  }

  String name(String node) {
    return names.getOrDefault(node, node);
  }

  /** Who names that source. */
  Set<String> tellers(String source) {
    return tellers.get(source);
  }

  boolean isDenied(String source, String teller) {
    return denials.contains(source + "\u0000" + teller);
  }

  int size() {
    return names.size();
  }
}
