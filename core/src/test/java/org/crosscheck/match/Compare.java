package org.crosscheck.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.claim.Claim;

/** Runs one comparison on two claims that are a whole run. */
final class Compare {
  private Compare() {}

  /** The evidence from the first claim's side, with the same bits from the other side. */
  static Evidence both(Comparison comparison, Claim a, Claim b) {
    Features x = Features.of(a);
    Features y = Features.of(b);
    Corpus corpus = new Corpus(List.of(x, y));
    Evidence evidence = comparison.compare(x, y, corpus);
    assertThat(comparison.compare(y, x, corpus).bits()).isEqualTo(evidence.bits());
    return evidence;
  }
}
