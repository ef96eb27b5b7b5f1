package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellTest {
  @Test
  void paintsOnlyOnATerminalWithoutNoColor() {
    assertThat(shell(Map.of(), true).colour()).isTrue();
    assertThat(shell(Map.of("NO_COLOR", ""), true).colour()).isTrue();
    assertThat(shell(Map.of("NO_COLOR", "1"), true).colour()).isFalse();
    assertThat(shell(Map.of(), false).colour()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"132,132", "40,40", "39,100", "wide,100", "'',100", "-1,100", "99999999999,100"})
  void takesTheWidthFromTheEnvironmentWhereItIsOfUse(String columns, int width) {
    assertThat(shell(Map.of("COLUMNS", columns), false).width()).isEqualTo(width);
  }

  private static Shell shell(Map<String, String> environment, boolean terminal) {
    return Shell.of(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        environment,
        terminal);
  }
}
