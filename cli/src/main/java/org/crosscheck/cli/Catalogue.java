package org.crosscheck.cli;

import java.util.Comparator;
import java.util.List;
import org.crosscheck.finding.RuleInfo;

/**
 * The rules that the tool can explain.
 *
 * @param rules sorted by code, each code once
 */
record Catalogue(List<RuleInfo> rules) {
  Catalogue {
    rules = rules.stream().sorted(Comparator.comparing(RuleInfo::code)).toList();
    if (rules.stream().map(RuleInfo::code).distinct().count() != rules.size()) {
      throw new IllegalArgumentException("a code stands for one rule, got "
          + rules.stream().map(RuleInfo::code).toList());
    }
  }

  /**
   * The rule with that code, in any case.
   *
   * @throws UsageException when there is none
   */
  RuleInfo find(String code) {
    Choices<RuleInfo> choices = new Choices<>(rules, RuleInfo::code);
    return rules.stream()
        .filter(rule -> rule.code().equalsIgnoreCase(code))
        .findFirst()
        .orElseThrow(() -> new UsageException("no rule has the code \"%s\"%s; see crosscheck rules"
            .formatted(code, choices.suggestion(code))));
  }
}
