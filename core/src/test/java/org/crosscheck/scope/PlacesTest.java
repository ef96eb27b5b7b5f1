package org.crosscheck.scope;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
  private static final List<Place> PLACES = List.of(
      Place.UNSTATED,
      Place.of("Syria"),
      Place.of("Raqqa"),
      Place.of("Raqqa, Syria"),
      Place.of("Jayrud, Rif Dimashq, Syria"),
      Place.of("Rif Dimashq"),
      Place.of("Deir ez-Zor"),
      Place.of("Abu Kamal, Deir Ezzor"),
      Place.of("Raqqa and Deir Ezzor"),
      Place.of("Deir Ezzor and Raqqa"),
      Place.of("the city"),
      Place.of("الرقة"),
      Place.of("-"),
      in("Mosul", "Iraq"),
      in("Mosul", "Iraq", "Syria"),
      in("Syria", "Iraq"));

  @ParameterizedTest
  @CsvSource({
    "Raqqa, ar-Raqqah",
    "Raqqa, the city of Raqqa",
    "Raqqa province, Raqqa countryside",
    "Eastern Ghouta, Ghouta",
    "'Jayrud, Rif Dimashq', 'Jayrud, Syria'",
    "Raqqa, الرقة",
    "Raqqa and Deir Ezzor, Deir Ezzor and Raqqa",
    "City, city",
  })
  void onePlaceInOtherWordsIsTheSame(String one, String other) {
    assertThat(relation(one, other)).isEqualTo(Relation.SAME);
    assertThat(relation(other, one)).isEqualTo(Relation.SAME);
  }

  @ParameterizedTest
  @CsvSource({
    "'Abu Kamal, Deir Ezzor', Deir ez-Zor",
    "'Jayrud, Rif Dimashq, Syria', Syria",
    "'Jayrud, Rif Dimashq, Syria', 'Rif Dimashq, Syria'",
  })
  void aPlaceIsInsideTheOneBehindItsComma(String inner, String outer) {
    assertThat(relation(inner, outer)).isEqualTo(Relation.INSIDE);
    assertThat(relation(outer, inner)).isEqualTo(Relation.AROUND);
  }

  @ParameterizedTest
  @CsvSource({"Raqqa, Aleppo", "'Jayrud, Syria', 'Douma, Syria'", "Homs province, Hama province"})
  void namesThatDoNotMeetAreDifferent(String one, String other) {
    assertThat(relation(one, other)).isEqualTo(Relation.DIFFERENT);
  }

  @Test
  void aPlaceIsInsideItsCountry() {
    assertThat(Places.relation(in("Mosul", "Iraq"), Place.of("Iraq"))).isEqualTo(Relation.INSIDE);
    assertThat(Places.relation(in("Mosul", "Iraq"), Place.of("Syria")))
        .isEqualTo(Relation.DIFFERENT);
  }

  @Test
  void aPlaceNotStatedIsUnknown() {
    assertThat(relation("", "Raqqa")).isEqualTo(Relation.UNKNOWN);
    assertThat(relation("", "")).isEqualTo(Relation.UNKNOWN);
  }

  @Test
  void readsTheSameFromBothSides() {
    assertThat(Lists.cartesianProduct(PLACES, PLACES))
        .allSatisfy(pair -> assertThat(Places.relation(pair.get(0), pair.get(1)))
            .isEqualTo(Places.relation(pair.get(1), pair.get(0)).reversed()));
  }

  @Test
  void keysGoFromTheNarrowestLevelOutwards() {
    assertThat(Places.keys(Place.of("Jayrud, Rif Dimashq province, Syria, Syria")))
        .containsExactly("krd", "rfdmsk", "sr");
  }

  @Test
  void countsTheLevelsThatAreSpeltOut() {
    assertThat(Places.levels(Place.of("Jayrud, Rif Dimashq, Syria"))).isEqualTo(3);
    assertThat(Places.levels(Place.UNSTATED)).isZero();
  }

  @Test
  void countriesHaveKeysToo() {
    assertThat(Places.countries(in("Mosul", "Iraq", "the", "العراق"))).containsExactly("ark");
  }

  private static Place in(String name, String... countries) {
    return new Place(name, List.of(countries), Optional.empty());
  }

  private static Relation relation(String a, String b) {
    return Places.relation(Place.of(a), Place.of(b));
  }

  @Test
  void aDirectionThatIsPartOfTheNameStays() {
    assertThat(Places.relation(Place.of("North Korea"), Place.of("South Korea")))
        .isEqualTo(Relation.DIFFERENT);
  }

  @Test
  void aDirectionThatIsNotGoes() {
    assertThat(Places.relation(Place.of("eastern Deir Ezzor"), Place.of("Deir Ezzor province")))
        .isEqualTo(Relation.SAME);
  }
}
