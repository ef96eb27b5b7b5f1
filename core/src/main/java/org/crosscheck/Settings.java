package org.crosscheck;

import org.crosscheck.event.Policy;
import org.crosscheck.read.ReadSettings;

/**
 * What a user can choose about a run.
 *
 * @param read how inputs are read
 * @param match how claims are put into events
 * @param policy which figure of an event is the best
 * @param threads how many threads may work, 1 or more; the result is the same for any number
 */
public record Settings(ReadSettings read, MatchSettings match, Policy policy, int threads) {
  public static final Settings DEFAULT =
      new Settings(ReadSettings.DEFAULT, MatchSettings.DEFAULT, Policy.DEFAULT, 1);

  public Settings {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be 1 or more, got " + threads);
    }
  }
}
