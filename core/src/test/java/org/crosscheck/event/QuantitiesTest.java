package org.crosscheck.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.crosscheck.claim.Sample.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Measure;
import org.crosscheck.claim.Population;
import org.crosscheck.claim.Sample;
import org.crosscheck.claim.Window;
import org.crosscheck.event.Policy.Kind;
import org.crosscheck.origin.Origins;
import org.junit.jupiter.api.Test;

class QuantitiesTest {
  @Test
  void rangesFromTheSmallestFigureToTheLargest() {
    assertThat(quantities(claim("b").says(43), claim("a").says(40), claim("c").between(41, 50)))
        .containsExactly(new Quantity(
            Measure.KILLED,
            Population.UNSTATED,
            Window.day(LocalDate.of(2017, 10, 1)),
            List.of("a", "b", "c"),
            40,
            50,
            OptionalDouble.empty(),
            "range",
            List.of()));
  }

  @Test
  void namesTheBestFigureWhereAllAgree() {
    assertThat(quantities(claim("a").says(43), claim("b").says(43)))
        .extracting(Quantity::low, Quantity::high, Quantity::best)
        .containsExactly(tuple(43.0, 43.0, OptionalDouble.of(43)));
  }

  @Test
  void theSmallestFigureIsTheBestOfPolicyLowest() {
    assertThat(best(
            Kind.LOWEST, claim("a").says(43), claim("b").says(31), claim("c").between(35, 50)))
        .hasValue(31);
  }

  @Test
  void theFigurePublishedLastIsTheBestOfPolicyLatest() {
    Sample first = claim("a").at("2017-10-02T08:00").says(43);
    Sample last = claim("b").at("2017-10-02T17:30").atLeast(40);
    assertThat(best(Kind.LATEST, first, last)).hasValue(40);
    assertThat(best(Kind.LATEST, first, last, claim("c").at("2017-10-02T17:30").says(44)))
        .as("two last ones that differ")
        .isEmpty();
    assertThat(best(Kind.LATEST, first, claim("c").at("2017-10-02").says(44)))
        .as("a day may end after the hour")
        .isEmpty();
    assertThat(best(Kind.LATEST, claim("a").says(43), claim("b").says(44))).isEmpty();
  }

  @Test
  void theFigureOfMostOriginsIsTheBestOfPolicyMajority() {
    Sample[] claims = {
      claim("a").by("Globe").citing("SOHR").says(31),
      claim("b").by("Star").citing("SOHR").says(31),
      claim("c").by("Post").citing("SOHR").says(31),
      claim("d").by("Herald").says(43),
      claim("e").by("Times").citing("Civil Defence").atLeast(43),
    };
    assertThat(best(Kind.MAJORITY_OF_ORIGINS, claims)).hasValue(43);
    assertThat(best(Kind.MAJORITY_OF_ORIGINS, claims[0], claims[3]))
        .as("the smaller of two that equally many give")
        .hasValue(31);
  }

  @Test
  void theFigureOfTheFirstSourceOfTheListIsTheBestOfPolicyPriority() {
    Policy policy = new Policy(Kind.PRIORITY, List.of("Civil Defence", "SOHR"));
    Sample relay = claim("a").by("Globe").citing("SOHR").says(31);
    Sample own = claim("b").by("Herald").says(43);
    assertThat(best(policy, relay, own)).hasValue(31);
    assertThat(best(policy, relay, own, claim("c").by("Civil Defence").says(37)))
        .hasValue(37);
    assertThat(best(policy, own)).isEmpty();
  }

  @Test
  void aFigureThatIsOnlyReportedAsDeniedIsNeverTheBest() {
    assertThat(best(
            Kind.LOWEST, claim("a").says(43), claim("b").deniedBy("Coalition").says(7)))
        .hasValue(43);
  }

  @Test
  void anOriginThatRaisesItsFigureIsOneStory() {
    assertThat(quantities(
            claim("a").by("SOHR").at("2017-10-02T08:00").says(24),
            claim("b").by("Globe").citing("SOHR").at("2017-10-02T10:00").says(24),
            claim("c").by("Star").citing("SOHR").at("2017-10-02T12:00").says(43),
            claim("d").by("Post").citing("SOHR").says(60),
            claim("e").by("Herald").at("2017-10-02T13:00").says(50)))
        .flatExtracting(Quantity::timelines)
        .containsExactly(new Timeline("SOHR", List.of("a", "c")));
  }

  @Test
  void policyPriorityNeedsAList() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Policy(Kind.PRIORITY, List.of()))
        .withMessage("policy priority needs a ranking, got none");
  }

  @Test
  void hasNoUpperEndWhereAFigureHasNone() {
    assertThat(quantities(claim("a").says(43), claim("b").atLeast(40)))
        .extracting(Quantity::low, Quantity::high)
        .containsExactly(tuple(40.0, Double.POSITIVE_INFINITY));
  }

  @Test
  void keepsMeasuresGroupsAndTimesApart() {
    assertThat(quantities(
            claim("a"),
            claim("b").measure("injured"),
            claim("c").of("civilians"),
            claim("d").on("2017-10-02")))
        .extracting(Quantity::claims)
        .containsExactlyInAnyOrder(List.of("a"), List.of("b"), List.of("c"), List.of("d"));
  }

  @Test
  void everybodyAndNobodyInParticularAreOneGroup() {
    assertThat(quantities(claim("a").of("all"), claim("b").of(""), claim("c").of("people")))
        .extracting(Quantity::claims)
        .containsExactly(List.of("a", "b", "c"));
  }

  @Test
  void leavesOutFiguresThatAreNoNumber() {
    Figure denied = new Figure(0, Double.POSITIVE_INFINITY, Bound.NONE, "denied");
    assertThat(quantities(claim("a").figure(denied))).isEmpty();
    assertThat(quantities(claim("a").figure(denied), claim("b").says(3)))
        .extracting(Quantity::claims)
        .containsExactly(List.of("b"));
  }

  @Test
  void aPartDoesNotWidenTheRangeOfItsWhole() {
    assertThat(quantities(claim("a").says(43), claim("b").says(30).partOf("a")))
        .extracting(Quantity::claims, Quantity::low)
        .containsExactly(tuple(List.of("a"), 43.0));
  }

  @Test
  void aPartCountedInAnotherGroupIsAQuantity() {
    assertThat(
            quantities(claim("a").says(43), claim("b").of("children").says(12).partOf("a")))
        .extracting(Quantity::claims)
        .containsExactly(List.of("a"), List.of("b"));
  }

  @Test
  void aPartOfAWholeElsewhereIsAQuantity() {
    assertThat(quantities(claim("b").says(30).partOf("z")))
        .extracting(Quantity::claims)
        .containsExactly(List.of("b"));
  }

  private static List<Quantity> quantities(Sample... samples) {
    List<Claim> claims = Stream.of(samples).map(Sample::build).toList();
    return Quantities.of(claims, Policy.DEFAULT, Origins.of(claims));
  }

  private static OptionalDouble best(Kind kind, Sample... samples) {
    return best(new Policy(kind, List.of()), samples);
  }

  private static OptionalDouble best(Policy policy, Sample... samples) {
    List<Claim> claims = Stream.of(samples).map(Sample::build).toList();
    return Quantities.of(claims, policy, Origins.of(claims)).get(0).best();
  }
}
