package org.crosscheck.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import org.crosscheck.claim.Sample;
import org.junit.jupiter.api.Test;

/** What the words, the counted and the record of two claims say: text, scope and record comparisons. */
class WordingComparisonsTest {
  @Test
  void rareWordsInBothTextsSpeakForAMatch() {
    Compared compared = Compared.by(
        "text",
        claim("a").text("Air strikes hit a bakery"),
        claim("b").text("A bakery was destroyed"));
    assertThat(compared.detail()).isEqualTo("bakery");
    assertThat(compared.bits()).isBetween(1.5, 3.5);
  }

  @Test
  void moreSharedWordsSayMoreUpToALimit() {
    String text = "Barrel bombs levelled a crowded bakery beside the clinic";
    assertThat(Compared.by("text", claim("a").text(text), claim("b").text(text)))
        .isEqualTo(new Compared(
            "shared_word", "bakery, barrel, beside, bomb, clinic, crowded, levelled", 11.0));
  }

  @Test
  void aWordThatManyClaimsHaveSaysLess() {
    Sample[] others = new Sample[50];
    for (int i = 0; i < others.length; i++) {
      others[i] = claim("o" + i).text("A bakery burnt");
    }
    Sample a = claim("a").text("Air strikes hit a bakery");
    Sample b = claim("b").text("A bakery was destroyed");
    assertThat(Compared.by("text", a, b, others).bits())
        .isLessThan(Compared.by("text", a, b).bits() - 2);
  }

  @Test
  void englishTextsWithoutASharedWordSpeakAgainstAMatch() {
    assertThat(Compared.by(
            "text",
            claim("a").text("At least two were killed when a bakery was bombed by jets"),
            claim("b").text("Many have died as the ferry sank in the rough harbour")))
        .isEqualTo(new Compared("no_word_shared", "no telling word shared", -1));
  }

  @Test
  void aTextInAnotherLanguageSaysNothing() {
    assertThat(Compared.by(
            "text",
            claim("a").text("At least two were killed when a bakery was bombed by jets"),
            claim("b").text("Raid aérien meurtrier contre une boulangerie syrienne")))
        .isEqualTo(new Compared("too_few_words", "too few words to tell", 0));
  }

  @Test
  void inAnotherLanguageOnlyNamesTellUntilTheRunKnowsItsCommonWords() {
    String text = "Zwei Menschen wurden getötet, meldet der Arzt Krause im Dorf";
    assertThat(Compared.by("text", claim("a").text(text), claim("b").text(text)).detail())
        .isEqualTo("arzt, dorf, krause, menschen");
    Sample[] others = new Sample[500];
    for (int i = 0; i < others.length; i++) {
      others[i] = claim("o" + i).text("wurden alle " + i + " boote im hafen gesehen");
    }
    assertThat(Compared.by("text", claim("a").text(text), claim("b").text(text), others)
            .detail())
        .contains("getotet", "meldet");
  }

  @Test
  void claimsWithoutATextSayNothing() {
    assertThat(Compared.by("text", claim("a"), claim("b")))
        .isEqualTo(new Compared("too_few_words", "too few words to tell", 0));
  }

  @Test
  void namesOfPlacesAndSourcesAreNoTellingWords() {
    assertThat(Compared.by("text", named("a"), named("b")))
        .isEqualTo(new Compared("too_few_words", "too few words to tell", 0));
  }

  private static Sample named(String id) {
    return claim(id).by("Zaman").citing("Observatory").in("Raqqa").text("Zaman Observatory Raqqa");
  }

  @Test
  void theSameMeasureAndGroupSpeakForAMatch() {
    Compared compared =
        Compared.by("counted", claim("a").of("civilians"), claim("b").of("Civilians"));
    assertThat(compared.detail()).isEqualTo("killed, civilians");
    assertThat(compared.bits()).isBetween(1.0, 4.0);
  }

  @Test
  void theSameMeasureAloneSpeaksLess() {
    Compared compared = Compared.by("counted", claim("a").of("all"), claim("b"));
    assertThat(compared.detail()).isEqualTo("killed");
    assertThat(compared.bits()).isBetween(0.3, 1.5);
  }

  @Test
  void differentMeasuresAndGroupsSayNothing() {
    assertThat(Compared.by(
            "counted", claim("a").of("civilians"), claim("b").of("soldiers").measure("injured")))
        .isEqualTo(new Compared("other_measure", "different measures", 0));
  }

  @Test
  void oneRecordSpeaksForAMatch() {
    assertThat(Compared.by("record", claim("a").record("1"), claim("b").record("1")))
        .isEqualTo(new Compared("same", "same article or entry", 3));
  }

  @Test
  void twoArticlesOfOneOutletSayNothing() {
    assertThat(Compared.by("record", claim("a").url("1"), claim("b").url("2")))
        .isEqualTo(new Compared("other", "different articles or entries", 0));
    assertThat(Compared.by("record", claim("a"), claim("b")).bits()).isZero();
  }

  @Test
  void twoEntriesOfARegisterAreTwoIncidents() {
    Compared compared = Compared.by("record", claim("a").record("1"), claim("b").record("2"));
    assertThat(compared)
        .extracting(Compared::rung, Compared::detail)
        .containsExactly("two_entries", "two entries of one register");
    assertThat(compared.bits()).isLessThan(-10);
    assertThat(Compared.by(
                "record", claim("a").record("1"), claim("b").by("Courier").record("2"))
            .bits())
        .isZero();
  }

  @Test
  void anIncidentEnteredTwiceIsOne() {
    Sample first = claim("a").record("1").text("Four shot at Grant's Lounge on Poplar Street");
    Sample second = claim("b").record("2").text("Four shot in Grant's Lounge, Poplar Street");
    assertThat(Compared.by("record", first, second))
        .isEqualTo(
            new Compared("entered_twice", "two entries of one register, nearly the same", 0));
    assertThat(Compared.by("record", first, second.on("2017-10-02")).rung())
        .isEqualTo("two_entries");
  }
}
