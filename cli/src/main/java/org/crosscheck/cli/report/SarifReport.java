package org.crosscheck.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crosscheck.finding.Severity;

/** SARIF 2.1.0, for code scanning, within the limits of GitHub. */
final class SarifReport implements Reporter {
  static final int MOST_RESULTS = 25_000;

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    List<Listed> findings = Listed.of(report.result());
    List<Listed> shown = findings.stream().limit(MOST_RESULTS).toList();
    List<Listed> left = findings.subList(shown.size(), findings.size());
    try (Json json = new Json(out)) {
      SarifRules rules = SarifRules.of(shown);
      SarifResults results = new SarifResults(json, rules);
      json.object(() -> {
        json.text("$schema", SCHEMA);
        json.text("version", "2.1.0");
        json.array(
            "runs",
            List.of(report),
            run -> json.object(() -> {
              json.object("tool", () -> json.object("driver", () -> driver(json, report, rules)));
              json.text("columnKind", "utf16CodeUnits");
              json.array("invocations", List.of(report), r -> invocation(json, r, left));
              json.array("results", shown, results::write);
            }));
      });
    }
  }

  private static void driver(Json json, Report report, SarifRules rules) throws IOException {
    json.text("name", "Crosscheck");
    json.text("version", report.version());
    json.array("rules", rules.used(), rule -> SarifRules.write(json, rule));
  }

  private static void invocation(Json json, Report report, List<Listed> left) throws IOException {
    json.object(() -> {
      json.truth("executionSuccessful", report.result().complete());
      if (!left.isEmpty()) {
        json.array(
            "toolExecutionNotifications",
            List.of(left),
            out -> json.object(() -> {
              json.text("level", "warning");
              json.object("message", () -> json.text("text", leftOut(out)));
            }));
      }
    });
  }

  /** {@code 12 findings left out, the least grave: 2 warning, 10 note}. */
  static String leftOut(List<Listed> left) {
    String each = List.of(Severity.values()).stream()
        .map(severity -> new Count(
            severity,
            left.stream().filter(l -> l.finding().severity() == severity).count()))
        .filter(count -> count.n() > 0)
        .map(Count::toString)
        .collect(Collectors.joining(", "));
    return Tally.count(left.size(), "finding") + " left out, the least grave: " + each;
  }

  private record Count(Severity severity, long n) {
    @Override
    public String toString() {
      return Tally.count(n, severity.name().toLowerCase(Locale.ROOT));
    }
  }
}
