package org.crosscheck.cli.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.crosscheck.finding.Severity;

/** What changed since an earlier report, on top of the text report. */
final class ChangeLines {
  private static final int MOST = 50;

  private final Page page;
  private final Index index;

  ChangeLines(Page page, Index index) {
    this.page = page;
    this.index = index;
  }

  void write(Changes changes) throws IOException {
    page.headline("Since %s: %d new, %d changed, %d gone, %d as before"
        .formatted(
            changes.report(),
            changes.count("new"),
            changes.count("changed"),
            changes.count("gone"),
            changes.same()));
    List<Change> shown = changes.list().stream().filter(Change::matters).toList();
    for (Change change : shown.subList(0, Math.min(MOST, shown.size()))) {
      page.entry(entry(change));
    }
    if (shown.size() > MOST) {
      page.line("  and " + (shown.size() - MOST) + " more: see --format json");
    }
    page.blank();
  }

  private Entry entry(Change change) {
    Judgement last = change.last();
    return new Entry(
        change.word(),
        Severity.valueOf(last.severity().toUpperCase(Locale.ROOT)),
        last.code(),
        last.name(),
        last.message() + was(change),
        change.after().map(now -> index.places(now.claims())).orElse(List.of()));
  }

  /** {@code (Before: O01 ORDER_UNKNOWN, open)}. */
  private static String was(Change change) {
    return change.was().map(old -> " (Before: " + old.words() + ")").orElse("");
  }
}
