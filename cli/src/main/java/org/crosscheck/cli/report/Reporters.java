package org.crosscheck.cli.report;

import java.util.List;

/** Every format that {@code check} can write. A format's classes are loaded when it is asked for, and no others. */
public final class Reporters {
  /** Their names, in the order that the help lists them. */
  public static final List<String> FORMATS = List.of(
      "text",
      "line",
      "json",
      "jsonl",
      "sarif",
      "junit",
      "github",
      "gitlab",
      "markdown",
      "csv",
      "xlsx",
      "html",
      "events",
      "claimreview");

  private Reporters() {}

  /** The one of that name, which must be one of {@link #FORMATS}. */
  public static Reporter of(String format) {
    return switch (format) {
      case "text" -> new TextReport();
      case "line" -> new LineReport();
      case "json" -> new JsonReport();
      case "jsonl" -> new JsonLinesReport();
      case "sarif" -> new SarifReport();
      case "junit" -> new JunitReport();
      case "github" -> new GithubReport();
      case "gitlab" -> new GitlabReport();
      case "markdown" -> new MarkdownReport();
      case "csv" -> new CsvReport();
      case "xlsx" -> new XlsxReport();
      case "html" -> new HtmlReport();
      case "events" -> new EventsReport();
      case "claimreview" -> new ClaimReviewReport();
      default ->
        throw new IllegalArgumentException(
            "format must be one of " + FORMATS + ", got \"" + format + "\"");
    };
  }
}
