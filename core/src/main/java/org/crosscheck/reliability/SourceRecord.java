package org.crosscheck.reliability;

import java.util.Optional;

/**
 * How one outlet or origin fared in this run.
 *
 * @param name as named
 * @param kind outlet or origin
 * @param claims how many claims it made, or stands behind
 * @param agreement how often its figures agreed with those of other origins; empty when none could be compared
 */
public record SourceRecord(String name, Kind kind, int claims, Optional<Agreement> agreement) {
  /** Which side of a citation. */
  public enum Kind {
    OUTLET,
    ORIGIN
  }

  /**
   * A share of agreeing comparisons. Agreement, not truth.
   *
   * @param mean 0 to 1
   * @param low lower end of the 90 % interval
   * @param high upper end of the 90 % interval
   * @param n comparisons with claims of other origins
   */
  public record Agreement(double mean, double low, double high, int n) {}
}
