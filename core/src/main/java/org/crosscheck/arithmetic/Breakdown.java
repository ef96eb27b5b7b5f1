package org.crosscheck.arithmetic;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;

/**
 * Figures that are parts of another in one respect: by cause, by place, by group, by age and sex.
 *
 * @param whole what they are parts of
 * @param parts two or more, sorted by id
 * @param by in which respect
 * @param overlaps true when somebody may stand in two of the parts: a girl is a child and a woman
 * @param complete true when the wording says that nothing is left over: {@code the rest}, {@code consisting of}
 */
public record Breakdown(
    Claim whole, List<Claim> parts, String by, boolean overlaps, boolean complete) {
  /** As many summands are written out. */
  private static final int WRITTEN = 20;

  public Breakdown {
    parts = parts.stream().sorted(Comparator.comparing(Claim::id)).toList();
    if (parts.size() < 2) {
      throw new IllegalArgumentException(
          "a breakdown of " + whole.id() + " needs two parts, got " + parts.size());
    }
  }

  /** Smallest number that all parts together can mean. */
  public double low() {
    return parts.stream().mapToDouble(p -> p.figure().low()).sum();
  }

  /** Largest number that they can mean; infinite when one of them has no upper bound. */
  public double high() {
    return parts.stream().mapToDouble(p -> p.figure().high()).sum();
  }

  /** True when the least that the parts come to is more than the most that the whole can be. */
  public boolean exceeds() {
    return low() > whole.figure().high();
  }

  /** True when nothing is said to be left over, and the most that the parts come to is less than the whole. */
  public boolean fallsShort() {
    return complete && high() < whole.figure().low();
  }

  /** True when every figure is exact and the sum is the whole to the last one. */
  public boolean addsUp() {
    return whole.figure().isPoint()
        && parts.stream().allMatch(p -> p.figure().isPoint())
        && low() == whole.figure().low();
  }

  /** {@code 5 + 7 = 12}. */
  public String sum() {
    Stream<String> numbers =
        parts.stream().limit(WRITTEN).map(p -> Figure.number(p.figure().low()));
    return numbers.collect(Collectors.joining(" + "))
        + (parts.size() > WRITTEN ? " + … = " : " = ")
        + Figure.number(low());
  }

  /** The whole first. */
  public List<String> ids() {
    return Stream.concat(Stream.of(whole), parts.stream()).map(Claim::id).toList();
  }
}
