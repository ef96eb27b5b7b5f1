package org.crosscheck;

import org.crosscheck.read.ReadSettings;

/**
 * What a user can choose about a run.
 *
 * @param read how inputs are read
 * @param threads how many threads may work, 1 or more; the result is the same for any number
 */
public record Settings(ReadSettings read, int threads) {
  public static final Settings DEFAULT = new Settings(ReadSettings.DEFAULT, 1);

  public Settings {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be 1 or more, got " + threads);
    }
  }
}
