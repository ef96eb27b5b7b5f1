package org.crosscheck.check;

import java.util.Optional;
import org.crosscheck.finding.Verdict;

/** Looks for a conflict on something other than the figures. Laws as for {@link PairRule}; silence is agreement. */
interface AttributeRule extends Rule {
  Optional<Verdict> judge(Pair pair);
}
