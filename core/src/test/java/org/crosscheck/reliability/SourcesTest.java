package org.crosscheck.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.crosscheck.claim.Sample.claim;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.event.Matching;
import org.crosscheck.finding.About;
import org.crosscheck.finding.Outcome;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;
import org.crosscheck.origin.Origins;
import org.crosscheck.reliability.SourceRecord.Agreement;
import org.crosscheck.reliability.SourceRecord.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {
  private static final Claim HERALD = claim("a").by("Herald").build();
  private static final Claim COURIER = claim("b").by("Courier").build();

  @Test
  void countsTheClaimsOfOutletsThenOfOrigins() {
    assertThat(sources(
            List.of(
                claim("a").by("Herald").citing("UN").build(),
                claim("b").by("Courier").build(),
                claim("c").by("Herald").build()),
            List.of()))
        .containsExactly(
            new SourceRecord("Courier", Kind.OUTLET, 1, Optional.empty()),
            new SourceRecord("Herald", Kind.OUTLET, 2, Optional.empty()),
            new SourceRecord("UN", Kind.ORIGIN, 1, Optional.empty()));
  }

  @Test
  void whoIsSaidToDenyStandsBehindNothing() {
    assertThat(sources(List.of(claim("a").deniedBy("Army").build()), List.of()))
        .extracting(SourceRecord::name)
        .containsExactly("Herald");
  }

  @Test
  void anOriginNamedTwiceForOneFigureCountsOnce() {
    assertThat(sources(List.of(claim("a").citing("UN").citing("UN").build()), List.of()))
        .extracting(SourceRecord::name, SourceRecord::claims)
        .contains(tuple("UN", 1));
  }

  /** However often it agrees: what all its figures can be off together does not go away. */
  @Test
  void manyComparisonsLeaveTheIntervalAsWideAsAgreementIsOff() {
    Agreement agreement = heralds(List.of(verdict("N01", Outcome.CLEARED)));
    assertThat(agreement.n()).isEqualTo(1);
    assertThat(agreement.high() - agreement.low()).isGreaterThan(0.4);
    assertThat(agreement.mean()).isBetween(agreement.low(), agreement.high());
  }

  @ParameterizedTest
  @ValueSource(strings = {"N01", "N02", "N03", "N17", "D01", "D02"})
  void countsVerdictsOnTheFiguresThemselves(String code) {
    assertThat(agreement(COURIER, HERALD, verdict(code, Outcome.CLEARED))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"N04", "N06", "N09", "N16", "O02", "D07", "D13"})
  void leavesOutOtherPeriodsGroupsMeasuresAndEvents(String code) {
    assertThat(agreement(COURIER, HERALD, verdict(code, Outcome.CLEARED))).isEmpty();
  }

  @Test
  void leavesOutVerdictsOnOtherThingsThanFigures() {
    Verdict onPlace = verdict("D01", Outcome.CONFLICT, About.PLACE, Optional.of("b"));
    assertThat(agreement(COURIER, HERALD, onPlace)).isEmpty();
  }

  @Test
  void leavesOutVerdictsInsideOneClaim() {
    Verdict inside = verdict("D01", Outcome.CONFLICT, About.FIGURE, Optional.empty());
    assertThat(agreement(COURIER, HERALD, inside)).isEmpty();
  }

  @Test
  void aRelayOfOneOriginDoesNotCountAsAgreement() {
    Claim relay = claim("a").by("Herald").citing("UN").build();
    Claim other = claim("b").by("Courier").citing("UN").build();
    assertThat(agreement(other, relay, verdict("N02", Outcome.CLEARED))).isEmpty();
  }

  @Test
  void aQuoteOfTheOtherOutletDoesNotCountAsAgreement() {
    Claim relay = claim("a").by("Herald").citing("Courier").build();
    assertThat(agreement(COURIER, relay, verdict("N02", Outcome.CLEARED))).isEmpty();
  }

  @Test
  void aVerdictOnClaimsOfAnotherRunIsLeftOut() {
    assertThat(sources(List.of(HERALD), List.of(verdict("D01", Outcome.CONFLICT))))
        .containsExactly(new SourceRecord("Herald", Kind.OUTLET, 1, Optional.empty()));
  }

  @Test
  void anOriginFaresAsTheClaimsThatNameItAndItsRelayHasNoScore() {
    Claim relay = claim("a").by("Herald").citing("UN").build();
    assertThat(sources(List.of(relay, COURIER), List.of(verdict("N01", Outcome.CLEARED))))
        .extracting(SourceRecord::name, r -> r.agreement().isPresent())
        .containsExactly(tuple("Courier", true), tuple("Herald", false), tuple("UN", true));
  }

  @Test
  void twoThatDisagreeWithoutAThirdHaveNoScore() {
    assertThat(sources(List.of(HERALD, COURIER), List.of(verdict("D01", Outcome.CONFLICT))))
        .allSatisfy(record -> assertThat(record.agreement()).isEmpty());
  }

  private static Agreement heralds(List<Verdict> verdicts) {
    return sources(List.of(HERALD, COURIER), verdicts).get(1).agreement().orElseThrow();
  }

  private static Optional<Agreement> agreement(Claim courier, Claim herald, Verdict verdict) {
    return sources(List.of(herald, courier), List.of(verdict)).get(1).agreement();
  }

  private static List<SourceRecord> sources(List<Claim> claims, List<Verdict> verdicts) {
    Origins origins = Origins.of(claims);
    return Sources.of(Matching.of(claims, origins).events(), verdicts, origins);
  }

  private static Verdict verdict(String code, Outcome outcome) {
    return verdict(code, outcome, About.FIGURE, Optional.of("b"));
  }

  private static Verdict verdict(String code, Outcome outcome, About about, Optional<String> b) {
    RuleInfo rule = new RuleInfo(
        code, "NAME", about, outcome, Severity.WARNING, "summary", "example", "advice");
    return new Verdict(
        "a", b, List.of("a", "b"), rule, outcome, Severity.WARNING, "message", List.of());
  }
}
