package org.crosscheck.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Coordinates;
import org.crosscheck.gazetteer.KnownPlace.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
  @ParameterizedTest
  @ValueSource(strings = {"Aleppo", "ALEPPO", "Halab", "Alep", "حلب"})
  void aTownIsFoundByItsNames(String name) {
    assertThat(town(name))
        .isEqualTo(new KnownPlace(
            "Aleppo", Kind.TOWN, "SY", "09", Optional.of(new Coordinates(36.2, 37.16)), 1602264));
  }

  @Test
  void homonymsAreAllGivenTheLargestFirst() {
    List<KnownPlace> towns = Gazetteer.find("Springfield");
    assertThat(towns).hasSizeGreaterThan(10);
    assertThat(towns)
        .isSortedAccordingTo(Comparator.comparingInt(KnownPlace::population).reversed());
    assertThat(towns).extracting(KnownPlace::region).contains("IL", "MO", "OR");
  }

  @ParameterizedTest
  @CsvSource({
    "Calif., CA",
    "Calif, CA",
    "California, CA",
    "N.Y., NY",
    "Ill., IL",
    "W.Va., WV",
    "D.C., DC"
  })
  void newspapersAbbreviateStates(String name, String state) {
    assertThat(Gazetteer.lands(name))
        .extracting(KnownPlace::kind, KnownPlace::country, KnownPlace::region)
        .containsExactly(tuple(Kind.REGION, "US", state));
  }

  @Test
  void aCountryComesBeforeARegionOfItsName() {
    assertThat(Gazetteer.lands("Georgia"))
        .extracting(KnownPlace::kind, KnownPlace::country)
        .containsExactly(tuple(Kind.COUNTRY, "GE"), tuple(Kind.REGION, "US"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "Xyzzyburg", "zzzz", "0"})
  void whatIsNoPlaceIsNotFound(String name) {
    assertThat(Gazetteer.find(name)).isEmpty();
    assertThat(Gazetteer.knows(name)).isFalse();
  }

  @Test
  void demonymsNameTheirCountry() {
    assertThat(Gazetteer.byDemonym("Syrian").map(KnownPlace::country)).contains("SY");
    assertThat(Gazetteer.byDemonym("Britons").map(KnownPlace::country)).contains("GB");
    assertThat(Gazetteer.byDemonym("Aleppo")).isEmpty();
  }

  @Test
  void aTownLiesInItsRegionAndItsCountry() {
    KnownPlace aleppo = town("Aleppo");
    KnownPlace province = Gazetteer.regionOf(aleppo).orElseThrow();
    KnownPlace syria = Gazetteer.countryOf(aleppo).orElseThrow();
    assertThat(province.kind()).isEqualTo(Kind.REGION);
    assertThat(syria.name()).isEqualTo("Syria");
    assertThat(aleppo.isIn(province)).isTrue();
    assertThat(aleppo.isIn(syria)).isTrue();
    assertThat(province.isIn(syria)).isTrue();
    assertThat(syria.isIn(syria)).isFalse();
    assertThat(syria.isIn(aleppo)).isFalse();
    assertThat(town("Mosul").isIn(syria)).isFalse();
    assertThat(town("Homs").isIn(province)).isFalse();
  }

  @Test
  void aPlaceWithoutACountryIsRefused() {
    assertThatThrownBy(() -> new KnownPlace("Nowhere", Kind.TOWN, "", "", Optional.empty(), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a place must have a name and a country of two letters, got Nowhere, ");
  }

  private static KnownPlace town(String name) {
    return Gazetteer.find(name).stream()
        .filter(place -> place.kind() == Kind.TOWN)
        .findFirst()
        .orElseThrow();
  }
}
