package org.crosscheck.reliability;

/**
 * A value that somebody checked.
 *
 * @param value as written
 * @param key what of it is compared
 */
public record Truth(String value, String key) {
  public static Truth of(String value) {
    return new Truth(value, ValueKey.of(value));
  }
}
