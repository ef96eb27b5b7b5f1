package org.crosscheck.event;

import java.util.List;
import org.crosscheck.claim.Decision;
import org.crosscheck.match.Weights;

/**
 * What people tell beside the claims.
 *
 * @param weights what the evidence weighs
 * @param decisions what is never gone against, about claims of the run
 * @param policy which figure of an event is the best
 */
public record Guidance(Weights weights, List<Decision> decisions, Policy policy) {
  /** The weights that come with the program, no decisions, and ranges. */
  public static final Guidance NONE = new Guidance(Weights.standard(), List.of());

  /** The same with ranges. */
  public Guidance(Weights weights, List<Decision> decisions) {
    this(weights, decisions, Policy.DEFAULT);
  }

  public Guidance {
    decisions = List.copyOf(decisions);
  }
}
