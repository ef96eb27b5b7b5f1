package org.crosscheck.reliability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Measure;
import org.crosscheck.claim.Moment;
import org.crosscheck.finding.Verdict;
import org.crosscheck.scope.Populations;
import org.crosscheck.scope.Relation;
import org.crosscheck.scope.Windows;

/** Claims held against figures that a person has checked. */
final class Checks {
  private static final String RISING = "N04";
  /** A number that ends in a zero stands for those around it. */
  private static final double LEAST_GRAIN = 10;

  private final Map<String, List<VerifiedFigure>> byEvent = new HashMap<>();
  private final Set<String> overtaken = new HashSet<>();

  Checks(List<VerifiedFigure> verified, List<Verdict> verdicts) {
    verified.forEach(figure ->
        byEvent.computeIfAbsent(figure.event(), k -> new ArrayList<>()).add(figure));
    if (!verified.isEmpty()) {
      verdicts.stream()
          .filter(verdict -> verdict.rule().code().equals(RISING))
          .forEach(verdict -> overtaken.add(verdict.a()));
    }
  }

  /** Whether the claim is right; empty where nobody checked, or where it was early and the count still rose. */
  Optional<Boolean> of(Claim claim, String event) {
    return truth(claim, event)
        .filter(truth -> !isEarly(truth, claim))
        .map(truth -> fits(truth.truth(), claim.figure()));
  }

  /** What was verified about what the claim counts; of several the first. */
  Optional<VerifiedFigure> truth(Claim claim, String event) {
    return byEvent.getOrDefault(event, List.of()).stream()
        .filter(truth -> claim.figure().isNumber() && isAbout(truth, claim))
        .findFirst();
  }

  private static boolean isAbout(VerifiedFigure truth, Claim claim) {
    return truth.measure().equals(claim.measure())
        && Populations.relation(truth.population(), claim.population()) == Relation.SAME
        && (truth.window().isUnstated()
            || claim.window().isUnstated()
            || Windows.relation(truth.window(), claim.window()) == Relation.SAME);
  }

  /** A lower earlier figure is no error. */
  private boolean isEarly(VerifiedFigure truth, Claim claim) {
    boolean low = claim.figure().high() < truth.truth().low();
    boolean before = truth.asOf().isPresent()
        && claim
            .published()
            .map(Moment::latest)
            .filter(
                time -> time.isBefore(truth.asOf().map(LocalDate::atStartOfDay).orElseThrow()))
            .isPresent();
    return low
        && claim.measure().course() == Measure.Course.GROWS
        && (before || overtaken.contains(claim.id()));
  }

  private static boolean fits(Figure truth, Figure said) {
    double around = said.isPoint() && said.grain() >= LEAST_GRAIN ? said.grain() / 2 : 0;
    return said.low() - around <= truth.high() && truth.low() <= said.high() + around;
  }
}
