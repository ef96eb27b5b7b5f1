package org.crosscheck.reliability;

/**
 * What somebody else thinks of a source.
 *
 * @param name of an outlet or origin
 * @param share how often it is right by that rating, above 0 and below 1
 * @param weight for how many verified figures it counts, above 0 and at most {@link #MOST}
 * @param by who rates
 * @param date when
 */
public record Rating(String name, double share, double weight, String by, String date) {
  /** An opinion never counts for more than this many checks. */
  public static final double MOST = 4;

  public Rating {
    if (!(share > 0 && share < 1)) {
      throw new IllegalArgumentException("rating must be above 0 and below 1, got " + share);
    }
    if (!(weight > 0 && weight <= MOST)) {
      throw new IllegalArgumentException("weight must be above 0 and at most 4, got " + weight);
    }
  }

  Prior prior() {
    return new Prior(share, weight);
  }
}
