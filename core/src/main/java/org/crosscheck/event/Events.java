package org.crosscheck.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Place;
import org.crosscheck.origin.Origins;

/** Makes an event of the claims that were put together. */
final class Events {
  private Events() {}

  /** One event of these claims, in any order. */
  static Event event(String id, List<Claim> members, Origins origins) {
    return event(id, members, Stories.NONE, Policy.DEFAULT, origins);
  }

  /** The same where stories tell when and where what some of the claims count happened. */
  static Event event(
      String id, List<Claim> members, Stories stories, Policy policy, Origins origins) {
    List<Claim> sorted =
        members.stream().sorted(Comparator.comparing(Claim::id)).toList();
    List<Claim> settled = sorted.stream().map(stories::settled).toList();
    return new Event(
        id,
        sorted,
        days(settled, claim -> claim.window().from()).min(Comparator.naturalOrder()),
        days(settled, claim -> claim.window().to()).max(Comparator.naturalOrder()),
        place(settled),
        (int)
            sorted.stream().map(c -> origins.key(c.outlet().name())).distinct().count(),
        (int) sorted.stream()
            .flatMap(c -> origins.witnesses(c).stream())
            .distinct()
            .count(),
        Quantities.of(settled, policy, origins));
  }

  private static java.util.stream.Stream<LocalDate> days(
      List<Claim> claims, Function<Claim, Optional<LocalDate>> end) {
    return claims.stream().map(end).flatMap(Optional::stream);
  }

  private static String place(List<Claim> claims) {
    Map<String, Long> counts = claims.stream()
        .map(Claim::place)
        .filter(Place::isStated)
        .collect(Collectors.groupingBy(Place::name, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Long>comparingByValue()
            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
