package org.crosscheck.read;

import java.util.Collections;
import java.util.List;
import org.crosscheck.claim.Claim;

/** Takes the claims of a run in small batches, so that a run need not hold them all. */
public interface ClaimSink {
  /** Takes claims and forgets them. */
  ClaimSink NOWHERE = claims -> Collections.nCopies(claims.size(), id -> {});

  /**
   * Whatever can be worked out from each claim alone. Called by several threads at once and in any order.
   *
   * @return what is then taken, one for each claim, in the order of the claims' places
   */
  List<? extends Prepared> prepare(List<Claim> claims);

  /** A claim that waits for its turn. */
  interface Prepared {
    /** Takes it under the id that it has in this run: its own, unless an earlier claim has that. Called once. */
    void takeAs(String id);
  }
}
