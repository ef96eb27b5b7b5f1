package org.crosscheck.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceNameTest {
  @ParameterizedTest
  @CsvSource({
    "SOHR (via globalnyt.dk), SOHR, globalnyt.dk",
    "AFP (Zee News), AFP, Zee News",
    "The Seattle Times (AP), The Seattle Times, AP",
  })
  void takesTheBracketsOff(String name, String head, String inside) {
    assertThat(SourceName.of(name))
        .extracting(SourceName::head, SourceName::inside)
        .containsExactly(head, Optional.of(inside));
  }

  @ParameterizedTest
  @ValueSource(strings = {"AFP", "(AFP)", "AFP (Zee", "AFP (Zee) News"})
  void aNameWithoutBracketsAtItsEndIsWhole(String name) {
    assertThat(SourceName.of(name))
        .extracting(SourceName::head, SourceName::inside)
        .containsExactly(name, Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "The New York Times, new york times",
    "Ministry of Health, ministry health",
    "Min. of Health, ministry health",
    "Dept. of Defense, department defense",
    "BBC News, bbc",
    "Al Jazeera TV, al jazeera television",
    "Agência Lusa, agencia lusa",
    "The News, the news",
    "Ministry of Health's, ministry health",
  })
  void namesThatDifferInFillersHaveOneKey(String name, String key) {
    assertThat(SourceName.key(name)).isEqualTo(key);
  }

  @Test
  void initialsAreThoseOfTheCapitalisedWords() {
    assertThat(SourceName.of("Syrian Observatory for Human Rights").initials()).isEqualTo("sohr");
    assertThat(SourceName.of("Associated Press").initials()).isEqualTo("ap");
    assertThat(SourceName.of("Reuters").initials()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"SOHR, true", "UN, true", "AFP (Zee News), true", "Sana, false", "X, false"})
  void anAcronymIsAllCapitals(String name, boolean acronym) {
    assertThat(SourceName.of(name).isAcronym()).isEqualTo(acronym);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PRESIDENCY", "U.S.", "CNN 1"})
  void aLongOrMixedNameIsNoAcronym(String name) {
    assertThat(SourceName.of(name).isAcronym()).isFalse();
  }
}
