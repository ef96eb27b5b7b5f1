package org.crosscheck.cli.report.html;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.Result;
import org.crosscheck.claim.Claim;
import org.crosscheck.cli.report.html.Prior.Standings;
import org.crosscheck.event.Event;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Outcome;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;
import org.crosscheck.origin.Origins;

/**
 * A result, sorted by what a reader looks for.
 *
 * @param result the result
 * @param claims every claim by id
 * @param dossiers every event, the gravest first
 * @param faults what is said of inputs, the gravest first
 * @param origins who stands behind each claim
 * @param prior what was known before the run
 */
record View(
    Result result,
    Map<String, Claim> claims,
    List<Dossier> dossiers,
    List<Remark> faults,
    Origins origins,
    Prior prior) {
  private static final String NOWHERE = "";

  static View of(Result result, Prior prior) {
    Standings standings = prior.standings(result);
    ImmutableMap.Builder<String, Claim> claims = ImmutableMap.builder();
    result.claims().forEach(claim -> claims.put(claim.id(), claim));
    Map<String, String> home = new HashMap<>();
    for (Event event : result.events()) {
      event.claims().forEach(claim -> home.put(claim.id(), event.id()));
    }
    ImmutableListMultimap<String, Verdict> verdicts =
        Multimaps.index(result.verdicts(), verdict -> home(verdict.claims(), home));
    ImmutableListMultimap<String, Finding> findings = Multimaps.index(
        result.findings(),
        finding -> finding.code().startsWith("R") ? NOWHERE : home(finding.claims(), home));
    List<Dossier> dossiers = result.events().stream()
        .map(event ->
            dossier(event, result, findings.get(event.id()), verdicts.get(event.id()), standings))
        .sorted(Dossier.GRAVEST_FIRST)
        .toList();
    List<Remark> faults = findings.get(NOWHERE).stream()
        .map(finding -> new Remark(finding, List.of(), standings.of(finding, List.of())))
        .sorted(Remark.GRAVEST_FIRST)
        .toList();
    return new View(
        result, claims.buildKeepingLast(), dossiers, faults, Origins.of(result.claims()), prior);
  }

  private static String home(List<String> ids, Map<String, String> home) {
    return ids.stream()
        .flatMap(id -> Optional.ofNullable(home.get(id)).stream())
        .findFirst()
        .orElse(NOWHERE);
  }

  private static Dossier dossier(
      Event event,
      Result result,
      List<Finding> findings,
      List<Verdict> verdicts,
      Standings standings) {
    ImmutableListMultimap<String, Verdict> byCode =
        Multimaps.index(verdicts, verdict -> verdict.rule().code());
    Set<Verdict> covered = new HashSet<>();
    List<Remark> remarks = new ArrayList<>();
    for (Finding finding : findings) {
      Set<String> ids = Set.copyOf(finding.claims());
      List<Verdict> said = byCode.get(finding.code()).stream()
          .filter(verdict -> verdict.severity().isAtLeast(Severity.NOTE))
          .filter(verdict -> ids.containsAll(verdict.claims()))
          .toList();
      covered.addAll(said);
      remarks.add(new Remark(finding, said, standings.of(finding, said)));
    }
    List<Verdict> cleared = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      if (!covered.contains(verdict)) {
        if (verdict.outcome() == Outcome.CLEARED) {
          cleared.add(verdict);
        } else {
          remarks.add(new Remark(alone(verdict), List.of(verdict), standings.turn(verdict)));
        }
      }
    }
    return new Dossier(
        event, Optional.ofNullable(result.grades().get(event.id())), remarks, cleared);
  }

  /** A verdict that no finding sums up, as one. */
  private static Finding alone(Verdict verdict) {
    return new Finding(
        verdict.rule().code(),
        verdict.rule().name(),
        verdict.severity(),
        verdict.message(),
        verdict.claims(),
        List.of(),
        "of-" + String.join("-", verdict.claims()));
  }

  /** Whether anything was known before the run: else nothing on the page is called new. */
  boolean saysWhatIsNew() {
    return prior.says(result);
  }

  /** How many verdicts come to that. */
  long verdicts(Outcome outcome) {
    return result.verdicts().stream()
        .filter(verdict -> verdict.outcome() == outcome)
        .count();
  }

  /** How many conflicts are that grave. */
  long conflicts(Severity severity) {
    return result.verdicts().stream()
        .filter(verdict -> verdict.outcome() == Outcome.CONFLICT && verdict.severity() == severity)
        .count();
  }

  long outlets() {
    return result.claims().stream().map(Claim::outlet).distinct().count();
  }

  Optional<Claim> claim(String id) {
    return Optional.ofNullable(claims.get(id));
  }
}
