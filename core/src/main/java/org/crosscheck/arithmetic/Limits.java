package org.crosscheck.arithmetic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.crosscheck.arithmetic.Limit.Kind;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Measure;
import org.crosscheck.claim.Population;
import org.crosscheck.scope.Places;
import org.crosscheck.scope.Populations;
import org.crosscheck.scope.Relation;
import org.crosscheck.scope.Windows;

/**
 * The limits that hold between the figures of one statement, one source's account at one time, without being declared:
 * nobody is in two groups that exclude each other, two towns, two periods apart, or dead and saved.
 */
public final class Limits {
  private static final Measure ABOARD = new Measure("aboard");

  /** Measures that are the sum of two others, by definition. */
  private static final Map<String, Set<String>> SUMS = Map.of(
      "killed_or_injured", Set.of("killed", "injured"),
      "killed_or_missing", Set.of("killed", "missing"));

  private static final Set<String> FATES =
      Set.of("killed", "missing", "rescued", "survivors", "survived");

  /** Larger statements are lists, whose rows are no parts of each other. */
  private static final int LARGE = 60;

  private Limits() {}

  /** In no particular order. A statement of very many figures has none. */
  public static List<Limit> in(Collection<Claim> statement) {
    List<Claim> counts = statement.stream()
        .filter(claim -> claim.figure().isNumber()
            && claim.figure().high() > 0
            && !claim.measure().isShare()
            && !Declared.isOnePersonOfAText(claim))
        .sorted(Comparator.comparing(Claim::id))
        .toList();
    List<Limit> limits = new ArrayList<>();
    if (counts.size() > 1 && counts.size() <= LARGE) {
      for (Claim whole : counts) {
        groups(whole, counts, limits);
        places(whole, counts, limits);
        windows(whole, counts, limits);
        measures(whole, counts, limits);
        aboard(whole, counts, limits);
      }
    }
    return limits;
  }

  /** A quick look: parts need company of their own measure, or a measure that is made up of others. */
  public static boolean mayHold(Collection<Claim> statement) {
    Map<Measure, Integer> sizes = new HashMap<>();
    for (Claim claim : statement) {
      sizes.merge(claim.measure(), 1, Integer::sum);
    }
    return statement.size() > 1
        && sizes.entrySet().stream()
            .anyMatch(size -> size.getValue() > 2
                || size.getKey().equals(ABOARD)
                || SUMS.containsKey(size.getKey().name()));
  }

  private static void groups(Claim whole, List<Claim> counts, List<Limit> limits) {
    List<Claim> inside = counts.stream()
        .filter(part -> part.measure().equals(whole.measure())
            && sameDays(part, whole)
            && samePlace(part, whole)
            && people(part, whole) == Relation.INSIDE
            && !isDeclared(part, whole))
        .toList();
    List<Claim> outermost = inside.stream()
        .filter(part -> inside.stream().noneMatch(other -> people(part, other) == Relation.INSIDE))
        .toList();
    List<Claim> parts = once(outermost, claim -> claim.population().name());
    if (isPairwise(parts, (a, b) -> people(a, b) == Relation.APART)) {
      add(whole, parts, Kind.GROUPS, limits);
    } else if (parts.stream().allMatch(Declared::isByAge)) {
      add(whole, parts, Kind.OVERLAPPING, limits);
    }
  }

  private static boolean isDeclared(Claim part, Claim whole) {
    return part.curation().partOf().equals(Optional.of(whole.id()));
  }

  /** Towns spelt out as parts of the whole's place; a bare name may be the same place at another level. */
  private static void places(Claim whole, List<Claim> counts, List<Limit> limits) {
    List<String> around = Places.keys(whole.place());
    List<Claim> inside = counts.stream()
        .filter(part -> part.measure().equals(whole.measure())
            && sameDays(part, whole)
            && people(part, whole) == Relation.SAME
            && isOneLevelBelow(Places.keys(part.place()), around))
        .toList();
    add(whole, once(inside, claim -> Places.keys(claim.place()).get(0)), Kind.PLACES, limits);
  }

