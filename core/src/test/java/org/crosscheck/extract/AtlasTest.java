package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Coordinates;
import org.crosscheck.claim.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the places of an article lie. */
class AtlasTest {
  private static final Coordinates SPRINGFIELD_OREGON = new Coordinates(44.05, -123.02);

  @Test
  void aTownHasItsRegionItsCountryAndItsCoordinates() {
    assertThat(place("Syrian jets bombed the city. Nine people were killed in Manbij."))
        .isEqualTo(new Place(
            "Manbij",
            List.of("Syria"),
            List.of("Aleppo"),
            Optional.of(new Coordinates(36.53, 37.95))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nine people were killed in Springfield, Oregon.",
        "Nine people were killed in Springfield, Ore.",
        "The governor of Oregon spoke of grief. Nine people were killed in Springfield.",
        "SPRINGFIELD, Ore. - Nine people were killed."
      })
  void theRegionTellsNamesakesApart(String text) {
    assertThat(place(text).coordinates()).contains(SPRINGFIELD_OREGON);
  }

  @Test
  void namesakesThatNothingTellsApartStayOpen() {
    assertThat(place("Nine people were killed in Springfield.")).isEqualTo(Place.of("Springfield"));
  }

  @Test
  void aCityFarLargerThanItsNamesakesIsMeant() {
    assertThat(place("Nine people were killed in Chicago.").countries())
        .containsExactly("United States");
  }

  @Test
  void anAreaIsNoPoint() {
    assertThat(place("Nine people were killed in eastern Aleppo province."))
        .isEqualTo(new Place(
            "eastern Aleppo province", List.of("Syria"), List.of("Aleppo"), Optional.empty()));
    assertThat(place("Nine people were killed in Iraq."))
        .isEqualTo(new Place("Iraq", List.of("Iraq"), Optional.empty()));
  }

  @Test
  void aVillageThatIsNotKnownLiesWhereTheTextPutsIt() {
    assertThat(place("Nine people were killed in the village of Harqaniya, Manbij, Syria.")
            .countries())
        .containsExactly("Syria");
  }

  @Test
  void whatIsNotKnownHasNothing() {
    assertThat(place("Nine people were killed in the village of Harqaniya."))
        .isEqualTo(Place.of("Harqaniya"));
  }

  private static Place place(String text) {
    return Told.claims(text).get(0).place();
  }
}
