package org.crosscheck.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.crosscheck.cli.report.html.HtmlPage;
import org.crosscheck.cli.report.html.PageSettings;
import org.crosscheck.cli.report.html.Prior;
import org.crosscheck.cli.report.html.Prior.Since;
import org.crosscheck.cli.report.html.Prior.Turn;
import org.crosscheck.cli.report.html.Standing;

/** A page for an editor, in one file; its classes are loaded only when it is asked for. */
final class HtmlReport implements Reporter {
  @Override
  public void write(Report report, OutputStream out) throws IOException {
    HtmlPage.write(
        report.result(),
        new PageSettings(
            report.version(), report.settings().policy().kind().word(), prior(report.known())),
        (result, json) -> new JsonReport().write(report.of(result), json),
        out);
  }

  private static Prior prior(Known known) {
    return new Prior(known.baseline(), known.reasons(), known.since().map(HtmlReport::since));
  }

  private static Since since(Changes changes) {
    return new Since(
        changes.report(),
        changes.same(),
        changes.list().stream().filter(Change::matters).map(HtmlReport::turn).toList());
  }

  private static Turn turn(Change change) {
    Judgement last = change.last();
    return new Turn(
        Standing.valueOf(change.word().toUpperCase(Locale.ROOT)),
        last.outcome().equals("conflict") || last.isFault() ? last.severity() : last.outcome(),
        last.code(),
        last.name(),
        last.message(),
        change.was().map(Judgement::words).orElse(""),
        change.after().map(Judgement::claims).orElse(List.of()));
  }
}
