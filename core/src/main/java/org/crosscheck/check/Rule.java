package org.crosscheck.check;

import java.util.List;
import org.crosscheck.finding.RuleInfo;

/** Something that can be said of claims. It holds its own page, so that a new rule is a new class and a line in {@link Rules}. */
interface Rule {
  /** Every verdict that it can give; a rule may share one with others, which then holds the page. */
  List<RuleInfo> infos();
}
