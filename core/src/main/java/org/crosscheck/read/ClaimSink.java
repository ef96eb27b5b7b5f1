package org.crosscheck.read;

import java.util.List;
import org.crosscheck.claim.Claim;

/** Takes the claims of a run in small batches, so that a run need not hold them all. */
public interface ClaimSink {
  /** Takes claims and forgets them. */
  ClaimSink NOWHERE = claims -> ids -> {};

  /**
   * Whatever can be worked out from these claims alone. Called by several threads at once and in any order.
   *
   * @return what is then taken, in the order of the claims' places
   */
  Prepared prepare(List<Claim> claims);

  /** Claims that wait for their turn. */
  interface Prepared {
    /** Takes each under the id that it has in this run: its own, unless an earlier claim has that. Called once. */
    void takeAs(List<String> ids);
  }
}
