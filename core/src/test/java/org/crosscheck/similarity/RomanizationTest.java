package org.crosscheck.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanizationTest {
  @ParameterizedTest
  @CsvSource({
    "Žilina, zilina",
    "Straße, strasse",
    "Ørsted, orsted",
    "Москва, moskva",
    "Ελλάδα, ellada",
    "भोपाल, bhopal",
    "حلب, hlb",
    "مُحَمَّد, mhmd",
    "حلـــب, hlb",
    "日本 7, 日本 7",
    "İzmir Ǆ, izmir dz",
    "Žilina Москва, zilina moskva",
  })
  void spellsOtherScriptsInLatinLetters(String text, String latin) {
    assertThat(Romanization.of(text)).isEqualTo(latin);
  }

  @ParameterizedTest
  @CsvSource({"تهران, tehran", "صحنايا, sehnaya", "شمال, shmal"})
  void twoLettersAreNotTakenForADigraph(String text, String latin) {
    assertThat(Romanization.of(text)).isEqualTo(latin);
  }

  @ParameterizedTest
  @CsvSource({"Raqqa, true", "الرقة, false", "Raqqa الر, true", "1234, true", "Київ, false"})
  void mostLettersTellTheScript(String text, boolean latin) {
    assertThat(Romanization.isLatin(text)).isEqualTo(latin);
  }
}
