package org.crosscheck.check;

import java.util.List;
import java.util.Optional;
import org.crosscheck.arithmetic.Breakdown;
import org.crosscheck.arithmetic.Declared;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;

/** Adds up the declared parts of a whole. */
final class PartsAndWholes implements EventRule {
  static final RuleInfo PARTS_EXCEED_WHOLE = RuleInfo.conflict(
      "D11",
      "PARTS_EXCEED_WHOLE",
      Severity.ERROR,
      "The parts come to more than the whole.",
      "14 men and 9 women killed, 20 in all.",
      "One of the figures is wrong, or somebody is counted twice.");
  static final RuleInfo PARTS_DO_NOT_SUM = RuleInfo.conflict(
      "D12",
      "PARTS_DO_NOT_SUM",
      Severity.WARNING,
      "A breakdown that is said to be complete comes to less than its whole.",
      "20 civilians, consisting of 9 men and 8 women: 17.",
      "A part is missing from the list, or one of the figures is wrong.");

  @Override
  public List<RuleInfo> infos() {
    return List.of(PARTS_EXCEED_WHOLE, PARTS_DO_NOT_SUM, DeclaredPart.PART_OF_WHOLE);
  }

  @Override
  public List<Verdict> judge(Setting setting) {
    return judge(setting.claims());
  }

  static List<Verdict> judge(List<Claim> claims) {
    return Declared.in(claims).stream().map(PartsAndWholes::judge).toList();
  }

  static Verdict judge(Breakdown parts) {
    String whole = Say.claim(parts.whole());
    if (parts.exceeds()) {
      return verdict(
          parts,
          PARTS_EXCEED_WHOLE,
          parts.overlaps() ? Severity.NOTE : Severity.ERROR,
          parts.sum() + " is more than " + Say.figure(parts.whole())
              + ", unless someone is counted twice: " + whole + ".");
    }
    if (parts.fallsShort()) {
      return verdict(
          parts,
          PARTS_DO_NOT_SUM,
          PARTS_DO_NOT_SUM.severity(),
          "The list adds up to " + Say.number(parts.high()) + ", the whole is "
              + Say.figure(parts.whole()) + ": " + whole + ".");
    }
    boolean equal = parts.low() == parts.whole().figure().low()
        && (parts.high() == parts.whole().figure().high()
            || parts.whole().figure().isUnbounded());
    return verdict(
        parts,
        DeclaredPart.PART_OF_WHOLE,
        DeclaredPart.PART_OF_WHOLE.severity(),
        equal
            ? parts.sum() + ": the parts add up to " + whole + "."
            : parts.sum() + ": fits into " + whole + ".");
  }

  private static Verdict verdict(
      Breakdown parts, RuleInfo rule, Severity severity, String message) {
    return new Verdict(
        parts.whole().id(),
        Optional.empty(),
        parts.ids(),
        rule,
        rule.outcome(),
        severity,
        message,
        List.of(
            parts.parts().size() + " parts by " + parts.by(),
            parts.sum() + ", against " + parts.whole().figure().interval()));
  }
}
