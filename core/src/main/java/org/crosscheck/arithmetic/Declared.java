package org.crosscheck.arithmetic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.crosscheck.claim.Claim;
import org.crosscheck.scope.Populations;
import org.crosscheck.scope.Relation;

/**
 * Breakdowns that the column {@code part_of} declares. Parts are added within one respect only: a child killed by
 * shelling stands in two and is still one child. A group apart from the whole ({@code 3 militants} beside 20 civilians)
 * is no part of it, and one that lies inside another part is not counted twice.
 */
public final class Declared {
  private static final Set<String> AGES =
      Set.of("children", "women", "men", "girls", "boys", "minors", "elderly");

  private static final Pattern CLOSED = Pattern.compile(
      "\\b(?:the (?:rest|remaining|remainder|others?)|consist(?:s|ed|ing) of|compris(?:es|ed|ing)|made up of)\\b");

  private Declared() {}

  /** All of them, in the order of the wholes; parts whose whole is not among the claims are in none. */
  public static List<Breakdown> in(Collection<Claim> claims) {
    Map<String, List<Claim>> byWhole = new HashMap<>();
    for (Claim claim : claims) {
      if (!claim.measure().isShare() && claim.figure().isNumber()) {
        claim
            .curation()
            .partOf()
            .ifPresent(
                whole -> byWhole.computeIfAbsent(whole, k -> new ArrayList<>()).add(claim));
      }
    }
    List<Breakdown> found = new ArrayList<>();
    for (Claim whole : claims) {
      List<Claim> parts = byWhole.getOrDefault(whole.id(), List.of()).stream()
          .filter(part -> part.measure().equals(whole.measure()))
          .filter(
              part -> Populations.relation(part.population(), whole.population()) != Relation.APART)
          .toList();
      if (parts.size() > 1 && whole.figure().isNumber()) {
        add(whole, parts, found);
      }
    }
    return found;
  }

  private static void add(Claim whole, List<Claim> parts, List<Breakdown> found) {
    Map<String, List<Claim>> respects = new TreeMap<>();
    for (Claim part : parts) {
      respects.computeIfAbsent(respect(whole, part), k -> new ArrayList<>()).add(part);
    }
    respects.forEach((by, group) -> {
      List<Claim> outermost = by.equals("group") ? outermost(group) : group;
      if (outermost.size() > 1) {
        found.add(new Breakdown(
            whole, outermost, by, overlaps(by, outermost), isClosed(whole, outermost)));
      }
    });
  }

  /** True for groups by age or sex, whose members can be in two of them. */
  static boolean isByAge(Claim part) {
    return AGES.contains(part.population().name().toLowerCase(Locale.ROOT));
  }

  private static String respect(Claim whole, Claim part) {
    String name = part.population().name().toLowerCase(Locale.ROOT);
    if (name.contains(":")) {
      return "cause";
    }
    if (isByAge(part)) {
      return "age and sex";
    }
    return part.place().isStated() && !part.place().name().equals(whole.place().name())
        ? "place"
        : "group";
  }

  private static List<Claim> outermost(List<Claim> group) {
    return group.stream()
        .filter(part -> group.stream().noneMatch(other -> isInside(part, other)))
        .toList();
  }

  private static boolean isInside(Claim part, Claim other) {
    return Populations.relation(part.population(), other.population()) == Relation.INSIDE;
  }

  /** One victim of an article may be told twice, by name and by trade. */
  static boolean isOnePersonOfAText(Claim claim) {
    return claim.at().start().isPresent() && claim.figure().low() <= 1;
  }

  private static boolean overlaps(String by, List<Claim> parts) {
    return by.equals("age and sex")
        || parts.stream().filter(Declared::isOnePersonOfAText).count() > 1
        || (by.equals("group")
            && parts.stream().anyMatch(a -> parts.stream().anyMatch(b -> mayShare(a, b))));
  }

  /** Known groups of which somebody can be in both: doctors and women. */
  private static boolean mayShare(Claim a, Claim b) {
    return Populations.relation(a.population(), b.population()) == Relation.DIFFERENT;
  }

  private static boolean isClosed(Claim whole, List<Claim> parts) {
    return isClosed(whole.text().orElse(""))
        || parts.stream()
            .anyMatch(
                part -> isClosed(part.population().name() + " " + part.figure().text()));
  }

  private static boolean isClosed(String text) {
    return CLOSED.matcher(text.toLowerCase(Locale.ROOT)).find();
  }
}
