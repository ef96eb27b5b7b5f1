package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsOfOrderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The monitor had first counted 21 dead.|SUPERSEDED",
        "A preliminary figure was 320 dead.|SUPERSEDED",
        "Earlier reports said 17 died.|SUPERSEDED",
        "The dead rose to 34.|UPDATED",
        "The toll has reached 190.|UPDATED",
        "The number rescued was cut to 164.|CORRECTED",
        "The list fell to 31 names.|CORRECTED",
        "A day earlier raids killed 34 civilians.|NONE",
        "Earlier this week 34 civilians died.|NONE",
        "A raid killed 23 civilians.|NONE",
        "The round in November cut about 10,000 jobs.|NONE",
        "A recount lowered the flood toll by one.|CORRECTED"
      })
  void readsWordsOfOrder(String sentence, OrderWords words) {
    assertThat(OrderWords.in(sentence)).isEqualTo(words);
  }

  @Test
  void anUndatedFirstCountIsSuperseded() {
    assertThat(Judged.pair(
            claim("a").by("AP").says(21).text("The monitor had first counted 21 dead."),
            claim("b").by("AFP").says(34)))
        .isEqualTo(
            "N04 INFO: A rising toll: AP: “21” people killed, then AFP: “34” people killed.");
  }

  @Test
  void roseToOnTheLowerFigureOrdersNothing() {
    assertThat(Judged.code(
            claim("a").by("AP").says(21).text("The toll rose to 21."),
            claim("b").by("AFP").says(34)))
        .isEqualTo("O01");
  }

  @Test
  void roseToOnTheHigherFigureMakesItTheLater() {
    assertThat(Judged.code(
            claim("a").by("AP").says(21),
            claim("b").by("AFP").says(34).text("The toll rose to 34.")))
        .isEqualTo("N04");
  }

  @Test
  void roseToDoesNotHelpAFigureThatWasPublishedFirst() {
    assertThat(Judged.code(
            claim("a").by("AP").at("2017-10-05").says(21),
            claim("b").by("AFP").at("2017-10-02").says(34).text("The toll rose to 34.")))
        .isEqualTo("D01");
  }

  @Test
  void aTollThatWasCutIsCorrected() {
    assertThat(Judged.pair(
            claim("a").by("AP").says(115),
            claim("b").by("AFP").says(97).text("The toll dropped to 97 after tests.")))
        .isEqualTo(
            "N05 INFO: Lowered: AP: “115” people killed was superseded by AFP: “97” people killed.");
  }

  @Test
  void aSentenceThatInsistsIsARival() {
    assertThat(Judged.code(
            claim("a").by("AP").says(50).text("Earlier estimates spoke of 50."),
            claim("b").by("AFP").citing("the firm").says(30).text("The firm says it was only 30.")))
        .isEqualTo("D01");
  }

  @Test
  void aDateInTheSentenceSaysAsOfWhen() {
    assertThat(Judged.code(
            claim("a")
                .by("AP")
                .on("2017-10-14")
                .citing("the government")
                .says(358)
                .text("The government put the dead at 358 on 20 October."),
            claim("b")
                .by("AP")
                .on("2017-10-14")
                .at("2017-12-02")
                .citing("a committee")
                .says(512)))
        .isEqualTo("N04");
  }

  @Test
  void theDayOfTheEventInTheSentenceDoesNot() {
    assertThat(Judged.code(
            claim("a")
                .by("AP")
                .on("2017-10-14")
                .citing("the government")
                .says(358)
                .text("The bomb of 14 October killed 358."),
            claim("b")
                .by("AP")
                .on("2017-10-14")
                .at("2017-12-02")
                .citing("a committee")
                .says(512)))
        .isEqualTo("O01");
  }

  @Test
  void aCountAtThePeakIsAnotherDefinition() {
    assertThat(Judged.pair(
            claim("a")
                .by("RTHK")
                .measure("participants")
                .says(240000)
                .text("Police counted 240,000 at its peak."),
            claim("b").by("ZDF").measure("participants").says(1030000)))
        .isEqualTo(
            "N10 INFO: The rules of counting differ (at its peak): RTHK: “240000” participants; ZDF: “1030000” participants.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Police identified 240,000 by ticket.", "240,000 came, not counting the gunman."})
  void otherRulesOfCountingAreRead(String sentence) {
    assertThat(Definition.in(sentence)).hasSize(1);
  }

  @Test
  void aPlainSentenceStatesNoRule() {
    assertThat(Definition.in("240,000 came.")).isEmpty();
  }
}
