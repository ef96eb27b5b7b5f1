package org.crosscheck.reliability;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.event.Event;
import org.crosscheck.finding.Verdict;
import org.crosscheck.origin.Origins;
import org.crosscheck.reliability.SourceRecord.Kind;

/**
 * How far each outlet and origin has earned trust in a run.
 *
 * @param sources outlets, then origins, each by name
 * @param checked how many figures of sources were held against verified ones
 * @param unmatched verified figures that no claim is about
 * @param unknown ratings of sources that are not in the run
 */
public record TrackRecords(
    List<TrackRecord> sources, int checked, List<VerifiedFigure> unmatched, List<Rating> unknown) {

  public TrackRecords {
    sources = List.copyOf(sources);
    unmatched = List.copyOf(unmatched);
    unknown = List.copyOf(unknown);
  }

  /** The order of events and verdicts makes no difference. */
  public static TrackRecords of(
      List<Event> events, List<Verdict> verdicts, Origins origins, Knowledge knowledge) {
    Ledger ledger = new Ledger(events, origins);
    Roster roster = new Roster(ledger);
    Checks checks = new Checks(knowledge.verified(), verdicts);
    Corroboration corroboration = new Corroboration(ledger, verdicts);
    Optional<Quoting> quoting = Optional.of(new Quoting(ledger, verdicts));
    List<Roster.Source> sources = roster.sources();
    List<Scored> first = scored(
        sources, new Judging(ledger, roster, corroboration, quoting, checks, Measures.UNFITTED));
    double slope = Measures.slope(first);
    List<Scored> scored = slope == Measures.UNFITTED
        ? first
        : scored(sources, new Judging(ledger, roster, corroboration, quoting, checks, slope));
    Map<String, Rating> ratings = new HashMap<>();
    knowledge.ratings().forEach(rating -> ratings.put(origins.key(rating.name()), rating));
    Measures measures = Measures.of(scored);
    Map<Kind, Conducts> conducts = Stream.of(Kind.values())
        .collect(Collectors.toMap(
            kind -> kind, kind -> new Conducts(ledger, ofKind(sources, kind), verdicts)));
    List<TrackRecord> records = scored.stream()
        .map(source -> record(
            source,
            ledger,
            measures,
            Optional.ofNullable(conducts.get(source.source().kind())).orElseThrow(),
            Optional.ofNullable(ratings.get(source.source().key()))))
        .toList();
    int checked = (int) first.stream()
        .flatMap(source -> source.figures().stream())
        .filter(figure -> figure.verified().isPresent())
        .count();
    return new TrackRecords(
        new Tiers(checked > 0).of(records),
        checked,
        unmatched(knowledge, ledger, checks),
        unknown(knowledge, sources, origins));
  }

  private static List<Roster.Source> ofKind(List<Roster.Source> sources, Kind kind) {
    return sources.stream().filter(source -> source.kind() == kind).toList();
  }

  private static List<Scored> scored(List<Roster.Source> sources, Judging judging) {
    return sources.stream()
        .map(source -> new Scored(source, judging.figures(source)))
        .toList();
  }

  private static TrackRecord record(
      Scored scored, Ledger ledger, Measures measures, Conducts conducts, Optional<Rating> rating) {
    Roster.Source source = scored.source();
    return new TrackRecord(
        source.name(),
        source.kind(),
        source.claims().size(),
        (int) source.claims().stream().map(ledger::event).distinct().count(),
        (int) source.claims().stream().map(ledger::outlet).distinct().count(),
        scored.figures(),
        new TrackRecord.Scores(
            measures.verified(scored.figures(), rating), measures.agreement(scored.figures())),
        TrackRecord.byMeasure(scored.figures(), measures, rating),
        conducts.of(source),
        rating,
        OptionalInt.empty());
  }

  private static List<VerifiedFigure> unmatched(Knowledge knowledge, Ledger ledger, Checks checks) {
    Set<VerifiedFigure> met = new HashSet<>();
    for (int claim = 0; claim < ledger.size() && !knowledge.verified().isEmpty(); claim++) {
      checks.truth(ledger.claim(claim), ledger.event(claim)).ifPresent(met::add);
    }
    return knowledge.verified().stream().filter(figure -> !met.contains(figure)).toList();
  }

  private static List<Rating> unknown(
      Knowledge knowledge, List<Roster.Source> sources, Origins origins) {
    Set<String> keys = sources.stream().map(Roster.Source::key).collect(Collectors.toSet());
    return knowledge.ratings().stream()
        .filter(rating -> !keys.contains(origins.key(rating.name())))
        .toList();
  }
}
