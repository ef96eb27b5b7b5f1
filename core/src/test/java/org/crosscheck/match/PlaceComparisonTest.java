package org.crosscheck.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Coordinates;
import org.crosscheck.claim.Place;
import org.crosscheck.claim.RandomClaims;
import org.crosscheck.claim.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceComparisonTest {
  /** A degree of latitude is 111.195 km. */
  @ParameterizedTest
  @CsvSource({
    "0.01,   1 km apart, within_2_km",
    "0.0179, 2 km apart, within_2_km",
    "0.0185, 2 km apart, within_10_km",
    "0.0899, 10 km apart, within_10_km",
    "0.0905, 10 km apart, within_30_km",
    "0.269,  30 km apart, within_30_km",
    "0.271,  30 km apart, within_100_km",
    "0.899,  100 km apart, within_100_km",
    "0.901,  100 km apart, farther",
  })
  void coordinatesStandByTheirDistance(double north, String detail, String rung) {
    assertThat(compare(at("Buoy", 0), at("Null Island", north)))
        .extracting(Compared::rung, Compared::detail)
        .containsExactly(rung, detail);
  }

  @Test
  void thePointOfATownMayLieFarFromTheSpotInIt() {
    assertThat(compare(at("Buoy", 0), at("Buoy", 0.2)))
        .extracting(Compared::rung, Compared::detail)
        .containsExactly("same", "22 km apart, one name");
    assertThat(compare(at("Buoy", 0), at("Buoy", 1)).rung()).isEqualTo("farther");
  }

  @Test
  void theNearerTheStronger() {
    assertThat(compare(at("Buoy", 0), at("Null Island", 0.01)).bits())
        .isGreaterThan(compare(at("Buoy", 0), at("Null Island", 0.05)).bits());
    assertThat(compare(at("Buoy", 0), at("Null Island", 0.05)).bits()).isPositive();
    assertThat(compare(at("Buoy", 0), at("Null Island", 0.5)).bits()).isNegative();
  }

  @Test
  void aRareNameInBothSpeaksForAMatch() {
    Compared compared = compare(Place.of("Raqqa"), Place.of("ar-Raqqah"));
    assertThat(compared.detail()).isEqualTo("both Raqqa");
    assertThat(compared.bits()).isBetween(4.0, 6.0);
  }

  /** What is looked up by place is what the ladder says, and what is told before is never too little. */
  @Test
  void whatIsKnownBeforehandFitsTheLadder() {
    Encoded claims = Compared.encoded(RandomClaims.of(11, 150));
    Rarities rarities = new Rarities(claims);
    PlaceComparison places = new PlaceComparison(claims, rarities, Weights.standard());
    int same = 0;
    for (int b = 0; b < claims.size(); b++) {
      for (int a = 0; a < b; a++) {
        assertThat(places.most(a, b)).isGreaterThanOrEqualTo(places.weight(a, b));
        if (places.rung(a, b) == Rung.SAME_PLACE) {
          same++;
          assertThat(places.weight(a, b))
              .isEqualTo(Weights.standard().bits(Rung.SAME_PLACE)
                  + Math.min(
                      rarities.place(claims.places.narrowest(claims.place(a))),
                      rarities.place(claims.places.narrowest(claims.place(b)))));
        }
      }
    }
    assertThat(same).isGreaterThan(100);
  }

  @Test
  void aNameThatManyClaimsHaveSaysLess() {
    Claim[] others = new Claim[40];
    for (int i = 0; i < others.length; i++) {
      others[i] =
          claim("o" + i).in("Raqqa").on("2016-01-%02d".formatted(1 + i % 28)).build();
    }
    Claim a = claim("a").in("Raqqa").build();
    Claim b = claim("b").in("Raqqa").build();
    assertThat(Compared.by("place", a, b, List.of(others)).bits())
        .isLessThan(Compared.by("place", a, b, List.of()).bits() - 2);
  }

  @Test
  void twoNamesInEitherOrderAreOnePlace() {
    Compared compared = compare(Place.of("Raqqa and Deir Ezzor"), Place.of("Deir Ezzor and Raqqa"));
    assertThat(compared)
        .extracting(Compared::rung, Compared::detail)
        .containsExactly("same", "both Raqqa and Deir Ezzor");
  }

  @Test
  void aPlaceInAProvinceSpeaksMoreThanOneInACountry() {
    assertThat(compare(Place.of("Jayrud, Rif Dimashq"), Place.of("Rif Dimashq")))
        .isEqualTo(
            new Compared("holds", "Jayrud, Rif Dimashq and Rif Dimashq: one holds the other", 2));
    Compared country = compare(in("Mosul", "Iraq"), Place.of("Iraq"));
    assertThat(country.detail()).isEqualTo("Mosul and Iraq: one holds the other");
    assertThat(country.bits()).isBetween(0.0, 1.0);
  }

  @Test
  void aSharedProvinceSpeaksForAMatch() {
    assertThat(compare(Place.of("Jayrud, Rif Dimashq"), Place.of("Douma, Rif Dimashq")))
        .isEqualTo(new Compared(
            "share_a_name", "Jayrud, Rif Dimashq and Douma, Rif Dimashq share a name", 3));
  }

  @Test
  void longNamesThatAreAlikeShareAName() {
    assertThat(compare(Place.of("Shibarghan"), Place.of("Shibarghand")).detail())
        .isEqualTo("Shibarghan and Shibarghand share a name");
    assertThat(compare(Place.of("Homs"), Place.of("Hama")).bits()).isNegative();
  }

  @Test
  void otherCountriesSpeakAgainstAMatch() {
    Compared compared = compare(in("Mosul", "Iraq"), in("Aleppo", "Syria"));
    assertThat(compared)
        .extracting(Compared::rung, Compared::detail)
        .containsExactly("other_countries", "Mosul and Aleppo, other countries");
    assertThat(compared.bits()).isLessThan(-7);
  }

  @Test
  void twoPlacesOfACountryThatIsRareHereMayBeOne() {
    Compared rare = compare(in("Mosul", "Iraq"), in("Erbil", "Iraq"));
    assertThat(rare)
        .extracting(Compared::rung, Compared::detail)
        .containsExactly("one_country", "Mosul and Erbil differ, one country");
    assertThat(rare.bits())
        .isGreaterThan(compare(Place.of("Mosul"), Place.of("Erbil")).bits())
        .isLessThanOrEqualTo(0.5);
  }

  @Test
  void namesInOtherScriptsSayNothing() {
    assertThat(compare(Place.of("Aleppo"), Place.of("حلب")))
        .isEqualTo(new Compared("other_scripts", "Aleppo and حلب: other scripts", 0));
  }

  @Test
  void whatHasNoPlaceSaysNothing() {
    assertThat(compare(Place.UNSTATED, Place.of("Raqqa")))
        .isEqualTo(new Compared("unstated", "not stated", 0));
    assertThat(compare(Place.UNSTATED, at("Buoy", 0)).bits()).isZero();
  }

  @Test
  void namesTellWhereOnlyOneHasCoordinates() {
    assertThat(compare(at("Buoy", 0), Place.of("Buoy")).detail()).isEqualTo("both Buoy");
  }

  private static Place at(String name, double north) {
    return new Place(name, List.of(), Optional.of(new Coordinates(north, 0)));
  }

  private static Place in(String name, String country) {
    return new Place(name, List.of(country), Optional.empty());
  }

  private static Compared compare(Place a, Place b) {
    return Compared.by("place", claimIn("a", a), claimIn("b", b), List.of());
  }

  private static Claim claimIn(String id, Place place) {
    Claim c = claim(id).build();
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
