package org.crosscheck.arithmetic;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;

/**
 * Figures that cannot come to more than another, whatever the true numbers are: nobody stands in two of the parts, and
 * everybody of a part stands in the whole.
 *
 * @param whole what the parts lie in
 * @param parts one or more, sorted by id
 * @param kind why they cannot
 */
public record Limit(Claim whole, List<Claim> parts, Kind kind) {
  /** What makes figures parts of another. */
  public enum Kind {
    /** The column {@code part_of}. */
    DECLARED("declared parts"),
    /** The same, of groups that can overlap. */
    OVERLAPPING("groups that can overlap"),
    GROUPS("groups without a member in common"),
    PLACES("places of one region"),
    WINDOWS("periods without a common day"),
    /** The dead and the injured are at most the dead or injured, the dead and the saved those aboard. */
    MEASURES("kinds of victims without one in common"),
    /** The same, where nothing else can be in the whole. */
    SUM("kinds of victims that make up the whole");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** For a step of an explanation. */
    public String words() {
      return words;
    }
  }

  public Limit {
    parts = parts.stream().sorted(Comparator.comparing(Claim::id)).toList();
    if (parts.isEmpty() || parts.contains(whole)) {
      throw new IllegalArgumentException("limit of " + whole.id() + " needs parts, got " + parts);
    }
  }

  /** True when the parts must also come to no less than the whole. */
  boolean isEqual() {
    return kind == Kind.SUM;
  }

  Stream<Claim> claims() {
    return Stream.concat(Stream.of(whole), parts.stream());
  }

  /** {@code 14 + 9 <= 20}, with the smallest number of each part and the largest of the whole. */
  public String formula() {
    return parts.stream()
            .map(part -> Figure.number(part.figure().low()))
            .collect(Collectors.joining(" + "))
        + (isEqual() ? " = " : " <= ")
        + (whole.figure().isUnbounded() ? "any" : Figure.number(whole.figure().high()));
  }
}
