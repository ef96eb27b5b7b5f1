package org.crosscheck.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;

/**
 * Adds up the declared parts of a whole. Parts are added within one breakdown only: by age and sex, by cause, by place
 * or by group; a child killed by shelling stands in two breakdowns and is still one child.
 */
final class PartsAndWholes {
  private static final Set<String> AGES =
      Set.of("children", "women", "men", "girls", "boys", "minors", "elderly");

  private PartsAndWholes() {}

  static List<Verdict> judge(List<Claim> claims) {
    Map<String, List<Claim>> byWhole = claims.stream()
        .filter(c -> c.curation().partOf().isPresent() && !c.measure().isShare())
        .collect(Collectors.groupingBy(
            c -> c.curation().partOf().orElseThrow(), TreeMap::new, Collectors.toList()));
    List<Verdict> verdicts = new ArrayList<>();
    for (Claim whole : claims) {
      List<Claim> parts = byWhole.getOrDefault(whole.id(), List.of()).stream()
          .filter(p -> p.measure().equals(whole.measure()))
          .toList();
      breakdowns(whole, parts).values().stream()
          .filter(group -> group.size() > 1)
          .forEach(group -> verdicts.add(judge(whole, group)));
    }
    return verdicts;
  }

  private static Map<String, List<Claim>> breakdowns(Claim whole, List<Claim> parts) {
    return parts.stream()
        .collect(Collectors.groupingBy(
            part -> breakdown(whole, part), TreeMap::new, Collectors.toList()));
  }

  private static String breakdown(Claim whole, Claim part) {
    String name = part.population().name().toLowerCase(Locale.ROOT);
    if (name.contains(":")) {
      return "cause";
    }
    if (AGES.contains(name)) {
      return "age and sex";
    }
    return part.place().isStated() && !part.place().name().equals(whole.place().name())
        ? "place"
        : "group";
  }

  private static Verdict judge(Claim whole, List<Claim> parts) {
    List<Claim> sorted = parts.stream().sorted(Comparator.comparing(Claim::id)).toList();
    double low = sorted.stream().mapToDouble(p -> p.figure().low()).sum();
    double high = sorted.stream().mapToDouble(p -> p.figure().high()).sum();
    String sum =
        sorted.stream().map(p -> Figure.number(p.figure().low())).collect(Collectors.joining(" + "))
            + " = " + Figure.number(low);
    if (low > whole.figure().high()) {
      return verdict(
          whole,
          sorted,
          true,
          sum + " is more than " + Say.figure(whole) + ", unless someone is counted twice: "
              + Say.claim(whole) + ".");
    }
    boolean equal = low == whole.figure().low()
        && (high == whole.figure().high() || whole.figure().isUnbounded());
    return verdict(
        whole,
        sorted,
        false,
        equal
            ? sum + ": the parts add up to " + Say.claim(whole) + "."
            : sum + ": fits into " + Say.claim(whole) + ".");
  }

  private static Verdict verdict(Claim whole, List<Claim> parts, boolean exceeds, String message) {
    List<String> ids =
        Stream.concat(Stream.of(whole.id()), parts.stream().map(Claim::id)).toList();
    var rule = exceeds ? Codes.D11 : Codes.N08;
    boolean disjoint = parts.stream()
        .noneMatch(p -> AGES.contains(p.population().name().toLowerCase(Locale.ROOT)));
    Severity severity = exceeds && !disjoint ? Severity.NOTE : rule.severity();
    return new Verdict(
        whole.id(),
        Optional.empty(),
        ids,
        rule,
        rule.outcome(),
        severity,
        message,
        List.of(parts.size() + " parts by " + breakdown(whole, parts.get(0))));
  }
}
