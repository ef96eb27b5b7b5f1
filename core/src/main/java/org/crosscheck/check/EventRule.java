package org.crosscheck.check;

import java.util.List;
import org.crosscheck.finding.Verdict;

/**
 * Judges what one claim says by itself, or several together: its verdicts have no second claim and list all that they
 * speak of. Law: a claim that has nothing to do with the others changes no verdict.
 */
interface EventRule extends Rule {
  List<Verdict> judge(Setting setting);
}
