package org.crosscheck.reliability;

import java.util.Optional;

/**
 * How a source of a table fared: by the word of the others and, where there is some, of verified values.
 *
 * @param source its name
 * @param score empty when nothing that it says could be held against others
 * @param judged how many of its claims could be
 */
public record SourceScore(String source, Optional<Score> score, int judged) {
  /**
   * A share of claims that seem right.
   *
   * @param mean 0 to 1
   * @param low lower end of the 90 % interval
   * @param high its upper end
   */
  public record Score(double mean, double low, double high) {}
}
