package org.crosscheck.cli;

import java.util.Locale;
import org.crosscheck.document.Document;
import org.crosscheck.document.Documents;
import org.crosscheck.match.Evidence;

/** Why two articles look like one event or two: the evidence line by line, adding up to the score. */
final class ArticleWaterfall {
  private ArticleWaterfall() {}

  /**
   * The evidence for one pair.
   *
   * @throws UsageException when both ids are one
   */
  static String of(Documents documents, String first, String second) {
    if (first.equals(second)) {
      throw new UsageException("--why needs two articles, got " + first + " twice");
    }
    Document a = documents.document(first).orElseThrow();
    Document b = documents.document(second).orElseThrow();
    StringBuilder lines = new StringBuilder();
    double sum = 0;
    for (Evidence step : documents.evidence(a, b)) {
      sum += step.bits();
      lines.append(line(step.bits(), step.about(), step.detail()));
    }
    String looks = sum > 0 ? "look" : "do not look";
    lines.append(line(sum, "score", "by themselves they " + looks + " like one event"));
    boolean together =
        documents.groups().stream().anyMatch(group -> group.contains(a) && group.contains(b));
    return lines
        .append("together with the other articles: ")
        .append(together ? "one event\n" : "two events\n")
        .toString();
  }

  private static String line(double bits, String about, String detail) {
    return String.format(Locale.ROOT, "%+6.1f  %-9s  %s", bits, about, detail) + "\n";
  }
}
