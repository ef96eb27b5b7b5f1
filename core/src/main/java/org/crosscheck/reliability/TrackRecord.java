package org.crosscheck.reliability;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crosscheck.reliability.JudgedFigure.Standing;
import org.crosscheck.reliability.SourceRecord.Agreement;
import org.crosscheck.reliability.SourceRecord.Kind;

/**
 * The record of one outlet or origin in a run.
 *
 * @param name used most often
 * @param kind outlet or origin
 * @param claims how many it makes, or stands behind
 * @param events in how many events
 * @param outlets for an origin, how many outlets name it; for an outlet 1
 * @param figures judged one by one, sorted by claim
 * @param scores over all measures
 * @param byMeasure the same for each measure of which something could be judged, by name
 * @param conduct what it is like, without a score
 * @param rating what somebody else thinks of it, where that was asked for
 * @param tier 1 for those at the top; sources that the data cannot tell apart share one; empty without a score
 */
public record TrackRecord(
    String name,
    Kind kind,
    int claims,
    int events,
    int outlets,
    List<JudgedFigure> figures,
    Scores scores,
    SortedMap<String, Scores> byMeasure,
    Conduct conduct,
    Optional<Rating> rating,
    OptionalInt tier) {

  /**
   * Two columns that are never blended.
   *
   * @param verified how often its own figures were right where a person has checked
   * @param agreement how often they agreed with other origins
   */
  public record Scores(Optional<Agreement> verified, Optional<Agreement> agreement) {}

  /** The scale of NATO's intelligence doctrine (AJP-2.1), and how often a source is right at least for each letter. */
  private static final String LETTERS = "ABCD";

  private static final double[] LEAST = {0.9, 0.75, 0.6, 0.4};
  private static final double NARROW = 0.25;
  private static final int ENOUGH = 10;

  public TrackRecord {
    figures = List.copyOf(figures);
    byMeasure = Collections.unmodifiableSortedMap(new TreeMap<>(byMeasure));
  }

  TrackRecord inTier(int number) {
    return new TrackRecord(
        name,
        kind,
        claims,
        events,
        outlets,
        figures,
        scores,
        byMeasure,
        conduct,
        rating,
        OptionalInt.of(number));
  }

  /** How many of its figures have that standing. */
  public int count(Standing standing) {
    return (int)
        figures.stream().filter(figure -> figure.standing() == standing).count();
  }

  /** How many of its relays could be judged: right or misquoted. */
  public int quotations() {
    return count(Standing.QUOTED) + count(Standing.MISQUOTED);
  }

  /**
   * {@code A} to {@code E}, by what was verified alone, and only where ten figures were and the interval is narrow; else
   * {@code F}, reliability cannot be judged.
   */
  public char letter() {
    return scores
        .verified()
        .filter(share -> share.n() >= ENOUGH && share.width() < NARROW)
        .map(share -> letter(share.mean()))
        .orElse('F');
  }

  private static char letter(double mean) {
    for (int i = 0; i < LEAST.length; i++) {
      if (mean >= LEAST[i]) {
        return LETTERS.charAt(i);
      }
    }
    return 'E';
  }

  /** Why there is no score for agreement; empty when there is one. */
  public Optional<String> noAgreement() {
    if (scores.agreement().isPresent()) {
      return Optional.empty();
    }
    List<Standing> own =
        figures.stream().filter(JudgedFigure::isOwn).map(JudgedFigure::standing).toList();
    if (own.isEmpty()) {
      return Optional.of(figures.isEmpty() ? "no figure of its own" : "only relays");
    }
    if (own.stream().allMatch(Standing.ALONE::equals)) {
      return Optional.of("single source");
    }
    return Optional.of(own.contains(Standing.STANDOFF) ? "two differ, no third" : "not comparable");
  }

  static SortedMap<String, Scores> byMeasure(
      Collection<JudgedFigure> figures, Measures measures, Optional<Rating> rating) {
    Map<String, List<JudgedFigure>> groups = new TreeMap<>();
    for (JudgedFigure figure : figures) {
      groups
          .computeIfAbsent(figure.claim().measure().name(), k -> new ArrayList<>())
          .add(figure);
    }
    SortedMap<String, Scores> scores = new TreeMap<>();
    groups.forEach((measure, some) -> {
      Scores found = new Scores(measures.verified(some, rating), measures.agreement(some));
      if (found.verified().isPresent() || found.agreement().isPresent()) {
        scores.put(measure, found);
      }
    });
    return scores;
  }
}
