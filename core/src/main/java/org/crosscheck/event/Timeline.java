package org.crosscheck.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Moment;
import org.crosscheck.origin.Origins;

/**
 * How one origin changed its figure for one thing: one story, not several figures.
 *
 * @param origin its name, as the first of the claims gives it
 * @param claims ids of the claims that brought a new figure, the first one first; two or more
 */
public record Timeline(String origin, List<String> claims) {
  private static final Comparator<Claim> BY_TIME = Comparator.comparing(
          (Claim claim) -> claim.published().map(Moment::earliest).orElseThrow())
      .thenComparing(Claim::id);

  public Timeline {
    claims = List.copyOf(claims);
  }

  /** Those of claims that count one thing; only what is told in a known order, and rests on one origin alone. */
  static List<Timeline> of(List<Claim> claims, Origins origins) {
    Map<String, List<Claim>> byOrigin = new TreeMap<>();
    for (Claim claim : claims) {
      if (claim.published().isPresent() && origins.witnesses(claim).size() == 1) {
        String origin = origins.witnesses(claim).iterator().next();
        byOrigin.computeIfAbsent(origin, k -> new ArrayList<>()).add(claim);
      }
    }
    return byOrigin.values().stream()
        .map(Timeline::changes)
        .filter(changes -> changes.size() > 1)
        .map(changes ->
            new Timeline(name(changes.get(0)), changes.stream().map(Claim::id).toList()))
        .toList();
  }

  private static List<Claim> changes(List<Claim> claims) {
    List<Claim> changes = new ArrayList<>();
    for (Claim claim : claims.stream().sorted(BY_TIME).toList()) {
      if (changes.isEmpty() || follows(changes.get(changes.size() - 1), claim)) {
        changes.add(claim);
      }
    }
    return changes;
  }

  private static boolean follows(Claim before, Claim after) {
    return !before.figure().sameInterval(after.figure())
        && before.published().orElseThrow().isBefore(after.published().orElseThrow());
  }

  private static String name(Claim claim) {
    return claim.cites().stream()
        .filter(cite -> cite.stance() == Attribution.Stance.ASSERTS)
        .findFirst()
        .map(cite -> cite.origin().name())
        .orElse(claim.outlet().name());
  }
}
