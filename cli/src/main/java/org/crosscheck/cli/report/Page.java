package org.crosscheck.cli.report;

import java.io.BufferedOutputStream;
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

  /** Flush it at the end; the stream is never closed. */
  Page(OutputStream out, Layout layout) {
    this.out = new BufferedOutputStream(out);
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

  void flush() throws IOException {
    out.flush();
  }

  void blank() throws IOException {
    line("");
  }

  void headline(String text) throws IOException {
    for (String line : new Wrapping(layout.width()).lines(inert(text))) {
      line(ink.bold(line));
    }
  }

  void paragraph(String text) throws IOException {
    for (String line : new Wrapping(layout.width()).lines(inert(text))) {
      line(line);
    }
  }

  /** A paragraph behind an indent, its further lines a little deeper. */
  void indented(String indent, String text) throws IOException {
    int width = layout.width() - indent.length() - LABEL_INDENT.length();
    List<String> lines = new Wrapping(width).lines(inert(text));
    line(indent + lines.get(0));
    for (String line : lines.subList(1, lines.size())) {
      line(indent + LABEL_INDENT + line);
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
      for (String line : hanging(entry.places(layout))) {
        line(HANGING + ink.dim(line));
      }
    }
  }

  private List<String> hanging(String text) {
    return new Wrapping(layout.width() - HANGING.length()).lines(inert(text));
  }

  private static String inert(String text) {
    return Listed.shortened(Inert.line(text));
  }
}
