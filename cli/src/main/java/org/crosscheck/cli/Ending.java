package org.crosscheck.cli;

import java.util.Optional;
import org.crosscheck.Result;

/**
 * How a check ends.
 *
 * @param code the exit code
 * @param message what to tell the user beside the report
 */
record Ending(int code, Optional<String> message) {
  private static final String NO_CLAIMS =
      "no claims found: give a table with the columns outlet, figure and measure, or articles (.txt, .md, .html, .jsonl)";
  private static final String INCOMPLETE =
      "an input could not be read: the report covers only the rest";

  /** No claims and unreadable inputs outweigh findings: what was asked for was not all checked. */
  static Ending of(Result result, FailOn failOn) {
    if (result.claims().isEmpty()) {
      return new Ending(ExitCode.UNUSABLE, Optional.of(NO_CLAIMS));
    }
    if (!result.complete()) {
      return new Ending(ExitCode.UNUSABLE, Optional.of(INCOMPLETE));
    }
    return new Ending(
        failOn.isMetBy(result.findings()) ? ExitCode.FINDINGS : ExitCode.CLEAN, Optional.empty());
  }
}
