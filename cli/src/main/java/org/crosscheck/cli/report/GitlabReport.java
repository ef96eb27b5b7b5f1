package org.crosscheck.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import org.crosscheck.claim.Location;
import org.crosscheck.finding.Severity;

/** GitLab's code quality report: findings beside the changed lines of a merge request. */
final class GitlabReport implements Reporter {
  @Override
  public void write(Report report, OutputStream out) throws IOException {
    try (Json json = new Json(out)) {
      json.array(
          Listed.of(report.result()),
          listed -> json.object(() -> {
            json.text("description", listed.finding().code() + ": " + listed.message());
            json.text(
                "check_name", listed.finding().code() + " " + listed.finding().name());
            json.text("fingerprint", listed.key());
            json.text("severity", word(listed.finding().severity()));
            json.object("location", () -> {
              json.text(
                  "path", listed.place().map(at -> RepositoryPath.of(at.file())).orElse("."));
              json.object(
                  "lines",
                  () -> json.number("begin", listed.place().map(Location::line).orElse(1)));
            });
          }));
    }
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "major";
      case NOTE -> "minor";
      case INFO -> "info";
    };
  }
}
