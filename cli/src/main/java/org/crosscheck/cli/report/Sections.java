package org.crosscheck.cli.report;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.Result;
import org.crosscheck.event.Event;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Outcome;
import org.crosscheck.finding.Verdict;

/**
 * A result, sorted by what a reader looks for.
 *
 * @param events every event, the gravest first
 * @param inputs what is said of inputs, the gravest first
 */
record Sections(List<Section> events, List<Entry> inputs) {
  private static final String NOWHERE = "";

  static Sections of(Result result) {
    Index index = Index.of(result);
    ImmutableListMultimap<String, Finding> findings =
        Multimaps.index(result.findings(), finding -> home(finding, index));
    ImmutableListMultimap<String, Verdict> verdicts = Multimaps.index(
        result.verdicts(),
        verdict -> index.eventOf(verdict.claims()).map(Event::id).orElse(NOWHERE));
    List<Section> events = result.events().stream()
        .map(event -> section(event, findings.get(event.id()), verdicts.get(event.id()), index))
        .sorted(Section.GRAVEST_FIRST)
        .toList();
    return new Sections(
        events,
        findings.get(NOWHERE).stream()
            .filter(Finding::isNew)
            .map(Entry::of)
            .sorted(Entry.GRAVEST_FIRST)
            .toList());
  }

  private static String home(Finding finding, Index index) {
    return finding.code().startsWith("R")
        ? NOWHERE
        : index.eventOf(finding.claims()).map(Event::id).orElse(NOWHERE);
  }

  private static Section section(
      Event event, List<Finding> findings, List<Verdict> verdicts, Index index) {
    Stream<Entry> uncovered = verdicts.stream()
        .filter(verdict -> verdict.outcome() != Outcome.CLEARED)
        .filter(verdict -> findings.stream().noneMatch(finding -> covers(finding, verdict)))
        .map(verdict -> Entry.of(verdict, index.places(verdict.claims())));
    List<Verdict> cleared =
        verdicts.stream().filter(v -> v.outcome() == Outcome.CLEARED).toList();
    List<Finding> fresh = findings.stream().filter(Finding::isNew).toList();
    return Section.of(
        event,
        Stream.concat(fresh.stream().map(Entry::of), uncovered),
        cleared,
        findings.size() - fresh.size());
  }

  private static boolean covers(Finding finding, Verdict verdict) {
    return finding.code().equals(verdict.rule().code())
        && finding.claims().containsAll(verdict.claims());
  }
}
