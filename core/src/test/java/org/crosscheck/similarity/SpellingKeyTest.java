package org.crosscheck.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("changes the defaults of the whole process")
class SpellingKeyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"Abu Kamal", "Albukamal", "Al-Boukamal", "Bukamal", "al-Bukamal", "البوكمال"})
  void abuKamalHasOneKey(String spelling) {
    assertThat(SpellingKey.of(spelling)).isEqualTo("bkml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Deir Ezzor",
        "Deir ez-Zor",
        "Deir al-Zour",
        "Dayr az Zawr",
        "Deir el-Zor",
        "Deir ez-Zôr",
        "دير الزور"
      })
  void deirEzzorHasOneKey(String spelling) {
    assertThat(SpellingKey.of(spelling)).isEqualTo("drsr");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Raqqa", "Rakka", "ar-Raqqah", "Al Raqqah", "الرقة", "الرّقة"})
  void raqqaHasOneKey(String spelling) {
    assertThat(SpellingKey.of(spelling)).isEqualTo("rk");
  }

  @ParameterizedTest
  @CsvSource({
    "Hasakeh, al-Hasakah",
    "Hassakeh, الحسكة",
    "Mayadin, Mayadeen",
    "Al-Mayadin, الميادين",
    "Qusur, al-Qosur",
    "Qusour, القصور",
    "Tehran, तेहरान",
    "Tehran, تهران",
    "Kabul, काबुल",
    "Kyiv, Київ",
    "Kharkiv, Харків",
    "Idlib, Edleb",
    "Idlib, إدلب",
    "Khan Sheikhoun, Khan Shaykhun",
    "Khan Sheikhoun, خان شيخون",
    "Ash-Shaddadi, الشدادي",
    "Mosul, الموصل",
    "Sahnaya, صحنايا",
    "Ghazza, غزة",
    "Hama, حماة",
    "Afrin, Efrin",
    "Mu'adamiya, Moadamiya",
    "Lodz, Łódź",
    "Strasse, Straße",
    "Kobani, KOBANÎ",
    "Houses of Parliament, the House's Parliament",
    "Khan Sheikhoun, Han Şeyhun",
    "Manbij, Membidj",
    "Jarabulus, Djarablous",
    "Suwayda, Süveyda",
    "Qaryat Salim, Salim",
    "Madinat Nasr, مدينة نصر",
    "Ghouta, Rhouta",
    "Duma, دومه",
    "Zahir, ظاهر",
    "Qarat Hamra, Qarah Hamra",
  })
  void spellingsOfOnePlaceMeet(String one, String other) {
    assertThat(SpellingKey.of(one)).isEqualTo(SpellingKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Raqqa, Aleppo",
    "Raqqa, Iraq",
    "Homs, Hama",
    "Mosul, Kirkuk",
    "Deir Ezzor, Daraa",
    "Deir Ezzor, Deir Hafer",
    "Khan Sheikhoun, Khan Younis",
    "Tehran, Karaj",
    "Kabul, Kunduz",
    "Kyiv, Kharkiv",
    "Area 51, Area 52",
    "Abu Kamal, Abu Ghraib",
    "الرقة, الحسكة",
  })
  void differentPlacesDoNot(String one, String other) {
    assertThat(SpellingKey.of(one)).isNotEqualTo(SpellingKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Rijad, Riyadh",
    "Rijadas, Riyadh",
    "Khalid, Chalid",
    "Damanhour, Damanour",
    "Shibarghan, Shibarghand",
    "Sinbillawain, Sinbillawair",
  })
  void otherReadingsOfTheLettersMeetToo(String one, String other) {
    assertThat(SpellingKey.forms(one)).containsAnyElementsOf(SpellingKey.forms(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Raqqa, Aleppo",
    "Homs, Hama",
    "Sham, Asham",
    "Karak, Karbala",
    "Suez, Sa'a",
    "Tall Rifat, Tall Abyad",
    "Deir Ezzor, Deir Hafer",
    "Hit, Hatra",
  })
  void otherPlacesDoNot(String one, String other) {
    assertThat(SpellingKey.forms(one)).doesNotContainAnyElementsOf(SpellingKey.forms(other));
  }

  @Test
  void aNameWithoutConsonantsHasNoForms() {
    assertThat(SpellingKey.forms("Aya")).isEmpty();
    assertThat(SpellingKey.forms("")).isEmpty();
  }

  @Test
  void keepsTheKeysOfWordsInOrder() {
    assertThat(SpellingKey.words("Tal Abyad, the north of Raqqa"))
        .containsExactly("tl", "abd", "nrt", "rk");
  }

  @Test
  void keepsNumbersAsTheyAre() {
    assertThat(SpellingKey.words("Kilometre 100")).containsExactly("klmtr", "100");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "al", "the", "Aya", "'"})
  void aNameWithoutConsonantsHasNone(String name) {
    assertThat(SpellingKey.words(name)).isEqualTo(List.of());
    assertThat(SpellingKey.of(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Raqqa, الرقة, true",
    "Тегеран, Tehran, true",
    "Raqqa, Aleppo, false",
    "الرقة, حلب, false",
    "Łódź, İzmir, false",
  })
  void tellsWhenScriptsAreCrossed(String one, String other, boolean crosses) {
    assertThat(SpellingKey.crossesScripts(one, other)).isEqualTo(crosses);
    assertThat(SpellingKey.crossesScripts(other, one)).isEqualTo(crosses);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar", "az", "lt", "th-TH-u-nu-thai"})
  void theLocaleOfTheMachineDoesNotMatter(String locale) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(locale));
    try {
      assertThat(SpellingKey.of("IDLIB CITY")).isEqualTo("dlb");
      assertThat(SpellingKey.of("İstanbul")).isEqualTo("stnbl");
    } finally {
      Locale.setDefault(before);
    }
  }
}
