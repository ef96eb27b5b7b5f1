package org.crosscheck.cli;

import java.util.List;
import org.crosscheck.claim.Location;
import org.crosscheck.cli.report.Message;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Severity;
import org.crosscheck.read.Reading;

/** What was wrong with the inputs, for commands whose output has no room for findings. */
final class Complaints {
  private Complaints() {}

  /** {@code claims.csv:3:1: error R02: figure must be …}, one for each finding that asks for something to be done. */
  static List<String> of(Reading reading) {
    return reading.findings().stream()
        .filter(finding -> finding.severity().isAtLeast(Severity.WARNING))
        .map(Complaints::line)
        .toList();
  }

  /** One finding on one line. */
  static String line(Finding finding) {
    String place = finding.at().stream()
        .findFirst()
        .map(Location::toString)
        .map(at -> at + ": ")
        .orElse("");
    return place + Choices.of(Severity.class).name().apply(finding.severity()) + " "
        + finding.code() + ": " + Message.of(finding);
  }
}
