package org.crosscheck.arithmetic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;
import org.crosscheck.scope.Means;
import org.crosscheck.scope.Populations;
import org.crosscheck.scope.Relation;
import org.crosscheck.scope.Windows;

/**
 * A share in percent beside the counts that it is a share of: {@code more than 70 percent killed by air strikes}, and
 * the parts of the whole that air strikes killed.
 *
 * @param share the claim in percent
 * @param whole the count of all
 * @param parts the counts that make up the share, sorted by id, at least one
 */
public record Share(Claim share, Claim whole, List<Claim> parts) {
  private static final Pattern OF =
      Pattern.compile("\\s+of\\s+(?:(?:all|the|those|these|its|their)\\s+)*(?<whom>.*)");

  public Share {
    parts = parts.stream().sorted(Comparator.comparing(Claim::id)).toList();
    if (parts.isEmpty() || whole.figure().low() <= 0) {
      throw new IllegalArgumentException("share " + share.id() + " needs parts and a whole");
    }
  }

  /**
   * The parts by cause that a share names: those whose words name the same means.
   *
   * @return empty when no part or every part would be meant, or when the share is of other people
   */
  public static Optional<Share> ofCauses(Claim share, Breakdown breakdown) {
    boolean samePeople =
        Populations.relation(share.population(), breakdown.whole().population()) == Relation.SAME;
    if (!share.measure().isShare() || !samePeople || !breakdown.by().equals("cause")) {
      return Optional.empty();
    }
    Set<String> means = Means.in(share.measure().name() + " " + share.figure().text() + " "
        + share.circumstances().weapon().orElse("") + " " + share.text().orElse(""));
    List<Claim> parts = breakdown.parts().stream()
        .filter(part -> !Collections.disjoint(means, Means.in(part.population().name())))
        .toList();
    boolean telling = !parts.isEmpty() && parts.size() < breakdown.parts().size();
    return telling && breakdown.whole().figure().low() > 0
        ? Optional.of(new Share(share, breakdown.whole(), parts))
        : Optional.empty();
  }

  /** The share of a group in the same entry that counts the group and everybody: {@code half of the 30 dead}, 12 children. */
  public static List<Share> ofGroups(Collection<Claim> entry) {
    List<Share> found = new ArrayList<>();
    for (Claim share : entry) {
      if (share.measure().isShare() && share.population().isStated() && !isOfThem(share)) {
        List<Share> readings = entry.stream()
            .filter(part -> isCount(part)
                && Populations.relation(part.population(), share.population()) == Relation.SAME)
            .flatMap(part -> entry.stream()
                .filter(whole -> isWhole(whole, part))
                .map(whole -> new Share(share, whole, List.of(part))))
            .toList();
        if (readings.size() == 1) {
          found.add(readings.get(0));
        }
      }
    }
    return found;
  }

  /** Whether the share is taken of the group: {@code 70 percent of the civilians died in air strikes}. */
  private static boolean isOfThem(Claim share) {
    String text = share.text().orElse("");
    int at = text.indexOf(share.figure().text());
    if (at < 0) {
      return false;
    }
    Matcher of = OF.matcher(text.substring(at + share.figure().text().length()));
    String group = share.population().name();
    String one = group.endsWith("s") ? group.substring(0, group.length() - 1) : group;
    return of.lookingAt() && of.group("whom").regionMatches(true, 0, one, 0, one.length());
  }

  private static boolean isCount(Claim claim) {
    return !claim.measure().isShare() && claim.figure().isNumber();
  }

  private static boolean isWhole(Claim whole, Claim part) {
    return isCount(whole)
        && whole.measure().equals(part.measure())
        && whole.figure().low() > 0
        && whole.figure().low() >= part.figure().low()
        && Windows.relation(whole.window(), part.window()) == Relation.SAME
        && Populations.relation(part.population(), whole.population()) == Relation.INSIDE;
  }

  /** Smallest share in percent that the counts allow. */
  public double low() {
    return whole.figure().isUnbounded()
        ? 0
        : 100 * sum(Figure::low) / whole.figure().high();
  }

  /** Largest share in percent that they allow, at most 100. */
  public double high() {
    return Math.min(100, 100 * sum(Figure::high) / whole.figure().low());
  }

  private double sum(java.util.function.ToDoubleFunction<Figure> end) {
    return parts.stream().map(Claim::figure).mapToDouble(end).sum();
  }

  /** How many points lie between what is said and what the counts allow; 0 when it fits. */
  public double off() {
    return Math.max(
        0, Math.max(share.figure().low() - high(), low() - share.figure().high()));
  }

  /** {@code (395 + 282) / 955 = 70.9 %}. */
  public String quotient() {
    String numbers =
        parts.stream().map(p -> Figure.number(p.figure().low())).collect(Collectors.joining(" + "));
    return String.format(
        Locale.ROOT,
        "%s / %s = %.1f %%",
        parts.size() > 1 ? "(" + numbers + ")" : numbers,
        Figure.number(whole.figure().low()),
        100 * sum(Figure::low) / whole.figure().low());
  }

  /** The share first, then the whole. */
  public List<Claim> claims() {
    return Stream.concat(Stream.of(share, whole), parts.stream()).toList();
  }
}
