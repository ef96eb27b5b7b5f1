package org.crosscheck.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.crosscheck.claim.Sample.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
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

  /** Eight of ten by Wilson's formula at z = 1.6449, worked out apart from this code. */
  @Test
  void eightOfTenComparisonsMakeAKnownInterval() {
    Agreement agreement = heralds(Stream.concat(
            IntStream.range(0, 8).mapToObj(i -> verdict("N02", Outcome.CLEARED)),
            IntStream.range(0, 2).mapToObj(i -> verdict("D01", Outcome.CONFLICT)))
        .toList());
    assertThat(agreement.mean()).isEqualTo(0.8);
    assertThat(agreement.low()).isCloseTo(0.540785, within(1e-6));
    assertThat(agreement.high()).isCloseTo(0.931444, within(1e-6));
    assertThat(agreement.n()).isEqualTo(10);
  }

  @Test
  void oneComparisonLeavesTheIntervalWide() {
    Agreement agreed = heralds(List.of(verdict("N01", Outcome.CLEARED)));
    assertThat(agreed.low()).isCloseTo(0.269855, within(1e-6));
    assertThat(agreed.high()).isEqualTo(1);
    Agreement not = heralds(List.of(verdict("D02", Outcome.CONFLICT)));
    assertThat(not.low()).isZero();
    assertThat(not.high()).isCloseTo(0.730145, within(1e-6));
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
  void anOriginFaresAsTheClaimsThatNameIt() {
    Claim relay = claim("a").by("Herald").citing("UN").build();
    assertThat(sources(List.of(relay, COURIER), List.of(verdict("D01", Outcome.CONFLICT))))
        .extracting(SourceRecord::name, r -> r.agreement().orElseThrow().mean())
        .containsExactly(tuple("Courier", 0.0), tuple("Herald", 0.0), tuple("UN", 0.0));
  }

  private static Agreement heralds(List<Verdict> verdicts) {
    return sources(List.of(HERALD, COURIER), verdicts).get(1).agreement().orElseThrow();
  }

  private static Optional<Agreement> agreement(Claim courier, Claim herald, Verdict verdict) {
    return sources(List.of(herald, courier), List.of(verdict)).get(1).agreement();
  }

  private static List<SourceRecord> sources(List<Claim> claims, List<Verdict> verdicts) {
    return Sources.of(claims, verdicts, Origins.of(claims));
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
