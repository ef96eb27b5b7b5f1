package org.crosscheck.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.crosscheck.event.Event;
import org.crosscheck.finding.Verdict;

/** For a person at a terminal: what conflicts first, event by event, with the figures side by side. */
final class TextReport implements Reporter {
  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Page page = new Page(out, report.layout());
    Sections sections = Sections.of(report.result());
    Index index = Index.of(report.result());
    if (report.layout().isQuiet()) {
      failures(page, sections, report);
    } else if (report.known().since().isPresent()) {
      new ChangeLines(page, index).write(report.known().since().get());
      figures(page, sections, index);
    } else {
      all(page, sections, index);
    }
    page.line(Tally.of(report.result()));
    page.flush();
  }

  private static void all(Page page, Sections sections, Index index) throws IOException {
    for (Section section : sections.events()) {
      if (!section.isQuiet()) {
        loud(page, section, index);
      }
    }
    quiet(page, sections.events().stream().filter(Section::isQuiet).toList(), index);
    entries(page, "Inputs", sections.inputs());
  }

  /** The events in which something is new: what that is was said on top. */
  private static void figures(Page page, Sections sections, Index index) throws IOException {
    for (Section section : sections.events()) {
      if (!section.isQuiet()) {
        page.headline(Headline.of(section.event(), index.gradeOf(section.event())));
        figures(page, section.event());
        page.blank();
      }
    }
  }

  /** What the run fails for, and nothing else. */
  private static void failures(Page page, Sections sections, Report report) throws IOException {
    Index index = Index.of(report.result());
    for (Section section : sections.events()) {
      Event event = section.event();
      entries(page, Headline.of(event, index.gradeOf(event)), failing(section.entries(), report));
    }
    entries(page, "Inputs", failing(sections.inputs(), report));
  }

  private static List<Entry> failing(List<Entry> entries, Report report) {
    return entries.stream().filter(entry -> report.fails(entry.severity())).toList();
  }

  private static void loud(Page page, Section section, Index index) throws IOException {
    page.headline(Headline.of(section.event(), index.gradeOf(section.event())));
    List<Entry> shown = section.shown(page.layout());
    for (Entry entry : shown) {
      page.entry(entry);
    }
    if (section.entries().size() > shown.size()) {
      int omitted = section.entries().size() - shown.size();
      page.line("  and " + omitted + " more open: see --verbose");
    }
    cleared(page, section, index);
    figures(page, section.event());
    page.blank();
  }

  private static void figures(Page page, Event event) throws IOException {
    page.blank();
    List<String> quantities = QuantityLines.of(event);
    for (String line : quantities) {
      page.indented(line.startsWith(" ") ? "    " : "  ", line);
    }
    if (!quantities.isEmpty()) {
      page.blank();
    }
    List<String> lines = FigureTable.lines(event, page.layout());
    page.line("  " + page.ink().dim(lines.get(0)));
    for (String line : lines.subList(1, lines.size())) {
      page.line("  " + line);
    }
    int omitted = FigureTable.omitted(event, page.layout());
    if (omitted > 0) {
      page.line("  and " + omitted + " more: see --verbose");
    }
  }

  private static void cleared(Page page, Section section, Index index) throws IOException {
    if (page.layout().showsExplained()) {
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
        page.line(Inert.line(Headline.of(section.event(), index.gradeOf(section.event())) + ": "
            + nothing(section) + ", " + reasons(section.cleared())));
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

  private static String nothing(Section section) {
    return section.known() == 0
        ? "no conflict"
        : "nothing new (" + Tally.count(section.known(), "finding") + " accepted)";
  }

  private static void entries(Page page, String headline, List<Entry> entries) throws IOException {
    if (!entries.isEmpty()) {
      page.headline(headline);
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
