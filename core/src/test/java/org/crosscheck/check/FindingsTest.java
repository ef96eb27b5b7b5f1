package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import java.util.Arrays;
import java.util.List;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Sample;
import org.crosscheck.event.Matching;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Verdict;
import org.crosscheck.origin.Origins;
import org.junit.jupiter.api.Test;

class FindingsTest {
  private static final Sample EARLY =
      claim("a").by("AP").at("2017-10-01").event("e").says(30);
  private static final Sample LATE =
      claim("b").by("AFP").at("2017-10-03").event("e").says(23);
  private static final Sample LATE_TOO =
      claim("c").by("AFP").at("2017-10-04").event("e").says(23);

  @Test
  void oneDisagreementOfTwoOriginsIsOneFinding() {
    assertThat(findings(EARLY, LATE, LATE_TOO))
        .extracting(f -> f.code() + " " + f.claims() + " " + f.message())
        .containsExactly(
            "D01 [a, b, c] people killed, Springfield, 2017-10-01: no figure fits both. AP (2017-10-01): “30” people killed; "
                + "AFP (2017-10-03): “23” people killed. How each counted, AP and AFP would tell. (and 1 more of the same kind)");
  }

  @Test
  void agreementMakesNoFinding() {
    assertThat(findings(EARLY, LATE.says(30))).isEmpty();
  }

  @Test
  void theFingerprintDependsOnWhatIsSaidAndNotOnIds() {
    String before = findings(EARLY, LATE).get(0).fingerprint();
    Sample renamed = claim("z9").by("AFP").at("2017-10-03").event("e").says(23);
    assertThat(findings(EARLY, renamed).get(0).fingerprint())
        .isEqualTo(before)
        .matches("[0-9a-f]{16}");
  }

  @Test
  void anotherFigureIsAnotherFingerprint() {
    assertThat(findings(EARLY, LATE.says(22)).get(0).fingerprint())
        .isNotEqualTo(findings(EARLY, LATE).get(0).fingerprint());
  }

  @Test
  void labelsThatDifferAreTwoEventsWithAReason() {
    assertThat(verdicts(EARLY.event("x"), LATE.event("y")))
        .extracting(v -> v.rule().code() + ": " + v.message())
        .containsExactly(
            "N16: Taken for two events: AP (2017-10-01): “30” people killed, 2017-10-01; AFP (2017-10-03): “23” people killed, 2017-10-01. "
                + "Override with the column event.");
  }

  @Test
  void nothingIsSaidOfClaimsAboutOtherMeasures() {
    assertThat(verdicts(EARLY, LATE.measure("strikes"))).isEmpty();
  }

  private static List<Finding> findings(Sample... samples) {
    List<Claim> claims = Arrays.stream(samples).map(Sample::build).toList();
    Origins origins = Origins.of(claims);
    Matching matching = Matching.of(claims, origins);
    return new Findings(matching.events(), origins).of(new Checker(matching, origins).verdicts());
  }

  private static List<Verdict> verdicts(Sample... samples) {
    List<Claim> claims = Arrays.stream(samples).map(Sample::build).toList();
    Origins origins = Origins.of(claims);
    return new Checker(Matching.of(claims, origins), origins).verdicts();
  }
}
