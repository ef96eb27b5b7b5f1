package org.crosscheck.cli.report;

import org.crosscheck.finding.Finding;

/** The words of a finding. */
public final class Message {
  private Message() {}

  /** The message without the place that some begin with: whoever prints places would say it twice. */
  public static String of(Finding finding) {
    return finding.at().stream()
        .map(at -> at + ": ")
        .filter(finding.message()::startsWith)
        .findFirst()
        .map(place -> finding.message().substring(place.length()))
        .orElse(finding.message());
  }
}
