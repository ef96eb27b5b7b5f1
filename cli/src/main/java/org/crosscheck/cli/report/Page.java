package org.crosscheck.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of a text report: wrapped, with a hanging indent, harmless whatever the data holds. */
final class Page {
  private static final String LABEL_INDENT = "  ";
  private static final int LABEL_WIDTH = 8;
  private static final String HANGING = " ".repeat(LABEL_INDENT.length() + LABEL_WIDTH);

  private final OutputStream out;
  private final Layout layout;
  private final Ink ink;

  Page(OutputStream out, Layout layout) {
    this.out = out;
    this.layout = layout;
    ink = new Ink(layout.colour());
  }

  Layout layout() {
    return layout;
  }

  Ink ink() {
    return ink;
  }

  /** A line that is ready to print. */
  void line(String ready) throws IOException {
    out.write((ready + "\n").getBytes(StandardCharsets.UTF_8));
  }

  void blank() throws IOException {
    line("");
  }

  void headline(String text) throws IOException {
    for (String line : new Wrapping(layout.width()).lines(Inert.line(text))) {
      line(ink.bold(line));
    }
  }

  void paragraph(String text) throws IOException {
    for (String line : new Wrapping(layout.width()).lines(Inert.line(text))) {
      line(line);
    }
  }

  /** An entry with its label on the left, such as {@code error} or {@code open}, and where to look below. */
  void entry(Entry entry) throws IOException {
    List<String> lines = hanging(entry.words());
    String label = entry.label() + " ".repeat(LABEL_WIDTH - entry.label().length());
    line(LABEL_INDENT + ink.severity(entry.severity(), label) + lines.get(0));
    for (String line : lines.subList(1, lines.size())) {
      line(HANGING + line);
    }
    if (!entry.at().isEmpty()) {
      for (String line : hanging(entry.places())) {
        line(HANGING + ink.dim(line));
      }
    }
  }

  private List<String> hanging(String text) {
    return new Wrapping(layout.width() - HANGING.length()).lines(Inert.line(text));
  }
}
