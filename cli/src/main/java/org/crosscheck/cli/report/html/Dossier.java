package org.crosscheck.cli.report.html;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.check.Grade;
import org.crosscheck.event.Event;
import org.crosscheck.finding.Outcome;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;

/**
 * An event and all that is said of it.
 *
 * @param event the event
 * @param grade how well it is attested
 * @param remarks conflicts, then open questions, then notes, each the gravest first
 * @param cleared verdicts that clear a pair and that no remark sums up
 */
record Dossier(Event event, Optional<Grade> grade, List<Remark> remarks, List<Verdict> cleared) {
  static final Comparator<Dossier> GRAVEST_FIRST = Comparator.comparing(Dossier::rank)
      .thenComparing(dossier -> dossier.event.from().orElse(LocalDate.MAX))
      .thenComparing(dossier -> dossier.event.id());

  Dossier {
    remarks = remarks.stream().sorted(Remark.GRAVEST_FIRST).toList();
    cleared = List.copyOf(cleared);
  }

  /** The verdicts that clear a pair, by code. */
  Map<String, List<Verdict>> clearedByCode() {
    return cleared.stream()
        .collect(Collectors.groupingBy(
            verdict -> verdict.rule().code(), TreeMap::new, Collectors.toList()));
  }

  /** How many of the remarks are called so: {@code error}, …, {@code open}. */
  long count(String label) {
    return remarks.stream().filter(remark -> remark.label().equals(label)).count();
  }

  /** How many of the remarks stand so to what was known before the run. */
  long count(Standing how) {
    return remarks.stream()
        .filter(remark -> remark.standing().equals(Optional.of(how)))
        .count();
  }

  /** True where all that is known of the event was known before the run. */
  boolean isAccepted() {
    return remarks.stream().noneMatch(Remark::isNews)
        && remarks.stream().anyMatch(Remark::isAccepted);
  }

  /** The standings of the remarks, each once. */
  Stream<String> standings() {
    return remarks.stream()
        .flatMap(remark -> remark.standing().stream())
        .distinct()
        .sorted()
        .map(Standing::word);
  }

  boolean isLoud() {
    return remarks.stream().anyMatch(remark -> remark.outcome() == Outcome.CONFLICT);
  }

  private int rank() {
    return remarks.stream().mapToInt(Dossier::weight).min().orElse(cleared.isEmpty() ? 9 : 8);
  }

  private static int weight(Remark remark) {
    if (remark.outcome() != Outcome.CONFLICT) {
      return 5;
    }
    return remark.isAccepted() ? 4 : remark.finding().severity().compareTo(Severity.ERROR);
  }
}
