package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RehearsalTest {
  private static final String FOLDER = "cli/src/main/launcher/lib/rehearsal";

  @Test
  void runsEveryCommandToItsEnd() {
    assertThat(Rehearsal.run(FOLDER)).containsOnly(ExitCode.CLEAN, ExitCode.FINDINGS);
  }
}
