package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Location;
import org.junit.jupiter.api.Test;

class VerdictTest {
  private static final RuleInfo RULE = new RuleInfo(
      "D01",
      "FIGURE_DISJOINT",
      About.FIGURE,
      Outcome.CONFLICT,
      Severity.WARNING,
      "No number fits both.",
      "12 and 20.",
      "Ask.");

  @Test
  void listsItsClaimsOnceAndSorted() {
    assertThat(verdict("b", Optional.of("a"), "b", "a", "b").claims()).containsExactly("a", "b");
  }

  @Test
  void refusesToLeaveOutItsFirstClaim() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> verdict("a", Optional.empty(), "b"))
        .withMessage("verdict must list its own claims a, got [b]");
  }

  @Test
  void refusesToLeaveOutItsSecondClaim() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> verdict("a", Optional.of("b"), "a"))
        .withMessage("verdict must list its own claims a and b, got [a]");
  }

  @Test
  void mayNeedNoSecondClaim() {
    assertThat(verdict("a", Optional.empty(), "a", "c").b()).isEmpty();
  }

  @Test
  void aFindingListsClaimsAndPlacesOnceAndSorted() {
    Location first = Location.of("a.csv", 2, 1);
    Location second = Location.of("a.csv", 10, 1);
    Finding finding = new Finding(
        "D01",
        "FIGURE_DISJOINT",
        Severity.ERROR,
        "message",
        List.of("b", "a", "b"),
        List.of(second, first, second),
        "0123456789abcdef");
    assertThat(finding.claims()).containsExactly("a", "b");
    assertThat(finding.at()).containsExactly(first, second);
  }

  private static Verdict verdict(String a, Optional<String> b, String... claims) {
    return new Verdict(
        a,
        b,
        List.of(claims),
        RULE,
        Outcome.CONFLICT,
        Severity.WARNING,
        "message",
        List.of("step"));
  }
}
