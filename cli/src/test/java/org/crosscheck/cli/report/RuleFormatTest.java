package org.crosscheck.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crosscheck.finding.RuleInfo;
import org.junit.jupiter.api.Test;

class RuleFormatTest {
  @Test
  void listsRulesAsATable() throws IOException {
    assertThat(written(RuleFormat.TEXT, List.of(Samples.MISQUOTED, Samples.SATISFIED)))
        .isEqualTo("""
        Code  Name              Outcome   Severity  Summary
        D03   MISQUOTED_ORIGIN  conflict  error     Two outlets give one origin different figures.
        N01   BOUND_SATISFIED   cleared   info      A bound holds with the other figure.
        """);
  }

  @Test
  void listsRulesAsJson() throws IOException {
    assertThat(written(RuleFormat.JSON, List.of(Samples.MISQUOTED))).isEqualTo("""
        [
          {
            "code": "D03",
            "name": "MISQUOTED_ORIGIN",
            "about": "figure",
            "outcome": "conflict",
            "severity": "error",
            "summary": "Two outlets give one origin different figures.",
            "example": "An example.",
            "advice": "Ask the outlet."
          }
        ]
        """);
  }

  @Test
  void listsRulesAsAPage() throws IOException {
    assertThat(written(RuleFormat.MARKDOWN, List.of(Samples.MISQUOTED))).isEqualTo("""
        # Rules

        ## D03 MISQUOTED_ORIGIN

        conflict, error, about: figure

        Two outlets give one origin different figures.

        - Example: An example.
        - What to do: Ask the outlet.
        """);
  }

  private static String written(RuleFormat format, List<RuleInfo> rules) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(rules, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
