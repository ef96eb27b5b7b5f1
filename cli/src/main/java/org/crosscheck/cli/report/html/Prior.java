package org.crosscheck.cli.report.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.Result;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Verdict;

/**
 * What was known before the run.
 *
 * @param baseline the file of accepted findings
 * @param reasons why findings are suppressed, by fingerprint
 * @param since what changed since an earlier report
 */
public record Prior(Optional<String> baseline, Map<String, String> reasons, Optional<Since> since) {
  public static final Prior NOTHING = new Prior(Optional.empty(), Map.of(), Optional.empty());

  public Prior {
    reasons = Map.copyOf(reasons);
  }

  /**
   * What changed since an earlier report.
   *
   * @param report its file
   * @param same how many verdicts stand as they were
   * @param turns the differences that matter: new, changed, gone, each the gravest first
   */
  public record Since(String report, int same, List<Turn> turns) {
    public Since {
      turns = List.copyOf(turns);
    }

    long count(Standing kind) {
      return turns.stream().filter(turn -> turn.kind() == kind).count();
    }
  }

  /**
   * One difference.
   *
   * @param kind new, changed or gone
   * @param label {@code error}, …, {@code open}, {@code cleared}
   * @param code of what is said now, or was said last
   * @param name the rule's name
   * @param message one sentence
   * @param was what was said before; empty for what is new or gone
   * @param claims those that it is about now
   */
  public record Turn(
      Standing kind,
      String label,
      String code,
      String name,
      String message,
      String was,
      List<String> claims) {
    public Turn {
      claims = claims.stream().sorted().toList();
    }

    String key() {
      return key(code, claims);
    }

    /** Tells which verdict it is: one code says only one thing of the same claims. */
    static String key(String code, List<String> claims) {
      return code + claims;
    }
  }

  /** Whether anything was known: else nothing on the page is called new. */
  boolean says(Result result) {
    return baseline.isPresent()
        || since.isPresent()
        || !result.findings().stream().allMatch(Finding::isNew);
  }

  /** How each finding and verdict of a result stands. */
  Standings standings(Result result) {
    Map<String, Standing> turned = new HashMap<>();
    since.ifPresent(changes -> changes.turns().stream()
        .filter(turn -> turn.kind() != Standing.GONE)
        .forEach(turn -> turned.put(turn.key(), turn.kind())));
    return new Standings(says(result), turned);
  }

  /**
   * How verdicts stand.
   *
   * @param says whether anything was known
   * @param turned what became of verdicts since the earlier report, by code and claims
   */
  record Standings(boolean says, Map<String, Standing> turned) {
    Optional<Standing> of(Finding finding, List<Verdict> verdicts) {
      boolean changed = verdicts.stream()
          .flatMap(verdict -> turn(verdict).stream())
          .anyMatch(Standing.CHANGED::equals);
      return says
          ? Optional.of(
              switch (finding.status()) {
                case SUPPRESSED -> Standing.SUPPRESSED;
                case BASELINED -> changed ? Standing.CHANGED : Standing.BASELINED;
                case NEW -> changed ? Standing.CHANGED : Standing.NEW;
              })
          : Optional.empty();
    }

    /** Of a verdict that no finding sums up: nobody accepts it, so it is new, changed, or as it was. */
    Optional<Standing> turn(Verdict verdict) {
      return Optional.ofNullable(turned.get(Turn.key(verdict.rule().code(), verdict.claims())));
    }
  }
}
