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
 * @param omitted how many open questions are left out
 * @param cleared verdicts that clear a pair
 */
record Section(Event event, List<Entry> entries, int omitted, List<Verdict> cleared) {
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
  static Section of(Event event, Stream<Entry> said, List<Verdict> cleared) {
    Map<String, Entry> merged =
        said.collect(Collectors.toMap(Entry::key, entry -> entry, Entry::and, TreeMap::new));
    List<Entry> sorted = merged.values().stream().sorted(Entry.GRAVEST_FIRST).toList();
    long conflicts = sorted.stream().filter(entry -> !entry.isOpen()).count();
    List<Entry> shown = sorted.stream().limit(conflicts + MOST_OPEN).toList();
    return new Section(event, shown, sorted.size() - shown.size(), cleared);
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
