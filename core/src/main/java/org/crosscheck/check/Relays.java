package org.crosscheck.check;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Measure;
import org.crosscheck.claim.Moment;
import org.crosscheck.finding.Verdict;
import org.crosscheck.origin.Origins;

/**
 * In a crowd of claims, those that repeat one origin's figure word for word are compared through one of them: a
 * thousand relays say what one says.
 *
 * @param compared the claims to compare with each other, sorted by id
 * @param repeated one N14 for each claim that stands for others, naming them
 */
record Relays(List<Claim> compared, List<Verdict> repeated) {
  /** More claims of one measure than this are a crowd. */
  private static final int CROWD = 200;

  Relays {
    compared = List.copyOf(compared);
    repeated = List.copyOf(repeated);
  }

  static Relays of(List<Claim> claims, Origins origins) {
    Multiset<Measure> sizes =
        claims.stream().map(Claim::measure).collect(Collectors.toCollection(HashMultiset::create));
    Set<String> linked = new HashSet<>();
    claims.forEach(claim -> claim.curation().partOf().ifPresent(linked::add));
    Map<String, List<Claim>> alike = new LinkedHashMap<>();
    for (Claim claim : claims) {
      boolean alone = sizes.count(claim.measure()) <= CROWD
          || linked.contains(claim.id())
          || claim.curation().partOf().isPresent();
      alike
          .computeIfAbsent(alone ? claim.id() : saying(claim, origins), k -> new ArrayList<>())
          .add(claim);
    }
    return new Relays(
        alike.values().stream()
            .map(Relays::earliest)
            .sorted(Comparator.comparing(Claim::id))
            .toList(),
        alike.values().stream()
            .filter(group -> group.size() > 1)
            .map(Relays::verdict)
            .toList());
  }

  /** What a rule could see of a claim, but for its outlet and its time of publication. */
  private static String saying(Claim claim, Origins origins) {
    return String.join(
        "\u0000",
        String.join("+", new TreeSet<>(origins.witnesses(claim))),
        claim.measure().name(),
        claim.population().name(),
        claim.place().name(),
        claim.window().words() + claim.window().kind(),
        claim.figure().interval() + claim.figure().bound(),
        OrderWords.in(claim.text().orElse("")).name(),
        claim.circumstances().toString());
  }

  /** Who printed the figure first, as far as the times are known. */
  private static Claim earliest(List<Claim> group) {
    return group.stream()
        .min(Comparator.comparing(
                (Claim claim) -> claim.published().map(Moment::earliest).orElse(LocalDateTime.MAX))
            .thenComparing(Claim::id))
        .orElseThrow();
  }

  private static Verdict verdict(List<Claim> group) {
    Claim first = earliest(group);
    return new Verdict(
        first.id(),
        Optional.empty(),
        group.stream().map(Claim::id).toList(),
        SameOriginRepeated.SAME_ORIGIN_REPEATED,
        SameOriginRepeated.SAME_ORIGIN_REPEATED.outcome(),
        SameOriginRepeated.SAME_ORIGIN_REPEATED.severity(),
        "One source, counts once: " + Say.claim(first) + ", and " + (group.size() - 1)
            + " more claims with the same figure.",
        List.of("more than " + CROWD + " claims: compared through one"));
  }
}
