package org.crosscheck.read;

import org.crosscheck.claim.Claim;

/** Takes the claims of a run one by one, so that a run need not hold them all. */
public interface ClaimSink {
  /**
   * Whatever can be worked out from one claim alone. Called by several threads at once and in any order.
   *
   * @return what is then taken, in the order of the claims' places
   */
  Prepared prepare(Claim claim);

  /** A claim that waits for its turn. */
  interface Prepared {
    /** Takes it under the id that it has in this run: its own, unless an earlier claim has that. Called once. */
    void takeAs(String id);
  }
}
