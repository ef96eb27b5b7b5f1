package org.crosscheck.cli.report;

import java.io.IOException;
import java.io.OutputStream;

/** The findings, and what the events come to, as two sheets for Excel. */
final class XlsxReport implements Reporter {
  @Override
  public boolean isBinary() {
    return true;
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    XlsxBook book = new XlsxBook(out);
    book.sheet("Findings", FindingColumns.ALL, Listed.of(report.result()));
    book.sheet("Events", EventRow.COLUMNS, EventsReport.rows(report.result()));
    book.finish();
  }
}
