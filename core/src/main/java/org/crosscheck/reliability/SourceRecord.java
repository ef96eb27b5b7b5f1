package org.crosscheck.reliability;

import java.util.Optional;

/**
 * How one outlet or origin fared in this run.
 *
 * @param name as named most often
 * @param kind outlet or origin
 * @param claims how many claims it made, or stands behind
 * @param agreement how often its own figures agreed with those of other origins; empty when none could be compared
 * @param verified how often its own figures were right where somebody checked; empty when none were checked
 */
public record SourceRecord(
    String name,
    Kind kind,
    int claims,
    Optional<Agreement> agreement,
    Optional<Agreement> verified) {

  /** Which side of a citation. */
  public enum Kind {
    OUTLET,
    ORIGIN
  }

  /** One of which nothing was verified. */
  public SourceRecord(String name, Kind kind, int claims, Optional<Agreement> agreement) {
    this(name, kind, claims, agreement, Optional.empty());
  }

  /**
   * A share of figures that agree with others, or with what was verified.
   *
   * @param mean 0 to 1, sources with few figures pulled to the common run
   * @param low lower end of the 90 % interval
   * @param high upper end of the 90 % interval
   * @param n figures that could be judged
   */
  public record Agreement(double mean, double low, double high, int n) {
    private static final double TAIL = 0.05;
    /** Standard normal quantile of a two-sided 90 % interval. */
    private static final double Z = 1.6449;

    /** @param commonError by how much all figures of a source can be off together, whatever their number */
    static Agreement of(Beta belief, double commonError, int n) {
      double mean = belief.mean();
      double below = Math.hypot(mean - belief.quantile(TAIL), Z * commonError);
      double above = Math.hypot(belief.quantile(1 - TAIL) - mean, Z * commonError);
      return new Agreement(mean, Math.max(0, mean - below), Math.min(1, mean + above), n);
    }

    double width() {
      return high - low;
    }

    /** The standard deviation of a normal distribution with this interval. */
    double deviation() {
      return width() / (2 * Z);
    }
  }
}
