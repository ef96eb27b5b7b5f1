package org.crosscheck.cli.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.crosscheck.event.Event;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;

/**
 * An event and what is said of it.
 *
 * @param event the event
 * @param entries conflicts, the gravest first, then open questions
 * @param cleared verdicts that clear a pair
 */
record Section(Event event, List<Entry> entries, List<Verdict> cleared) {
  static final Comparator<Section> GRAVEST_FIRST = Comparator.comparing(Section::isQuiet)
      .thenComparing(Section::isOnlyOpen)
      .thenComparing(Section::gravest)
      .thenComparing(section -> section.event.from().orElse(LocalDate.MAX))
      .thenComparing(section -> section.event.id());

  Section {
    entries = entries.stream().sorted(Entry.GRAVEST_FIRST).toList();
    cleared = List.copyOf(cleared);
  }

  boolean isQuiet() {
    return entries.isEmpty();
  }

  /** True when nothing could be compared. */
  boolean isAlone() {
    return isQuiet() && cleared.isEmpty();
  }

  private boolean isOnlyOpen() {
    return entries.stream().allMatch(Entry::isOpen);
  }

  private Severity gravest() {
    return entries.stream()
        .map(Entry::severity)
        .min(Comparator.naturalOrder())
        .orElse(Severity.INFO);
  }
}
