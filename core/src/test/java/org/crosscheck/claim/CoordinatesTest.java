package org.crosscheck.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinatesTest {
  private static final Coordinates BERLIN = new Coordinates(52.52, 13.405);
  private static final Coordinates PARIS = new Coordinates(48.8566, 2.3522);

  @Test
  void berlinAndParisAre877KilometresApart() {
    assertThat(BERLIN.distanceKm(PARIS)).isCloseTo(877.5, within(0.5));
    assertThat(PARIS.distanceKm(BERLIN)).isEqualTo(BERLIN.distanceKm(PARIS));
  }

  @Test
  void aPlaceIsNowhereNearItsAntipode() {
    assertThat(new Coordinates(0, 0).distanceKm(new Coordinates(0, 180)))
        .isCloseTo(20015.1, within(0.1));
    assertThat(BERLIN.distanceKm(BERLIN)).isZero();
  }

  @Test
  void theShortWayCrossesTheDateLine() {
    assertThat(new Coordinates(0, 179.5).distanceKm(new Coordinates(0, -179.5)))
        .isCloseTo(111.2, within(0.1));
  }

  @ParameterizedTest
  @CsvSource({
    "90.5, 0, '90.5,0.0'",
    "-91, 0, '-91.0,0.0'",
    "0, 180.5, '0.0,180.5'",
    "NaN, 0, 'NaN,0.0'",
    "0, NaN, '0.0,NaN'",
  })
  void refusesAPointThatIsNotOnEarth(double latitude, double longitude, String got) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Coordinates(latitude, longitude))
        .withMessage("coordinates must lie in -90..90 and -180..180, got " + got);
  }

  @ParameterizedTest
  @CsvSource({"90, 180", "-90, -180"})
  void acceptsTheEdgesOfTheMap(double latitude, double longitude) {
    assertThat(new Coordinates(latitude, longitude).latitude()).isEqualTo(latitude);
  }
}
