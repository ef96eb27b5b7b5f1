package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.crosscheck.cli.report.Samples;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  @Test
  void refusesTwoRulesWithOneCode() {
    assertThatThrownBy(() -> new Catalogue(List.of(Samples.MISQUOTED, Samples.MISQUOTED)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a code stands for one rule, got [D03, D03]");
  }
}
