package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words behind a preposition are a place. */
class PlaceNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At least 9 people were killed in the northern Syrian town of Harada. | Harada",
        "Six soldiers died in the Afghan capital Kabul. | Kabul",
        "Nine people were shot in the US city of Harada. | Harada",
        "Seven men were killed south of Harada. | Harada",
        "Eight people died between Harada and Salla. | Harada and Salla",
        "Five women were killed in Mary's County. | Mary's County",
        "Twelve children were killed in the village of Harada in Salla province. | Harada, Salla",
        "Six men were killed in Chicago's Far Gate neighborhood. | Far Gate neighborhood, Chicago",
        "In Boston, six men were killed on Clover Street. | Clover Street, Boston",
        "Six men were killed near Harada. | Harada",
      })
  void aPlaceIsRead(String text, String place) {
    assertThat(Told.places(text)).containsExactly(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Moscow said 9 people were killed. | ''",
        "Nine people were killed 15 km from Harada. | ''",
        "Eleven people were killed near the Turkish border. | ''",
        "Eleven people were killed near the Oregon border. | ''",
        "Six men died in the South. | ''",
        "Six men died in. Harada was quiet. | ''",
        "Nine men died in Department of Roads trucks. | ''",
        "Nine people were killed at Qarvelly. | ''",
        "Nine people were killed in the Harada Council. | ''",
      })
  void whatIsNoneIsNot(String text, String place) {
    assertThat(Told.places(text)).containsExactly(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9 Killed in Qarvelly Row Shooting | ''",
        "9 Killed in Chicago Shooting | Chicago",
        "9 SOLDIERS WERE KILLED IN THE SAME AMBUSH IN WHICH REBELS | ''",
        "9 SOLDIERS WERE KILLED IN SAN SALVADOR WHEN REBELS ATTACKED | SAN SALVADOR",
        "9 SOLDIERS WERE KILLED IN THE TOWN OF HARADA WHEN REBELS ATTACKED | HARADA",
      })
  void amongCapitalsOnlyKnownNamesAre(String text, String place) {
    assertThat(Told.places(text)).containsExactly(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BOSTON (News) - Six men were killed on Clover Street. | Clover Street, BOSTON",
        "Two held after a fight / BOSTON, Mass. - Six men were killed. | BOSTON, Mass",
        "Police came to a bar in Boston. Six men were killed on Clover Street. | Clover Street, Boston",
        "Six men were killed on Clover Street. | Clover Street",
      })
  void aStreetLiesInTheTownNamedBefore(String text, String place) {
    assertThat(Told.places(text.replace(" / ", "\n\n"))).containsExactly(place);
  }

  @Test
  void aNameEndsWithItsParagraph() {
    assertThat(Told.places("Six men killed in Harada\n\nRain is expected in the hills."))
        .containsExactly("Harada");
  }
}
