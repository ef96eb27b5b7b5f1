package org.crosscheck.claim;

/**
 * Whom an outlet names as the source of a figure: an agency, a monitor, a ministry, a witness.
 *
 * @param name as named, never empty
 */
public record Origin(String name) {
  public Origin {
    name = name.strip();
    if (name.isEmpty()) {
      throw new IllegalArgumentException("origin must not be empty");
    }
  }
}
