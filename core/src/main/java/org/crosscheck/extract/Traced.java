package org.crosscheck.extract;

import java.util.List;
import org.crosscheck.claim.Claim;

/**
 * A claim with how each of its parts was found.
 *
 * @param steps one for each part, in the order of the claim's columns
 */
public record Traced(Claim claim, List<Step> steps) {
  public Traced {
    steps = List.copyOf(steps);
  }
}
