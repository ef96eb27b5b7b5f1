package org.crosscheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Sample;
import org.crosscheck.finding.Verdict;
import org.crosscheck.origin.Origins;

/** What the rules on figures say of two sample claims, in the setting of these and of others. */
final class Judged {
  private Judged() {}

  static String pair(Sample a, Sample b, Sample... others) {
    Verdict verdict = verdict(a, b, others);
    return verdict.rule().code() + " " + verdict.severity() + ": " + verdict.message();
  }

  static String code(Sample a, Sample b, Sample... others) {
    return verdict(a, b, others).rule().code();
  }

  static Verdict verdict(Sample a, Sample b, Sample... others) {
    return Rules.judge(of(a, b, others));
  }

  /** What a rule says of one claim, or of several together. */
  static List<String> together(EventRule rule, Sample... samples) {
    List<Claim> claims = Stream.of(samples).map(Sample::build).toList();
    return rule.judge(new Setting(claims, Origins.of(claims))).stream()
        .map(v -> v.rule().code() + " " + v.severity() + " " + v.claims() + ": " + v.message())
        .toList();
  }

  /** What a rule says of an attribute of two claims. */
  static Optional<String> attribute(AttributeRule rule, Sample a, Sample b, Sample... others) {
    return rule.judge(of(a, b, others)).map(v -> v.rule().code() + ": " + v.message());
  }

  static Pair of(Sample a, Sample b, Sample... others) {
    List<Claim> claims = new ArrayList<>(List.of(a.build(), b.build()));
    for (Sample other : others) {
      claims.add(other.build());
    }
    return Pair.of(claims.get(0), claims.get(1), new Setting(claims, Origins.of(claims)));
  }
}
