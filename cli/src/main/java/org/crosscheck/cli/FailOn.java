package org.crosscheck.cli;

import java.util.List;
import java.util.Optional;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Severity;

/** From which severity on new findings make {@code check} end with 1. */
enum FailOn {
  ERROR,
  WARNING,
  NOTE,
  NONE;

  /** How grave a finding must be; empty = none is grave enough. */
  Optional<Severity> severity() {
    return this == NONE ? Optional.empty() : Optional.of(Severity.valueOf(name()));
  }

  boolean isMetBy(List<Finding> findings) {
    return severity()
        .filter(
            grave -> findings.stream().anyMatch(f -> f.isNew() && f.severity().isAtLeast(grave)))
        .isPresent();
  }
}
