package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.crosscheck.extract.Told.places;
import static org.crosscheck.extract.Told.times;

import org.junit.jupiter.api.Test;

class SettingTest {
  @Test
  void readsPlacesAsSpelt() {
    assertThat(places("A bomb killed 12 men in the border town of Al-Harada."))
        .containsExactly("Al-Harada");
    assertThat(places("They flew 9 raids on eastern Wadi Ramm province."))
        .containsExactly("eastern Wadi Ramm province");
    assertThat(places("12 men died in Compton, California."))
        .containsExactly("Compton, California");
    assertThat(places("12 men died in Zubaria's wide Sundra desert."))
        .containsExactly("Sundra desert");
  }

  @Test
  void readsNoPlaceWhereNoneIsNamed() {
    assertThat(places("12 men died in Russian air strikes.")).containsExactly("");
    assertThat(places("12 men died on Friday.")).containsExactly("");
    assertThat(places("12 men died, said the Council, which has sources inside Lamia."))
        .containsExactly("");
  }

  @Test
  void takesTheNearestPlace() {
    assertThat(places("After talks in Geneva, a bomb killed 12 men in Harada."))
        .containsExactly("Harada");
  }

  @Test
  void prefersTheTownToTheRiver() {
    assertThat(places("12 men died when a bridge over the Salla river collapsed in Harada."))
        .containsExactly("Harada");
    assertThat(places("12 men died when a boat sank on the Salla river."))
        .containsExactly("Salla river");
  }

  @Test
  void takesADatelineOnlyForItsSentence() {
    assertThat(places("HARADA, Lamia - Four men were shot.\n\nThree boys were arrested."))
        .containsExactly("HARADA, Lamia", "");
  }

  @Test
  void findsTheTownAgain() {
    assertThat(
            places(
                "A bomb killed 12 men in the town of Harada.\nOfficials say raids on the old town killed 9 boys."))
        .containsExactly("Harada", "Harada");
  }

  @Test
  void carriesThePlaceOfOneIncident() {
    assertThat(
            places(
                "A bomb killed 12 men in Harada. The blast also wounded 30 women.\n\nThree boys were arrested."))
        .containsExactly("Harada", "Harada", "");
  }

  @Test
  void givesTheTimeOfTheClause() {
    assumeThat(Told.knowsTimes()).as("the reader of times is not there yet").isTrue();
    assertThat(times("On Friday, 10 men were killed.")).containsExactly("Friday");
    assertThat(times("It left 30 people dead since September, the worst month of 2017."))
        .containsExactly("since September");
    assertThat(times("On Monday rebels attacked, killing 9 men.")).containsExactly("Monday");
  }

  @Test
  void takesNoTimeOfSpeaking() {
    assumeThat(Told.knowsTimes()).as("the reader of times is not there yet").isTrue();
    assertThat(times("Twelve men died, police said on Monday.")).containsExactly("");
  }

  @Test
  void readsAnotherPeriodAsAnotherClaim() {
    assumeThat(Told.knowsTimes()).as("the reader of times is not there yet").isTrue();
    assertThat(times(
            "It killed 955 men since August.\nThe 955 men killed in August included 20 boys."))
        .containsExactly("since August", "August", "August");
  }

  @Test
  void takesACutOffForWantOfADay() {
    assertThat(times("By Tuesday 9 men were dead.")).containsExactly("By Tuesday");
  }

  @Test
  void takesNoHouseNumberForAYear() {
    assertThat(times("Two men were shot in the 1800 block of Main Street.")).containsExactly("");
  }
}
