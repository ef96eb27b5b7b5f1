package org.crosscheck.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.crosscheck.finding.Finding;

/** A finding a line, each an object as in {@code findings} of the JSON report. */
final class JsonLinesReport implements Reporter {
  @Override
  public void write(Report report, OutputStream out) throws IOException {
    List<Finding> findings = report.result().findings();
    if (findings.isEmpty()) {
      return;
    }
    try (Json json = Json.lines(out)) {
      for (Finding finding : findings) {
        JsonReport.finding(json, finding);
      }
    }
  }
}
