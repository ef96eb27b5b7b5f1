package org.crosscheck.reliability;

import java.util.List;
import java.util.Optional;
import org.crosscheck.event.Event;
import org.crosscheck.finding.Verdict;
import org.crosscheck.origin.Origins;

/** How often the figures of each outlet and origin agreed with those of other origins: what a report of a run says. */
public final class Sources {
  private Sources() {}

  /** Outlets, then origins, each by name. */
  public static List<SourceRecord> of(List<Event> events, List<Verdict> verdicts, Origins origins) {
    Ledger ledger = new Ledger(events, origins);
    Roster roster = new Roster(ledger);
    Judging judging = new Judging(
        ledger,
        roster,
        new Corroboration(ledger, verdicts),
        Optional.empty(),
        new Checks(List.of(), List.of()),
        Measures.UNFITTED);
    List<Scored> scored = roster.sources().stream()
        .map(source -> new Scored(source, judging.figures(source)))
        .toList();
    Measures measures = Measures.of(scored);
    return scored.stream()
        .map(source -> new SourceRecord(
            source.source().name(),
            source.source().kind(),
            source.source().claims().size(),
            measures.agreement(source.figures())))
        .toList();
  }

  /** True where the figures themselves were held together: not other periods, groups, measures or events. */
  public static boolean compares(Verdict verdict) {
    return Corroboration.compares(verdict);
  }
}
