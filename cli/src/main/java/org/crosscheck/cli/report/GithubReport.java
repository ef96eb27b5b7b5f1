package org.crosscheck.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import org.crosscheck.claim.Location;
import org.crosscheck.finding.Severity;

/** Commands in the log of a GitHub workflow, which shows them as annotations beside the rows. */
final class GithubReport implements Reporter {
  private static final int MOST_PLACES = 8;

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Page page = new Page(out, report.layout());
    for (Listed finding : Listed.of(report.result())) {
      page.line(command(finding));
    }
    page.line(Tally.of(report.result()));
    page.flush();
  }

  private static String command(Listed listed) {
    String place = listed
        .place()
        .map(at -> "file=" + property(RepositoryPath.of(at.file())) + ",line=" + at.line() + ",col="
            + at.column() + ",")
        .orElse("");
    String title = listed.finding().code() + " " + listed.finding().name();
    return "::" + word(listed.finding().severity()) + " " + place + "title=" + property(title)
        + "::" + data(listed.message() + others(listed));
  }

  private static String others(Listed listed) {
    String others = listed.finding().at().stream()
        .skip(1)
        .limit(MOST_PLACES)
        .map(Location::toString)
        .collect(Collectors.joining(" "));
    return others.isEmpty() ? "" : "\nSee also " + others;
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE, INFO -> "notice";
    };
  }

  private static String data(String text) {
    return text.lines()
        .map(Inert::line)
        .collect(Collectors.joining("\n"))
        .replace("%", "%25")
        .replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
