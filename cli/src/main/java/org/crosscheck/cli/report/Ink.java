package org.crosscheck.cli.report;

import org.crosscheck.finding.Severity;

/**
 * Colours a terminal understands, or none.
 *
 * @param on whether to use them
 */
record Ink(boolean on) {
  private static final String RED = "1;31";
  private static final String YELLOW = "33";
  private static final String CYAN = "36";
  private static final String DIM = "2";
  private static final String BOLD = "1";

  String bold(String text) {
    return paint(BOLD, text);
  }

  String dim(String text) {
    return paint(DIM, text);
  }

  String severity(Severity severity, String text) {
    return paint(
        switch (severity) {
          case ERROR -> RED;
          case WARNING -> YELLOW;
          case NOTE -> CYAN;
          case INFO -> DIM;
        },
        text);
  }

  private String paint(String code, String text) {
    return on ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
