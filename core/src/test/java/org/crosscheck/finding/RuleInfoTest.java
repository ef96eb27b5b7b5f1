package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleInfoTest {
  @ParameterizedTest
  @ValueSource(strings = {"D1", "D001", "X01", "d01", "", "D01 "})
  void refusesACodeOfAnotherForm(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule(code))
        .withMessage(
            "rule code must be a letter N, D, O or R and two digits, got \"" + code + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"N01", "D21", "O03", "R99"})
  void acceptsALetterAndTwoDigits(String code) {
    assertThat(rule(code).code()).isEqualTo(code);
  }

  @Test
  void theGravestSeverityIsAtLeastEveryOther() {
    assertThat(Severity.ERROR.isAtLeast(Severity.INFO)).isTrue();
    assertThat(Severity.NOTE.isAtLeast(Severity.NOTE)).isTrue();
    assertThat(Severity.NOTE.isAtLeast(Severity.WARNING)).isFalse();
  }

  private static RuleInfo rule(String code) {
    return new RuleInfo(
        code,
        "NAME",
        About.FIGURE,
        Outcome.CONFLICT,
        Severity.WARNING,
        "summary",
        "example",
        "advice");
  }
}
