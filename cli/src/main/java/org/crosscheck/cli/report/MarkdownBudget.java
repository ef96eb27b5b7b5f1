package org.crosscheck.cli.report;

import java.io.IOException;

/** Writes lines as long as there is room, and counts those for which there is none. */
final class MarkdownBudget {
  private final Page page;
  private int room;
  private int omitted;

  /** @param room UTF-16 units */
  MarkdownBudget(Page page, int room) {
    this.page = page;
    this.room = room;
  }

  /** Whether there was room; after the first for which there is none, nothing is written. */
  boolean write(String line) throws IOException {
    if (omitted > 0 || line.length() >= room) {
      omitted++;
      return false;
    }
    room -= line.length() + 1;
    page.line(line);
    return true;
  }

  int omitted() {
    return omitted;
  }
}
