package org.crosscheck.cli.report;

import java.io.IOException;
import java.io.OutputStream;

/** The findings as a table: RFC 4180, UTF-8 without a mark. */
final class CsvReport implements Reporter {
  @Override
  public void write(Report report, OutputStream out) throws IOException {
    CsvSheet.write(FindingColumns.ALL, Listed.of(report.result()), out);
  }
}
