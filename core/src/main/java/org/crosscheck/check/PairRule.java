package org.crosscheck.check;

import java.util.Optional;
import org.crosscheck.finding.Verdict;

/**
 * Judges a pair of claims of one event. Laws: the verdict of a pair does not depend on which claim is handed over
 * first; a rule that does not apply says nothing, and the next one is asked.
 */
interface PairRule extends Rule {
  Optional<Verdict> judge(Pair pair);
}
