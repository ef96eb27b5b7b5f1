package org.crosscheck.event;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Place;
import org.crosscheck.origin.Origins;

/** Makes an event of the claims that were put together. */
final class Events {
  private static final int ID_DIGITS = 10;

  private Events() {}

  /**
   * One event of these claims, in any order.
   *
   * @param taken ids of the events made before; rows that say the same to the letter would make one id twice
   */
  static Event event(List<Claim> members, Origins origins, Set<String> taken) {
    List<Claim> sorted =
        members.stream().sorted(Comparator.comparing(Claim::id)).toList();
    return new Event(
        id(members, taken),
        sorted,
        days(sorted, claim -> claim.window().from()).min(Comparator.naturalOrder()),
        days(sorted, claim -> claim.window().to()).max(Comparator.naturalOrder()),
        place(sorted),
        (int)
            sorted.stream().map(c -> origins.key(c.outlet().name())).distinct().count(),
        (int) sorted.stream()
            .flatMap(c -> origins.witnesses(c).stream())
            .distinct()
            .count(),
        Quantities.of(sorted));
  }

  private static java.util.stream.Stream<LocalDate> days(
      List<Claim> claims, Function<Claim, Optional<LocalDate>> end) {
    return claims.stream().map(end).flatMap(Optional::stream);
  }

  /** Derived from the content of one member, so that another file renames no event it does not touch. */
  private static String id(List<Claim> members, Set<String> taken) {
    Optional<String> label = members.stream()
        .map(c -> c.curation().event())
        .flatMap(Optional::stream)
        .findFirst();
    return label.orElseGet(() -> {
      String hash = members.stream()
          .map(c -> hash(content(c)))
          .min(Comparator.naturalOrder())
          .orElseThrow();
      while (taken.contains(shortened(hash))) {
        hash = hash(hash);
      }
      return shortened(hash);
    });
  }

  private static String hash(String content) {
    return Hashing.sha256().hashString(content, StandardCharsets.UTF_8).toString();
  }

  private static String shortened(String hash) {
    return "e" + hash.substring(0, ID_DIGITS);
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

  /** What a claim says, without its id and its place in a file. */
  static String content(Claim claim) {
    return claim.curation().event().orElse("") + "\u0000" + claim.content();
  }
}
