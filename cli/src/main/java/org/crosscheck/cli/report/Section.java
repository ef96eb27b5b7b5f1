package org.crosscheck.cli.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.event.Event;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;

/**
 * An event and what is said of it.
 *
 * @param event the event
 * @param entries conflicts, the gravest first, then open questions
 * @param cleared verdicts that clear a pair
 * @param known how many findings are left out since they were accepted
 */
record Section(Event event, List<Entry> entries, List<Verdict> cleared, int known) {
  private static final int MOST_OPEN = 10;

  static final Comparator<Section> GRAVEST_FIRST = Comparator.comparing(Section::isQuiet)
      .thenComparing(Section::isOnlyOpen)
      .thenComparing(Section::gravest)
      .thenComparing(section -> section.event.from().orElse(LocalDate.MAX))
      .thenComparing(section -> section.event.id());

  Section {
    entries = List.copyOf(entries);
    cleared = List.copyOf(cleared);
  }

  /** An event with all that is said of it, in any order; the same words twice become one entry with the places of both. */
  static Section of(Event event, Stream<Entry> said, List<Verdict> cleared, int known) {
    Map<String, Entry> merged =
        said.collect(Collectors.toMap(Entry::key, entry -> entry, Entry::and, TreeMap::new));
    return new Section(
        event, merged.values().stream().sorted(Entry.GRAVEST_FIRST).toList(), cleared, known);
  }

  /** The conflicts, and as many open questions as the layout has room for. */
  List<Entry> shown(Layout layout) {
    long conflicts = entries.stream().filter(entry -> !entry.isOpen()).count();
    return entries.stream().limit(conflicts + layout.most(MOST_OPEN)).toList();
  }

  boolean isQuiet() {
    return entries.isEmpty();
  }

  /** True when nothing could be compared. */
  boolean isAlone() {
    return isQuiet() && cleared.isEmpty() && known == 0;
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
