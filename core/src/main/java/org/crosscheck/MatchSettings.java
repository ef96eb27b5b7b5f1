package org.crosscheck;

import java.util.Optional;
import org.crosscheck.match.Weights;
import org.crosscheck.read.Decisions;

/**
 * How it is told which claims are about one event.
 *
 * @param weights what the evidence weighs
 * @param weightsFrom the file that gives the weights; empty for those that come with the program
 * @param decisions pairs that somebody decided about
 */
public record MatchSettings(Weights weights, Optional<String> weightsFrom, Decisions decisions) {
  public static final MatchSettings DEFAULT =
      new MatchSettings(Weights.standard(), Optional.empty(), Decisions.NONE);
}
