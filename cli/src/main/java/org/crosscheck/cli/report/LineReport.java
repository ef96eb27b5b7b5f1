package org.crosscheck.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import org.crosscheck.claim.Location;

/** A finding a line, for editors and {@code grep}: {@code claims.csv:3:1: error D03 One origin is quoted …}. */
final class LineReport implements Reporter {
  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Page page = new Page(out, report.layout());
    for (Listed finding : Listed.of(report.result())) {
      page.line(line(finding));
    }
    page.flush();
  }

  static String line(Listed finding) {
    String place =
        finding.place().map(Location::toString).map(at -> Inert.line(at) + ": ").orElse("");
    return place + finding.severity() + " " + finding.finding().code() + " " + finding.message();
  }
}
