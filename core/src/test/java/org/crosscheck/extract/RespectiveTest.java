package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.extract.Told.counts;
import static org.crosscheck.extract.Told.places;
import static org.crosscheck.extract.Told.times;

import org.junit.jupiter.api.Test;

/** Numbers told in a row, each with its own place, day or verb. */
class RespectiveTest {
  @Test
  void eachNumberHasItsOwnPlace() {
    String behind = "The raids killed 3 and 5 in Aden and Taiz respectively.";
    assertThat(counts(behind)).containsExactly("killed 3", "killed 5");
    assertThat(places(behind)).containsExactly("Aden", "Taiz");
    String before = "Raids in Aden, Taiz and Ibb killed three, five and nine people, respectively.";
    assertThat(counts(before))
        .containsExactly("killed 3 people", "killed 5 people", "killed 9 people");
    assertThat(places(before)).containsExactly("Aden", "Taiz", "Ibb");
  }

  @Test
  void theFirstNumberSharesTheNounAndTheVerb() {
    assertThat(counts("12 and 5 people were killed in Aden and Taiz respectively."))
        .containsExactly("killed 12 people", "killed 5 people");
    assertThat(counts("12 soldiers and 5 clerks were killed in Aden and Taiz respectively."))
        .containsExactly("killed 12 soldiers", "killed 5 clerks");
  }

  @Test
  void eachNumberHasItsOwnDayOrVerb() {
    assertThat(times("12 and 5 people were killed on Monday and Tuesday respectively."))
        .containsExactly("Monday", "Tuesday");
    assertThat(counts("The strikes killed and injured 12 and 30 people respectively."))
        .containsExactly("killed 12 people", "injured 30 people");
  }

  @Test
  void withoutTheWordNothingIsAligned() {
    String text = "The raids killed 3 people and hurt 5 in Aden and Taiz.";
    assertThat(counts(text)).containsExactly("killed 3 people", "injured 5 people");
    assertThat(places(text)).containsExactly("Aden", "Aden");
    assertThat(counts("12 and 5 people were killed in Aden and Taiz."))
        .containsExactly("killed 5 people");
  }

  @Test
  void tooFewPlacesAreNotAligned() {
    String text = "Raids in Aden killed 3 and 5 people, respectively.";
    assertThat(places(text)).containsExactly("Aden", "Aden");
  }

  @Test
  void aVictimWithoutANumberHasNoTurn() {
    assertThat(counts("A raid killed 3 and 5 people, respectively, and a nurse was killed."))
        .containsExactly("killed 3 people", "killed 5 people", "killed 1 nurse");
  }
}
