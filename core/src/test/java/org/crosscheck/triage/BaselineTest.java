package org.crosscheck.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Status;
import org.crosscheck.triage.Baseline.Accepted;
import org.junit.jupiter.api.Test;

class BaselineTest {
  private static final String ONE = "1111111111111111";
  private static final String TWO = "2222222222222222";

  @Test
  void a_third_equal_finding_is_new() {
    assertThat(baseline(Map.of(ONE, 2)).apply(List.of(finding(ONE), finding(ONE), finding(ONE))))
        .extracting(Finding::status)
        .containsExactly(Status.BASELINED, Status.BASELINED, Status.NEW);
  }

  @Test
  void a_finding_that_nobody_accepted_is_new() {
    assertThat(baseline(Map.of(ONE, 1)).apply(List.of(finding(TWO))))
        .extracting(Finding::status)
        .containsExactly(Status.NEW);
  }

  @Test
  void a_suppressed_finding_uses_up_no_count() {
    List<Finding> findings = List.of(finding(ONE).with(Status.SUPPRESSED), finding(ONE));
    assertThat(baseline(Map.of(ONE, 1)).apply(findings))
        .extracting(Finding::status)
        .containsExactly(Status.SUPPRESSED, Status.BASELINED);
  }

  @Test
  void writing_adds_and_takes_nothing_off() {
    assertThat(counts(baseline(Map.of(ONE, 3)).and(baseline(Map.of(ONE, 1, TWO, 2)))))
        .isEqualTo(Map.of(ONE, 3, TWO, 2));
  }

  @Test
  void pruning_takes_off_and_adds_nothing() {
    assertThat(counts(baseline(Map.of(ONE, 3)).among(baseline(Map.of(ONE, 1, TWO, 2)))))
        .isEqualTo(Map.of(ONE, 1));
    assertThat(counts(baseline(Map.of(ONE, 1)).among(baseline(Map.of(ONE, 3)))))
        .isEqualTo(Map.of(ONE, 1));
    assertThat(counts(baseline(Map.of(ONE, 1)).among(Baseline.NONE))).isEmpty();
  }

  @Test
  void its_size_counts_equal_findings_each() {
    assertThat(baseline(Map.of(ONE, 3, TWO, 1)).size()).isEqualTo(4);
  }

  @Test
  void no_finding_is_accepted_zero_times() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Accepted(0, "D01", "", List.of()))
        .withMessage("count must be 1 or more, got 0");
  }

  static Finding finding(String fingerprint) {
    return new Finding(
        "D01", "FIGURE_DISJOINT", Severity.ERROR, "", List.of(), List.of(), fingerprint);
  }

  private static Baseline baseline(Map<String, Integer> counts) {
    TreeMap<String, Accepted> accepted = new TreeMap<>();
    counts.forEach((fingerprint, count) ->
        accepted.put(fingerprint, new Accepted(count, "D01", "", List.of())));
    return new Baseline(accepted);
  }

  private static Map<String, Integer> counts(Baseline baseline) {
    Map<String, Integer> counts = new TreeMap<>();
    baseline.accepted().forEach((fingerprint, one) -> counts.put(fingerprint, one.count()));
    return counts;
  }
}
