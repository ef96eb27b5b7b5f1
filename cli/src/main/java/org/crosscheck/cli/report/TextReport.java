package org.crosscheck.cli.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.crosscheck.Result;
import org.crosscheck.event.Event;
import org.crosscheck.finding.Verdict;

/** For a person at a terminal: what conflicts first, event by event, with the figures side by side. */
final class TextReport implements Reporter {
  @Override
  public String format() {
    return "text";
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    OutputStream buffer = new BufferedOutputStream(out);
    Page page = new Page(buffer, report.layout());
    Result result = report.result();
    Sections sections = Sections.of(result);
    Index index = Index.of(result);
    for (Section section : sections.events()) {
      if (!section.isQuiet()) {
        loud(page, section, index);
      }
    }
    quiet(page, sections.events().stream().filter(Section::isQuiet).toList(), index);
    inputs(page, sections.inputs());
    page.line(Tally.of(result));
    buffer.flush();
  }

  private static void loud(Page page, Section section, Index index) throws IOException {
    page.headline(Headline.of(section.event(), index.gradeOf(section.event())));
    for (Entry entry : section.entries()) {
      page.entry(entry);
    }
    if (section.omitted() > 0) {
      page.line("  and " + section.omitted() + " more open: see --format json");
    }
    cleared(page, section, index);
    figures(page, section.event());
    page.blank();
  }

  private static void figures(Page page, Event event) throws IOException {
    page.blank();
    List<String> quantities = QuantityLines.of(event);
    for (String line : quantities) {
      page.line((line.startsWith(" ") ? "    " : "  ") + Inert.line(line.strip()));
    }
    if (!quantities.isEmpty()) {
      page.blank();
    }
    List<String> lines = FigureTable.lines(event, page.layout().width() - 2);
    page.line("  " + page.ink().dim(lines.get(0)));
    for (String line : lines.subList(1, lines.size())) {
      page.line("  " + line);
    }
    if (FigureTable.omitted(event) > 0) {
      page.line("  and " + FigureTable.omitted(event) + " more: see --format json");
    }
  }

  private static void cleared(Page page, Section section, Index index) throws IOException {
    if (page.layout().showExplained()) {
      for (Verdict verdict : section.cleared()) {
        page.entry(Entry.of(verdict, index.places(verdict.claims())));
      }
    } else if (!section.cleared().isEmpty() && !section.isQuiet()) {
      page.line("  " + reasons(section.cleared()));
    }
  }

  private static void quiet(Page page, List<Section> sections, Index index) throws IOException {
    for (Section section : sections) {
      if (!section.isAlone()) {
        page.line(Inert.line(Headline.of(section.event(), index.gradeOf(section.event()))
            + ": no conflict, " + reasons(section.cleared())));
        cleared(page, section, index);
      }
    }
    long alone = sections.stream().filter(Section::isAlone).count();
    if (alone > 0) {
      page.paragraph(Tally.count(alone, "event") + " with nothing to compare");
    }
    if (!sections.isEmpty()) {
      page.blank();
    }
  }

  private static void inputs(Page page, List<Entry> entries) throws IOException {
    if (!entries.isEmpty()) {
      page.headline("Inputs");
      for (Entry entry : entries) {
        page.entry(entry);
      }
      page.blank();
    }
  }

  /** {@code 3 cleared (N01, N04)}. */
  private static String reasons(List<Verdict> cleared) {
    return cleared.size()
        + " cleared ("
        + cleared.stream()
            .map(verdict -> verdict.rule().code())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "))
        + ")";
  }
}
