package org.crosscheck.cli.report.html;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crosscheck.finding.About;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Outcome;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;

/**
 * A finding with the verdicts that it sums up.
 *
 * @param finding what a reader should see
 * @param verdicts those it sums up, the one that its message is about first; none for a fault in an input
 * @param standing how it stands to what was known before the run; empty where nothing was
 */
record Remark(Finding finding, List<Verdict> verdicts, Optional<Standing> standing) {
  static final Comparator<Remark> GRAVEST_FIRST = Comparator.comparing(Remark::rank)
      .thenComparing(Remark::isAccepted)
      .thenComparing(remark -> remark.finding.severity())
      .thenComparing(remark -> remark.finding.code())
      .thenComparing(remark -> remark.finding.message());

  Remark {
    verdicts = verdicts.stream()
        .sorted(Comparator.comparing(
                (Verdict verdict) -> !finding.message().startsWith(verdict.message()))
            .thenComparing(Verdict::severity)
            .thenComparing(Verdict::message))
        .toList();
  }

  /** One in a run before which nothing was known. */
  Remark(Finding finding, List<Verdict> verdicts) {
    this(finding, verdicts, Optional.empty());
  }

  /** True for what somebody knew and accepted before the run. */
  boolean isAccepted() {
    return standing.filter(how -> !how.isNews()).isPresent();
  }

  /** True where something was known before the run, and not this. */
  boolean isNews() {
    return standing.filter(Standing::isNews).isPresent();
  }

  Outcome outcome() {
    return verdicts.stream().findFirst().map(Verdict::outcome).orElse(Outcome.CONFLICT);
  }

  /** {@code error}, {@code warning}, {@code note}; {@code open} for what is not decided. */
  String label() {
    return outcome() == Outcome.OPEN ? "open" : Words.word(finding.severity());
  }

  /** True for what a person must look into: errors and warnings. */
  boolean isGrave() {
    return outcome() != Outcome.OPEN && finding.severity().isAtLeast(Severity.WARNING);
  }

  About about() {
    return verdicts.stream()
        .findFirst()
        .map(verdict -> verdict.rule().about())
        .orElse(About.FIGURE);
  }

  List<String> because() {
    return verdicts.stream().findFirst().map(Verdict::because).orElse(List.of());
  }

  /** The claims of the verdict that the message is about, else all; the earlier or the whole first. */
  List<String> exhibits() {
    Optional<Verdict> first = verdicts.stream().findFirst();
    if (first.isEmpty()) {
      return finding.claims();
    }
    String a = first.get().a();
    return first.get().claims().stream()
        .sorted(Comparator.comparing((String id) -> !id.equals(a))
            .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  // Conflicts, then questions, then what is only worth knowing.
  private int rank() {
    return switch (outcome()) {
      case CONFLICT -> 0;
      case OPEN -> 1;
      case CLEARED -> 2;
    };
  }
}
