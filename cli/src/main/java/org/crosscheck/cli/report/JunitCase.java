package org.crosscheck.cli.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One test.
 *
 * @param name the same in each run, so that a server can tell since when it fails
 * @param skipped whether there was nothing to compare
 * @param failures the findings for which the run fails
 * @param others the rest
 */
record JunitCase(String name, boolean skipped, List<Listed> failures, List<Listed> others) {
  static JunitCase of(String name, boolean skipped, List<Listed> findings, Report report) {
    return new JunitCase(
        Inert.line(name),
        skipped && findings.isEmpty(),
        findings.stream().filter(listed -> report.fails(listed.finding())).toList(),
        findings.stream().filter(listed -> !report.fails(listed.finding())).toList());
  }

  boolean isFailed() {
    return !failures.isEmpty();
  }

  void write(Page page, String suite) throws IOException {
    String start =
        "    <testcase classname=\"%s\" name=\"%s\"".formatted(Xml.text(suite), Xml.text(name));
    if (!skipped && failures.isEmpty() && others.isEmpty()) {
      page.line(start + "/>");
      return;
    }
    page.line(start + ">");
    if (skipped) {
      page.line("      <skipped message=\"nothing to compare\"/>");
    }
    if (isFailed()) {
      page.line("      <failure type=\"%s\" message=\"%s\">%s</failure>"
          .formatted(type(), Xml.text(message()), lines(failures)));
    }
    if (!others.isEmpty()) {
      page.line("      <system-out>" + lines(others) + "</system-out>");
    }
    page.line("    </testcase>");
  }

  private String type() {
    return failures.get(0).finding().code();
  }

  private String message() {
    int more = failures.size() - 1;
    return failures.get(0).message() + (more == 0 ? "" : " (and " + more + " more)");
  }

  private static String lines(List<Listed> findings) {
    return findings.stream().map(LineReport::line).map(Xml::text).collect(Collectors.joining("\n"));
  }
}
