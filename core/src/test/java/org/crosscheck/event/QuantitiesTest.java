package org.crosscheck.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.crosscheck.claim.Sample.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Measure;
import org.crosscheck.claim.Population;
import org.crosscheck.claim.Sample;
import org.crosscheck.claim.Window;
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
            "range"));
  }

  @Test
  void namesTheBestFigureWhereAllAgree() {
    assertThat(quantities(claim("a").says(43), claim("b").says(43)))
        .extracting(Quantity::low, Quantity::high, Quantity::best)
        .containsExactly(tuple(43.0, 43.0, OptionalDouble.of(43)));
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
    return Quantities.of(Stream.of(samples).map(Sample::build).toList());
  }
}
