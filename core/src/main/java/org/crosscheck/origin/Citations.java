package org.crosscheck.origin;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.ImmutableGraph;
import com.google.common.graph.Traverser;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Attribution.Stance;
import org.crosscheck.claim.Claim;

/**
 * Which claim has its figure from which: an outlet names a newspaper, and the newspaper's own claim, with the same number
 * of the same thing, names the police. Then the outlet has it from the police.
 */
final class Citations {
  /** Smaller numbers are met again by chance, unless the days are the same too. */
  private static final double TELLING = 10;

  /** Who is tried at most, of the claims of one outlet with one number. */
  private static final int BUCKET = 8;

  private final Names names;

  /** From the id of a claim to that of the one it has its figure from. */
  private final ImmutableGraph<String> graph;

  private final ImmutableMap<String, Claim> linked;

  private Citations(Names names, ImmutableGraph<String> graph, ImmutableMap<String, Claim> linked) {
    this.names = names;
    this.graph = graph;
    this.linked = linked;
  }

  static Citations of(Collection<Claim> claims, Names names) {
    ListMultimap<String, Claim> relays = ArrayListMultimap.create();
    claims.stream()
        .filter(claim -> !origins(claim, names).isEmpty())
        .sorted(Copies.FIRST)
        .forEach(claim -> relays.put(saying(names.self(claim), claim), claim));
    ImmutableGraph.Builder<String> graph = GraphBuilder.directed().immutable();
    ImmutableMap.Builder<String, Claim> linked = ImmutableMap.builder();
    relays
        .values()
        .forEach(relay -> origins(relay, names)
            .forEach(origin -> relays.get(saying(origin, relay)).stream()
                .limit(BUCKET)
                .filter(source -> isSource(source, relay))
                .findFirst()
                .ifPresent(source -> {
                  graph.putEdge(relay.id(), source.id());
                  linked.put(relay.id(), relay);
                  linked.put(source.id(), source);
                })));
    return new Citations(names, graph.build(), linked.buildKeepingLast());
  }

  private static String saying(String outlet, Claim claim) {
    return outlet + "\u0000" + claim.measure().name() + "\u0000"
        + claim.figure().anchor();
  }

  private static boolean isSource(Claim source, Claim relay) {
    boolean days = source.window().isResolved() && source.window().sameDays(relay.window());
    boolean telling =
        source.figure().anchor() >= TELLING && !source.window().isApartFrom(relay.window());
    boolean later = source.published().isPresent()
        && relay.published().isPresent()
        && relay.published().get().isBefore(source.published().get());
    return !source.outlet().equals(relay.outlet()) && (days || telling) && !later;
  }

  private static Set<String> origins(Claim claim, Names names) {
    Set<String> keys = new TreeSet<>();
    for (Attribution cite : claim.cites()) {
      if (cite.stance() == Stance.ASSERTS) {
        keys.add(names.origin(cite.origin().name(), claim));
      }
    }
    if (keys.size() > 1) {
      keys.remove(names.self(claim)); // who names others beside itself has it from them
    }
    return keys;
  }

  /** Keys of those whom the claim names. */
  Set<String> origins(Claim claim) {
    return origins(claim, names);
  }

  /** Keys of those at the end of every chain from this claim; in a ring there is none, and those it names stand. */
  Set<String> ends(Claim claim) {
    if (!linked.containsKey(claim.id())) {
      return origins(claim);
    }
    Set<String> ends = new LinkedHashSet<>();
    for (String link : Traverser.forGraph(graph).breadthFirst(claim.id())) {
      Set<String> named = origins(at(link));
      graph.successors(link).forEach(source -> named.remove(names.self(at(source))));
      ends.addAll(named);
    }
    return ends.isEmpty() ? origins(claim) : ends;
  }

  private Claim at(String id) {
    return Optional.ofNullable(linked.get(id)).orElseThrow();
  }
}
