package org.crosscheck.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import org.crosscheck.cli.report.html.HtmlPage;
import org.crosscheck.cli.report.html.PageSettings;

/** A page for an editor, in one file; its classes are loaded only when it is asked for. */
final class HtmlReport implements Reporter {
  @Override
  public void write(Report report, OutputStream out) throws IOException {
    HtmlPage.write(
        report.result(),
        new PageSettings(report.version(), report.settings().policy().kind().word()),
        (result, json) -> new JsonReport()
            .write(new Report(result, report.settings(), report.version(), report.layout()), json),
        out);
  }
}
