package org.crosscheck.cli;

import java.util.List;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Severity;

/** From which severity on findings make {@code check} end with 1. */
enum FailOn {
  ERROR,
  WARNING,
  NOTE,
  NONE;

  boolean isMetBy(List<Finding> findings) {
    return this != NONE
        && findings.stream().anyMatch(f -> f.severity().isAtLeast(Severity.valueOf(name())));
  }
}
