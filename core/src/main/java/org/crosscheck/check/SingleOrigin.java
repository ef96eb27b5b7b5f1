package org.crosscheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Verdict;
import org.crosscheck.origin.Origins;

/** Many outlets agree, and all of them have it from one: the agreement of one witness with itself. */
final class SingleOrigin implements EventRule {
  static final RuleInfo SINGLE_ORIGIN = RuleInfo.noted(
      "D29",
      "SINGLE_ORIGIN",
      "Three or more outlets give one figure, and one origin stands behind all of them.",
      "Six outlets have 16 killed; all six have it from the Observatory.",
      "Count it as one report, and look for a second origin. Said only where nobody else has the figure: an outlet that "
          + "names nobody stands for itself.");

  private static final int MANY = 3;

  @Override
  public List<RuleInfo> infos() {
    return List.of(SINGLE_ORIGIN);
  }

  @Override
  public List<Verdict> judge(Setting setting) {
    return setting.claims().stream()
        .filter(claim -> claim.figure().isNumber() && claim.figure().anchor() > 0)
        .collect(Collectors.groupingBy(SingleOrigin::saying, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .filter(claims -> claims.size() >= MANY)
        .flatMap(claims -> judge(claims, setting.origins()).stream())
        .toList();
  }

  private static String saying(Claim claim) {
    return String.join(
        "\u0000",
        claim.measure().name(),
        claim.population().isEverybody() ? "" : claim.population().name(),
        claim.window().words(),
        Say.number(claim.figure().anchor()));
  }

  private static Optional<Verdict> judge(List<Claim> claims, Origins origins) {
    Map<String, Claim> outlets = new TreeMap<>();
    Set<String> behind = new TreeSet<>();
    for (Claim claim : claims) {
      outlets.putIfAbsent(origins.key(claim.outlet().name()), claim);
      behind.addAll(origins.witnesses(claim));
    }
    if (outlets.size() < MANY || behind.size() != 1) {
      return Optional.empty();
    }
    List<Claim> all = new ArrayList<>(claims);
    String names = outlets.values().stream()
        .map(claim -> claim.outlet().name())
        .sorted()
        .collect(Collectors.joining(", "));
    Claim first = claims.get(0);
    return Optional.of(Together.verdict(
        SINGLE_ORIGIN,
        all,
        "The agreement of " + outlets.size() + " outlets on " + Say.figure(first)
            + Say.counted(first) + " rests on one origin, " + origin(claims, origins) + ": "
            + names + ".",
        outlets.size() + " outlets, 1 origin"));
  }

  /** As most of them name it. */
  private static String origin(List<Claim> claims, Origins origins) {
    return claims.stream()
        .filter(origins::isRelay)
        .map(claim -> claim.cites().get(0).origin().name())
        .findFirst()
        .orElseGet(() -> claims.get(0).outlet().name());
  }
}
