package org.crosscheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.arithmetic.Breakdown;
import org.crosscheck.arithmetic.Contradiction;
import org.crosscheck.arithmetic.Declared;
import org.crosscheck.arithmetic.Limit;
import org.crosscheck.arithmetic.Limit.Kind;
import org.crosscheck.arithmetic.Limits;
import org.crosscheck.claim.Attribution.Stance;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;
import org.crosscheck.origin.Origins;

/**
 * The smallest set of figures that cannot all hold: parts of parts, groups, towns, days, the dead and the saved. Rival
 * origins and reports of different times are never added up, but where {@code part_of} does: limits hold inside one
 * article on the word of one source, without what its words say is superseded.
 */
final class CannotAllHold implements EventRule {
  @Override
  public List<RuleInfo> infos() {
    return List.of(
        PartsAndWholes.PARTS_EXCEED_WHOLE,
        PartsAndWholes.PARTS_DO_NOT_SUM,
        Subpopulation.SUBSET_EXCEEDS_SET);
  }

  @Override
  public List<Verdict> judge(Setting setting) {
    List<Limit> limits = new ArrayList<>();
    for (Breakdown breakdown : Declared.in(setting.claims())) {
      if (!breakdown.overlaps() && !breakdown.parts().contains(breakdown.whole())) {
        limits.add(new Limit(breakdown.whole(), breakdown.parts(), Kind.DECLARED));
      }
    }
    for (List<Claim> statement : statements(setting)) {
      if (Limits.mayHold(statement)) {
        limits.addAll(Limits.in(
            statement.stream().filter(claim -> isCurrent(claim, setting)).toList()));
      }
    }
    if (limits.isEmpty()) {
      return List.of();
    }
    return Contradiction.in(limits).stream()
        .filter(CannotAllHold::isNews)
        .map(CannotAllHold::verdict)
        .toList();
  }

  /** What one article says on the word of one source. */
  private static Iterable<List<Claim>> statements(Setting setting) {
    Map<String, List<Claim>> statements = new TreeMap<>();
    for (Claim claim : setting.claims()) {
      if (setting.claims().size() > 1 && claim.recordKey().isPresent()) {
        statements
            .computeIfAbsent(source(claim, setting.origins()), k -> new ArrayList<>())
            .add(claim);
      }
    }
    return statements.values();
  }

  private static String source(Claim claim, Origins origins) {
    return String.join(
        "\u0000",
        claim.recordKey().orElse(""),
        claim.published().map(moment -> moment.text()).orElse(""),
        String.join("+", new TreeSet<>(origins.witnesses(claim))));
  }

  private static boolean isCurrent(Claim claim, Setting setting) {
    return setting.sentences().order(claim.text().orElse("")) == OrderWords.NONE
        && claim.cites().stream().noneMatch(cite -> cite.stance() == Stance.DENIES);
  }

  /** What a pair or the sum of one declared whole says already is not said again. */
  private static boolean isNews(Contradiction contradiction) {
    Limit first = contradiction.limits().get(0);
    boolean alone = contradiction.limits().size() == 1;
    boolean ofMeasures = first.kind() == Kind.MEASURES || first.kind() == Kind.SUM;
    return !(alone && first.kind() == Kind.DECLARED)
        && (contradiction.claims().size() > 2 || ofMeasures);
  }

  private static Verdict verdict(Contradiction contradiction) {
    Claim whole = contradiction.whole();
    List<Claim> claims = Stream.concat(Stream.of(whole), contradiction.claims().stream())
        .distinct()
        .toList();
    List<Claim> parts = claims.subList(1, claims.size());
    RuleInfo rule = rule(contradiction, parts);
    return Together.verdict(
        rule,
        severity(contradiction, rule),
        claims,
        message(contradiction, parts),
        contradiction.steps().toArray(String[]::new));
  }

  private static RuleInfo rule(Contradiction contradiction, List<Claim> parts) {
    if (least(parts) <= contradiction.whole().figure().high()) {
      return PartsAndWholes.PARTS_DO_NOT_SUM;
    }
    return parts.size() > 1 ? PartsAndWholes.PARTS_EXCEED_WHOLE : Subpopulation.SUBSET_EXCEEDS_SET;
  }

  private static Severity severity(Contradiction contradiction, RuleInfo rule) {
    if (contradiction.mayCountTwice()) {
      return Severity.NOTE;
    }
    // an article may go over to another incident without saying so, and a bare number may count one
    // group
    boolean guessed =
        contradiction.claims().stream().anyMatch(c -> c.at().start().isPresent())
            || contradiction.limits().stream()
                .anyMatch(limit ->
                    limit.kind() == Kind.GROUPS && !limit.whole().population().isStated());
    return guessed ? Severity.WARNING : rule.severity();
  }

  private static double least(List<Claim> parts) {
    return parts.stream().mapToDouble(part -> part.figure().low()).sum();
  }

  private static String message(Contradiction contradiction, List<Claim> parts) {
    Claim whole = contradiction.whole();
    String numbers = parts.stream()
        .map(part -> Say.number(part.figure().low()))
        .collect(Collectors.joining(" + "));
    String sum = parts.size() > 1 ? numbers + " = " + Say.number(least(parts)) : numbers;
    return sum + (least(parts) > whole.figure().high() ? " is more than " : " is less than ")
        + Say.figure(whole)
        + (contradiction.mayCountTwice() ? ", unless someone is counted twice: " : ": ")
        + Say.claim(whole) + "; "
        + parts.stream().map(Say::claim).collect(Collectors.joining("; ")) + ".";
  }
}
