package org.crosscheck.reliability;

import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.check.Checker;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Sample;
import org.crosscheck.event.Event;
import org.crosscheck.event.Matching;
import org.crosscheck.finding.Verdict;
import org.crosscheck.origin.Origins;

/**
 * Claims, put into events and judged.
 *
 * @param claims all
 * @param origins who stands behind them
 * @param events that they are in
 * @param verdicts on their pairs
 */
record Judged(List<Claim> claims, Origins origins, List<Event> events, List<Verdict> verdicts) {
  static Judged of(Sample... samples) {
    return of(Stream.of(samples).map(Sample::build).toList());
  }

  static Judged of(List<Claim> claims) {
    Origins origins = Origins.of(claims);
    Matching matching = Matching.of(claims, origins);
    return new Judged(
        claims, origins, matching.events(), new Checker(matching, origins).verdicts());
  }

  TrackRecords records() {
    return records(Knowledge.NONE);
  }

  TrackRecords records(Knowledge knowledge) {
    return TrackRecords.of(events, verdicts, origins, knowledge);
  }

  /** The outlet or origin of that name. */
  TrackRecord record(SourceRecord.Kind kind, String name) {
    return record(kind, name, Knowledge.NONE);
  }

  TrackRecord record(SourceRecord.Kind kind, String name, Knowledge knowledge) {
    return records(knowledge).sources().stream()
        .filter(record -> record.kind() == kind && record.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  List<LikelyFigure> figures() {
    return LikelyFigures.of(events, origins, Knowledge.NONE);
  }

  /** The likely figure of the only thing that is counted. */
  LikelyFigure figure() {
    return figures().get(0);
  }
}