  private static boolean isOneLevelBelow(List<String> keys, List<String> around) {
    return !around.isEmpty()
        && keys.size() == around.size() + 1
        && keys.subList(1, keys.size()).equals(around);
  }

  private static void windows(Claim whole, List<Claim> counts, List<Limit> limits) {
    List<Claim> inside = counts.stream()
        .filter(part -> part.measure().equals(whole.measure())
            && people(part, whole) == Relation.SAME
            && samePlace(part, whole)
            && Windows.relation(part.window(), whole.window()) == Relation.INSIDE)
        .toList();
    List<Claim> parts = once(inside, claim -> claim.window().words());
    if (isPairwise(parts, (a, b) -> a.window().isApartFrom(b.window()))) {
      add(whole, parts, Kind.WINDOWS, limits);
    }
  }

  private static void measures(Claim whole, List<Claim> counts, List<Limit> limits) {
    Set<String> summands = SUMS.getOrDefault(whole.measure().name(), Set.of());
    List<Claim> parts = once(
        counts.stream()
            .filter(part -> summands.contains(part.measure().name())
                && sameDays(part, whole)
                && samePlace(part, whole)
                && people(part, whole) == Relation.SAME)
            .toList(),
        claim -> claim.measure().name());
    if (!parts.isEmpty()) {
      boolean exact = parts.size() == summands.size()
          && whole.figure().isPoint()
          && parts.stream().allMatch(part -> part.figure().isPoint());
      limits.add(new Limit(whole, parts, exact ? Kind.SUM : Kind.MEASURES));
    }
  }

  private static void aboard(Claim whole, List<Claim> counts, List<Limit> limits) {
    if (whole.measure().equals(ABOARD)) {
      List<Claim> parts = once(
          counts.stream()
              .filter(part -> FATES.contains(part.measure().name())
                  && samePlace(part, whole)
                  && people(part, whole) == Relation.SAME)
              .toList(),
          claim -> claim.measure().name().startsWith("surviv")
              ? "rescued"
              : claim.measure().name());
      if (!parts.isEmpty()) {
        limits.add(new Limit(whole, parts, Kind.MEASURES));
      }
    }
  }

  private static void add(Claim whole, List<Claim> parts, Kind kind, List<Limit> limits) {
    if (parts.size() > 1) {
      limits.add(new Limit(whole, parts, kind));
    }
  }

  /** Of figures for the same thing, the one that asks least: a count told twice is added once. */
  private static List<Claim> once(List<Claim> parts, Function<Claim, String> thing) {
    Map<String, Claim> least = new TreeMap<>();
    for (Claim part : parts) {
      least.merge(
          thing.apply(part), part, (a, b) -> a.figure().low() <= b.figure().low() ? a : b);
    }
    return List.copyOf(least.values());
  }

  private static boolean isPairwise(List<Claim> parts, BiPredicate<Claim, Claim> holds) {
    return parts.stream()
        .allMatch(a -> parts.stream().allMatch(b -> a.id().equals(b.id()) || holds.test(a, b)));
  }

  /** In one account the figure that names no group counts everybody. */
  private static Relation people(Claim a, Claim b) {
    return Populations.relation(named(a), named(b));
  }

  private static Population named(Claim claim) {
    return claim.population().isStated() ? claim.population() : Population.EVERYBODY;
  }

  private static boolean sameDays(Claim a, Claim b) {
    return (a.window().isUnstated() && b.window().isUnstated())
        || Windows.relation(a.window(), b.window()) == Relation.SAME;
  }

  private static boolean samePlace(Claim a, Claim b) {
    return (!a.place().isStated() && !b.place().isStated())
        || Places.relation(a.place(), b.place()) == Relation.SAME;
  }
}
