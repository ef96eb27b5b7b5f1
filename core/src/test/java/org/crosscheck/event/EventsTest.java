package org.crosscheck.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crosscheck.claim.Sample.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Sample;
import org.crosscheck.origin.Origins;
import org.junit.jupiter.api.Test;

class EventsTest {
  @Test
  void thePlaceIsTheNameMostClaimsUse() {
    assertThat(event(
                claim("a").in("Raqqa"),
                claim("b").in("Rakka"),
                claim("c").in("Rakka"),
                claim("d").in(""))
            .place())
        .isEqualTo("Rakka");
  }

  @Test
  void ofTwoNamesUsedAlikeThePlaceIsTheFirstByLetter() {
    assertThat(event(claim("a").in("Raqqa"), claim("b").in("Rakka")).place()).isEqualTo("Rakka");
  }

  @Test
  void anEventMayHaveNoPlaceAndNoDay() {
    Event event = event(claim("a").in("").on(""));
    assertThat(event.place()).isEmpty();
    assertThat(event.from()).isEmpty();
    assertThat(event.to()).isEmpty();
  }

  @Test
  void lastsFromTheFirstDayStatedToTheLast() {
    Event event = event(claim("a").on("2017-10-02"), claim("b").on("2017-10-01 to 2017-10-05"));
    assertThat(event.from()).contains(LocalDate.of(2017, 10, 1));
    assertThat(event.to()).contains(LocalDate.of(2017, 10, 5));
  }

  @Test
  void countsOutletsAndTheOriginsBehindThem() {
    Event event = event(
        claim("a").by("AFP").citing("SOHR"),
        claim("b").by("AFP (Zee News)").citing("SOHR"),
        claim("c").by("Herald").citing("AFP"));
    assertThat(event.outlets()).isEqualTo(2);
    assertThat(event.origins()).isEqualTo(1);
  }

  @Test
  void listsItsClaimsById() {
    assertThat(event(claim("b"), claim("a")).claims())
        .extracting(Claim::id)
        .containsExactly("a", "b");
  }

  @Test
  void refusesToBeWithoutClaims() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Event("e1", List.of(), Optional.empty(), Optional.empty(), "", 0, 0, List.of()))
        .withMessage("event e1 needs at least one claim");
  }

  private static Event event(Sample... samples) {
    List<Claim> claims = Stream.of(samples).map(Sample::build).toList();
    return Events.event("e1", claims, Origins.of(claims));
  }
}
