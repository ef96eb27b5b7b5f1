package org.crosscheck.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;
import org.crosscheck.origin.Origins;

/** What is counted in an event, with the range of all figures given and the one that a policy names. */
final class Quantities {
  private Quantities() {}

  /** One quantity for each measure, population and window that a claim with a number states, parts left out. */
  static List<Quantity> of(List<Claim> claims, Policy policy, Origins origins) {
    Best best = new Best(policy, origins);
    Map<String, List<Claim>> groups = claims.stream()
        .filter(claim -> claim.figure().isNumber())
        .collect(Collectors.groupingBy(Quantities::key, TreeMap::new, Collectors.toList()));
    return groups.values().stream()
        .map(group -> quantity(withoutParts(group), policy, best, origins))
        .toList();
  }

  /** A part is no other figure for its whole; counted in another group it is a quantity of its own. */
  private static List<Claim> withoutParts(List<Claim> group) {
    Set<String> ids = group.stream().map(Claim::id).collect(Collectors.toSet());
    List<Claim> wholes = group.stream()
        .filter(claim -> claim.curation().partOf().filter(ids::contains).isEmpty())
        .toList();
    return wholes.isEmpty() ? group : wholes;
  }

  private static String key(Claim claim) {
    String population =
        claim.population().isEverybody() ? "" : claim.population().name();
    return claim.measure().name() + "\u0000" + population + "\u0000"
        + claim.window().words();
  }

  private static Quantity quantity(List<Claim> claims, Policy policy, Best best, Origins origins) {
    Claim first = claims.get(0);
    double low =
        claims.stream().map(Claim::figure).mapToDouble(Figure::low).min().orElseThrow();
    double high =
        claims.stream().map(Claim::figure).mapToDouble(Figure::high).max().orElseThrow();
    return new Quantity(
        first.measure(),
        first.population(),
        first.window(),
        claims.stream().map(Claim::id).sorted(Comparator.naturalOrder()).toList(),
        low,
        high,
        best.of(claims),
        policy.kind().word(),
        Timeline.of(claims, origins));
  }
}
