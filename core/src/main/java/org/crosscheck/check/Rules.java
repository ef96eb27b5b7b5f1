package org.crosscheck.check;

import java.util.List;
import org.crosscheck.finding.RuleInfo;

/** What this package can say. */
public final class Rules {
  private Rules() {}

  /** Every verdict's identity, in the order of the codes within N, D and O. */
  public static List<RuleInfo> infos() {
    return Codes.ALL;
  }
}
