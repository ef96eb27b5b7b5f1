package org.crosscheck.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Coordinates;
import org.crosscheck.claim.Place;
import org.crosscheck.claim.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceComparisonTest {
  /** A degree of latitude is 111.195 km. */
  @ParameterizedTest
  @CsvSource({
    "0.01,   1 km apart, 6",
    "0.0179, 2 km apart, 6",
    "0.0185, 2 km apart, 4",
    "0.0899, 10 km apart, 4",
    "0.0905, 10 km apart, 1.5",
    "0.269,  30 km apart, 1.5",
    "0.271,  30 km apart, -3",
    "0.899,  100 km apart, -3",
    "0.901,  100 km apart, -10",
  })
  void coordinatesSpeakByTheirDistance(double north, String detail, double bits) {
    assertThat(compare(at(0), at(north))).isEqualTo(new Evidence("place", detail, bits));
  }

  @Test
  void aRareNameInBothSpeaksForAMatch() {
    Evidence evidence = compare(Place.of("Raqqa"), Place.of("ar-Raqqah"));
    assertThat(evidence.detail()).isEqualTo("both Raqqa");
    assertThat(evidence.bits()).isBetween(4.0, 6.0);
  }

  @Test
  void twoNamesInEitherOrderAreOnePlace() {
    Evidence evidence = compare(Place.of("Raqqa and Deir Ezzor"), Place.of("Deir Ezzor and Raqqa"));
    assertThat(evidence.detail()).isEqualTo("both Raqqa and Deir Ezzor");
  }

  @Test
  void twoNamesInEitherOrderWeighTheSameFromBothSides() {
    Features x = Features.of(claimIn(Place.of("Raqqa and Deir Ezzor")));
    Features y = Features.of(claimIn(Place.of("Deir Ezzor and Raqqa")));
    Corpus corpus = new Corpus(List.of(x, y, Features.of(claimIn(Place.of("Raqqa")))));
    PlaceComparison comparison = new PlaceComparison();
    assertThat(comparison.compare(x, y, corpus).bits())
        .isEqualTo(comparison.compare(y, x, corpus).bits());
  }

  @Test
  void aPlaceInAProvinceSpeaksMoreThanOneInACountry() {
    assertThat(compare(Place.of("Jayrud, Rif Dimashq"), Place.of("Rif Dimashq")))
        .isEqualTo(
            new Evidence("place", "Jayrud, Rif Dimashq and Rif Dimashq: one holds the other", 2));
    assertThat(compare(in("Mosul", "Iraq"), Place.of("Iraq")))
        .isEqualTo(new Evidence("place", "Mosul and Iraq: one holds the other", 0.5));
  }

  @Test
  void aSharedProvinceSpeaksForAMatch() {
    assertThat(compare(Place.of("Jayrud, Rif Dimashq"), Place.of("Douma, Rif Dimashq")))
        .isEqualTo(
            new Evidence("place", "Jayrud, Rif Dimashq and Douma, Rif Dimashq share a name", 2));
  }

  @Test
  void longNamesThatAreAlikeShareAName() {
    assertThat(compare(Place.of("Shibarghan"), Place.of("Shibarghand")).detail())
        .isEqualTo("Shibarghan and Shibarghand share a name");
    assertThat(compare(Place.of("Homs"), Place.of("Hama")).bits()).isNegative();
  }

  @Test
  void otherCountriesSpeakAgainstAMatch() {
    assertThat(compare(in("Mosul", "Iraq"), in("Aleppo", "Syria")))
        .isEqualTo(new Evidence("place", "Mosul and Aleppo, other countries", -8));
  }

  @Test
  void namesInOtherScriptsSayNothing() {
    assertThat(compare(Place.of("Aleppo"), Place.of("حلب")))
        .isEqualTo(new Evidence("place", "Aleppo and حلب: other scripts", 0));
  }

  @Test
  void differentNamesOnOneDayMayBeVillageAndProvince() {
    Claim jayrud = claim("a").in("Jayrud").on("2016-07-02").build();
    assertThat(Compare.both(
            new PlaceComparison(),
            jayrud,
            claim("b").in("Raqqa").on("2016-07-02").build()))
        .isEqualTo(new Evidence("place", "Jayrud and Raqqa differ", -1.5));
    assertThat(Compare.both(
            new PlaceComparison(),
            jayrud,
            claim("b").in("Raqqa").on("2016-07-03").build()))
        .isEqualTo(new Evidence("place", "Jayrud and Raqqa differ", -2.5));
  }

  @Test
  void whatHasNoPlaceSaysNothing() {
    assertThat(compare(Place.UNSTATED, Place.of("Raqqa")))
        .isEqualTo(new Evidence("place", "not stated", 0));
    assertThat(compare(Place.UNSTATED, at(0)).bits()).isZero();
  }

  @Test
  void namesTellWhereOnlyOneHasCoordinates() {
    assertThat(compare(at(0), Place.of("Null Island")).detail()).isEqualTo("both Null Island");
  }

  private static Place at(double north) {
    return new Place("Null Island", List.of(), Optional.of(new Coordinates(north, 0)));
  }

  private static Place in(String name, String country) {
    return new Place(name, List.of(country), Optional.empty());
  }

  private static Evidence compare(Place a, Place b) {
    return Compare.both(new PlaceComparison(), claimIn(a), claimIn(b));
  }

  private static Claim claimIn(Place place) {
    Claim c = claim("a").on("").build();
    return new Claim(
        c.id(),
        c.publication(),
        new Scope(c.measure(), c.population(), place, c.window()),
        c.figure(),
        c.cites(),
        c.circumstances(),
        c.curation(),
        c.text(),
        c.quote(),
        c.at(),
        c.extras());
  }
}
