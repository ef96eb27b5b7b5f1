package org.crosscheck.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscheck.finding.RuleInfo;
import org.junit.jupiter.api.Test;

class ReadingRulesTest {
  @Test
  void areOrderedByCodesThatDiffer() {
    assertThat(ReadingRules.ALL).extracting(RuleInfo::code).isSorted().doesNotHaveDuplicates();
    assertThat(ReadingRules.ALL).extracting(RuleInfo::name).doesNotHaveDuplicates();
  }

  @Test
  void explainThemselvesInSentences() {
    assertThat(ReadingRules.ALL).allSatisfy(rule -> {
      assertThat(rule.code()).startsWith("R");
      assertThat(rule.summary()).endsWith(".");
      assertThat(rule.example()).endsWith(".");
      assertThat(rule.advice()).endsWith(".");
    });
  }
}
