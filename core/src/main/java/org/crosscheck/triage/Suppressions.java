package org.crosscheck.triage;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.finding.About;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Outcome;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Status;

/**
 * What the settings accept.
 *
 * @param list in the order of the file
 * @param today the day of the run; only those that end on a day ask for it
 */
public record Suppressions(List<Suppression> list, LocalDate today) {
  public static final Suppressions NONE = new Suppressions(List.of(), LocalDate.EPOCH);

  private static final int FINGERPRINT = 16;

  static final RuleInfo UNUSED = new RuleInfo(
      "R14",
      "UNUSED_SUPPRESSION",
      About.EVENTS,
      Outcome.OPEN,
      Severity.WARNING,
      "A suppression in the settings fits no finding of this run.",
      "A suppressed conflict of two outlets, one of which has corrected its figure since.",
      "Remove it, or correct what it names; it would hide the same conflict unseen when it comes back.");
  static final RuleInfo EXPIRED = new RuleInfo(
      "R15",
      "EXPIRED_SUPPRESSION",
      About.EVENTS,
      Outcome.OPEN,
      Severity.ERROR,
      "The last day of a suppression has passed; what it hid is reported again.",
      "A conflict that was to be settled with the outlets until the end of the month.",
      "Settle what it hid and remove it, or give it a later until.");

  /** The rules on suppressions, by code. */
  public static final List<RuleInfo> RULES = List.of(UNUSED, EXPIRED);

  public Suppressions {
    list = List.copyOf(list);
  }

  /** The findings, with those marked that are accepted. */
  List<Finding> apply(List<Finding> findings, Subjects subjects) {
    return findings.stream()
        .map(finding ->
            first(finding, subjects).isPresent() ? finding.with(Status.SUPPRESSED) : finding)
        .toList();
  }

  /** The first that fits a finding and holds today. */
  Optional<Suppression> first(Finding finding, Subjects subjects) {
    return list.stream()
        .filter(one -> !one.isExpired(today) && one.fits(finding, subjects))
        .findFirst();
  }

  /** What is to be said of the suppressions themselves: those that have ended, and those that fit nothing. */
  List<Finding> complaints(List<Finding> findings, Subjects subjects) {
    List<Finding> complaints = new ArrayList<>();
    for (Suppression one : list) {
      if (one.isExpired(today)) {
        complaints.add(expired(one));
      } else if (findings.stream().noneMatch(finding -> one.fits(finding, subjects))) {
        complaints.add(finding(UNUSED, one, "fits no finding; remove it or correct what it names"));
      }
    }
    return complaints;
  }

  private static Finding expired(Suppression one) {
    String last = one.until().map(LocalDate::toString).orElse("");
    return finding(
        EXPIRED, one, "ended on " + last + "; settle what it hid, or give it a later until");
  }

  private static Finding finding(RuleInfo rule, Suppression one, String said) {
    String content = rule.code() + '\u0000' + one.words();
    return new Finding(
        rule.code(),
        rule.name(),
        rule.severity(),
        one.at() + ": the suppression of " + one.words() + " (\"" + one.reason() + "\") " + said,
        List.of(),
        List.of(one.at()),
        Hashing.sha256()
            .hashString(content, StandardCharsets.UTF_8)
            .toString()
            .substring(0, FINGERPRINT));
  }
}
