package org.crosscheck.match;

/**
 * One step towards or away from a match.
 *
 * @param about what was compared: {@code time}, {@code place}, …
 * @param detail what was found, in a few words
 * @param bits log2 of how much likelier this is in a match than elsewhere; negative speaks against, 0 says nothing
 * @see "Fellegi and Sunter, A Theory for Record Linkage, JASA 64 (1969), 1183-1210"
 */
public record Evidence(String about, String detail, double bits) {
  static Evidence none(String about, String detail) {
    return new Evidence(about, detail, 0);
  }
}
