package org.crosscheck.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crosscheck.claim.Attribution.Stance;
import org.crosscheck.claim.Claim;
import org.crosscheck.event.Event;
import org.crosscheck.finding.About;
import org.crosscheck.finding.Outcome;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;
import org.crosscheck.origin.Origins;

/**
 * Grades events by rules, asked in this order: nobody tells of it is discounted; the perpetrator tells of it is
 * confirmed; a contradiction makes it contested; two origins make it fair; one makes it weak.
 */
public final class Grades {
  private final Origins origins;
  private final Set<String> contested = new HashSet<>();

  private Grades(List<Verdict> verdicts, Origins origins) {
    this.origins = origins;
    verdicts.stream().filter(this::contradicts).forEach(v -> contested.addAll(v.claims()));
  }

  /** The grade of each event, by its id. */
  public static Map<String, Grade> of(List<Event> events, List<Verdict> verdicts, Origins origins) {
    Grades grades = new Grades(verdicts, origins);
    Map<String, Grade> byEvent = new TreeMap<>();
    events.forEach(event -> byEvent.put(event.id(), grades.of(event)));
    return byEvent;
  }

  /** Who did it and whether it happened count as they are; how many only where two origins are far apart. */
  private boolean contradicts(Verdict verdict) {
    boolean onFigures =
        verdict.rule().equals(Disagreement.FIGURE_DISJOINT) && verdict.severity() == Severity.ERROR;
    return verdict.outcome() == Outcome.CONFLICT
        && verdict.b().isPresent()
        && (onFigures
            || verdict.rule().about() == About.ACTOR
            || verdict.rule().equals(Existence.EXISTENCE));
  }

  private Grade of(Event event) {
    List<Claim> told = event.claims().stream().filter(Grades::tells).toList();
    if (told.isEmpty()) {
      return Grade.DISCOUNTED;
    }
    if (told.stream().anyMatch(claim -> isAccused(claim, event))) {
      return Grade.CONFIRMED;
    }
    if (event.claims().stream().anyMatch(claim -> contested.contains(claim.id()))) {
      return Grade.CONTESTED;
    }
    return mostOrigins(told) >= 2 ? Grade.FAIR : Grade.WEAK;
  }

  private static boolean tells(Claim claim) {
    boolean asserted = claim.cites().isEmpty()
        || claim.cites().stream().anyMatch(cite -> cite.stance() == Stance.ASSERTS);
    return asserted && claim.figure().isNumber() && claim.figure().high() > 0;
  }

  /** Whether somebody names as the perpetrator who is behind the claim. */
  private boolean isAccused(Claim claim, Event event) {
    Set<String> behind = origins.witnesses(claim);
    return event.claims().stream()
        .flatMap(other -> other.circumstances().actor().stream())
        .map(origins::key)
        .anyMatch(behind::contains);
  }

  /** Of the things counted, how many origins stand behind the one with most. */
  private int mostOrigins(List<Claim> told) {
    Map<String, Set<String>> behind = new HashMap<>();
    for (Claim claim : told) {
      behind
          .computeIfAbsent(claim.measure().name(), k -> new HashSet<>())
          .addAll(origins.witnesses(claim));
    }
    return behind.values().stream()
        .collect(Collectors.summarizingInt(Set::size))
        .getMax();
  }
}
