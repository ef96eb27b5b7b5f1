package org.crosscheck.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.crosscheck.claim.Location;

/** A comment for a pull request, or the summary of a job: conflicts first, what is open folded in. */
final class MarkdownReport implements Reporter {
  /** GitHub takes 65,536 characters in a comment. */
  static final int LONGEST = 60_000;

  private static final int MOST_PLACES = 4;

  /** Tells a script which comment is ours, so that it can write it anew. */
  private static final String MARK = "<!-- crosscheck -->";

  /**
   * What is said of one event, or of the inputs.
   *
   * @param headline the event
   * @param entries what is said
   */
  private record Part(String headline, List<Entry> entries) {
    Optional<Part> only(Predicate<Entry> kind) {
      List<Entry> kept = entries.stream().filter(kind).toList();
      return kept.isEmpty() ? Optional.empty() : Optional.of(new Part(headline, kept));
    }
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Page page = new Page(out, report.layout());
    List<Part> parts = parts(report);
    List<Part> said = those(parts, entry -> !entry.isOpen());
    page.line(MARK);
    page.line("### Crosscheck: " + title(said));
    page.blank();
    page.line(Tally.of(report.result()));
    MarkdownBudget budget = new MarkdownBudget(page, LONGEST);
    write(said, budget);
    List<Part> open = those(parts, Entry::isOpen);
    if (!open.isEmpty()) {
      page.blank();
      page.line("<details><summary>" + count(open)
          + " open: what would settle it is not stated</summary>");
      write(open, budget);
      page.blank();
      page.line("</details>");
    }
    if (budget.omitted() > 0) {
      page.blank();
      page.line("*" + budget.omitted() + " more left out: a comment holds no more.*");
    }
    page.flush();
  }

  private static List<Part> parts(Report report) {
    Sections sections = Sections.of(report.result());
    Index index = Index.of(report.result());
    List<Part> parts = new ArrayList<>();
    for (Section section : sections.events()) {
      parts.add(new Part(
          Headline.of(section.event(), index.gradeOf(section.event())), section.entries()));
    }
    parts.add(new Part("Inputs", sections.inputs()));
    return parts;
  }

  private static List<Part> those(List<Part> parts, Predicate<Entry> kind) {
    return parts.stream().flatMap(part -> part.only(kind).stream()).toList();
  }

  private static long count(List<Part> parts) {
    return parts.stream().mapToLong(part -> part.entries().size()).sum();
  }

  private static String title(List<Part> said) {
    return said.isEmpty() ? "nothing found" : Tally.count(count(said), "finding");
  }

  private static void write(List<Part> parts, MarkdownBudget budget) throws IOException {
    for (Part part : parts) {
      String before = "\n**" + MarkdownText.of(part.headline()) + "**\n\n";
      for (Entry entry : part.entries()) {
        if (budget.write(before + line(entry))) {
          before = "";
        }
      }
    }
  }

  private static String line(Entry entry) {
    String places = entry.at().stream()
        .limit(MOST_PLACES)
        .map(Location::toString)
        .map(MarkdownText::code)
        .collect(Collectors.joining(" "));
    int more = entry.at().size() - MOST_PLACES;
    return "- **" + entry.label() + "** " + MarkdownText.of(entry.words())
        + (places.isEmpty() ? "" : " " + places)
        + (more > 0 ? " and " + more + " more" : "");
  }
}
