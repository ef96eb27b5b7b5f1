package org.crosscheck.cli;

import java.util.Locale;
import org.crosscheck.claim.Claim;
import org.crosscheck.cli.report.Inert;
import org.crosscheck.extract.Step;
import org.crosscheck.extract.Traced;

/** How the parts of a claim were found, for people. */
final class TraceText {
  private TraceText() {}

  /** The claim with its place in the file and its quote, then a line for each part, then an empty line. */
  static String of(Traced traced) {
    Claim claim = traced.claim();
    StringBuilder lines = new StringBuilder("%s:%d:%d  %s  \"%s\"\n"
        .formatted(
            Inert.line(claim.at().file()),
            claim.at().line(),
            claim.at().column(),
            Inert.line(claim.id()),
            Inert.line(claim.quote().orElse(""))));
    traced.steps().forEach(step -> lines.append(line(step)));
    return lines.append('\n').toString();
  }

  private static String line(Step step) {
    String words = step.words().isEmpty() ? "" : ": \"" + step.words() + "\"";
    String value = step.value().isEmpty() ? "-" : step.value();
    return String.format(
        Locale.ROOT,
        "  %-10s  %s\n",
        step.part(),
        Inert.line(value + "  (" + step.rule() + words + ")"));
  }
}
