package org.crosscheck.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("changes the defaults of the whole process")
class WordsTest {
  @Test
  void keepsTheWordsThatTellEventsApart() {
    assertThat(Words.telling("The strike hit a bakery in Jayrud, killing 43 civilians"))
        .containsExactly("strike", "hit", "bakery", "jayrud");
  }

  @Test
  void countsAPluralAsItsSingular() {
    assertThat(Words.telling("bakeries, strikes, boss, bus"))
        .isEqualTo(Words.telling("bakery strike boss bus"));
  }

  @Test
  void leavesOutNumbersShortWordsAndPossessives() {
    assertThat(Words.telling("43 4th UN-led Jayrud's")).containsExactly("led", "jayrud");
  }

  @Test
  void leavesOutTheCommonestWordsInThePluralToo() {
    assertThat(Words.telling("Officials said: towns, hospitals")).isEmpty();
  }

  @Test
  void takesAccentsOff() {
    assertThat(Words.telling("café Şırnak")).containsExactly("cafe", "sirnak");
  }

  @Test
  void findsNothingInNothing() {
    assertThat(Words.telling("")).isEmpty();
  }

  @Test
  void knowsEnglishByItsCommonWords() {
    assertThat(Words.isEnglish("At least 43 civilians were killed in the strike"))
        .isTrue();
    assertThat(Words.isEnglish("Un raid a tué quarante-trois civils à Jayrud")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar"})
  void theLocaleOfTheMachineDoesNotMatter(String locale) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(locale));
    try {
      assertThat(Words.telling("INCENDIARY IN IDLIB")).containsExactly("incendiary", "idlib");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void ofAnotherLanguageOnlyNamesTell() {
    assertThat(Words.names("Serangan koalisi di Albu Kamal menewaskan 30 warga sipil"))
        .containsExactly("albu", "kamal");
  }

  @Test
  void theFirstWordOfASentenceIsNoName() {
    assertThat(Words.names("Serangan. Warga sipil")).isEmpty();
  }

  @Test
  void textsInOtherScriptsAreNotEnglish() {
    assertThat(Words.isEnglish("قُتل ما لا يقل عن 60 مدنياً")).isFalse();
  }

  @Test
  void aFewWordsAreTakenForEnglish() {
    assertThat(Words.isEnglish("bakery, drone, wedding")).isTrue();
  }
}
