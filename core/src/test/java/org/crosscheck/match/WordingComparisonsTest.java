package org.crosscheck.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import org.crosscheck.claim.Sample;
import org.junit.jupiter.api.Test;

/** What the words, the counted and the record of two claims say: text, scope and record comparisons. */
class WordingComparisonsTest {
  @Test
  void rareWordsInBothTextsSpeakForAMatch() {
    Evidence evidence = compare(
        new TextComparison(),
        claim("a").text("Air strikes hit a bakery"),
        claim("b").text("A bakery was destroyed"));
    assertThat(evidence.detail()).isEqualTo("bakery");
    assertThat(evidence.bits()).isBetween(2.0, 5.0);
  }

  @Test
  void manySharedWordsCountNoMoreThanNineBits() {
    String text = "Barrel bombs levelled a crowded bakery beside the clinic";
    assertThat(compare(new TextComparison(), claim("a").text(text), claim("b").text(text)))
        .extracting(Evidence::detail, Evidence::bits)
        .containsExactly("bakery, barrel, beside, bomb, clinic, crowded, levelled", 9.0);
  }

  @Test
  void englishTextsWithoutASharedWordSpeakAgainstAMatch() {
    assertThat(compare(
            new TextComparison(),
            claim("a").text("At least two were killed when a bakery was bombed by jets"),
            claim("b").text("Many have died as the ferry sank in the rough harbour")))
        .isEqualTo(new Evidence("text", "no telling word shared", -1));
  }

  @Test
  void aTextInAnotherLanguageSaysNothing() {
    assertThat(compare(
            new TextComparison(),
            claim("a").text("At least two were killed when a bakery was bombed by jets"),
            claim("b").text("Raid aérien meurtrier contre une boulangerie syrienne")))
        .isEqualTo(new Evidence("text", "too few words to tell", 0));
  }

  @Test
  void claimsWithoutATextSayNothing() {
    assertThat(compare(new TextComparison(), claim("a"), claim("b")))
        .isEqualTo(new Evidence("text", "too few words to tell", 0));
  }

  @Test
  void namesOfPlacesAndSourcesAreNoTellingWords() {
    assertThat(compare(
            new TextComparison(),
            claim("a")
                .by("Zaman")
                .citing("Observatory")
                .in("Raqqa")
                .text("Zaman Observatory Raqqa"),
            claim("b")
                .by("Zaman")
                .citing("Observatory")
                .in("Raqqa")
                .text("Zaman Observatory Raqqa")))
        .isEqualTo(new Evidence("text", "too few words to tell", 0));
  }

  @Test
  void theSameMeasureAndGroupSpeakForAMatch() {
    Evidence evidence =
        compare(new ScopeComparison(), claim("a").of("civilians"), claim("b").of("Civilians"));
    assertThat(evidence.detail()).isEqualTo("killed, civilians");
    assertThat(evidence.bits()).isBetween(2.0, 4.0);
  }

  @Test
  void theSameMeasureAloneSpeaksLess() {
    Evidence evidence = compare(new ScopeComparison(), claim("a").of("all"), claim("b"));
    assertThat(evidence.detail()).isEqualTo("killed");
    assertThat(evidence.bits()).isBetween(0.5, 1.5);
  }

  @Test
  void differentMeasuresAndGroupsSayNothing() {
    assertThat(compare(
            new ScopeComparison(),
            claim("a").of("civilians"),
            claim("b").of("soldiers").measure("injured")))
        .isEqualTo(new Evidence("counted", "different measures", 0));
  }

  @Test
  void oneRecordSpeaksForAMatch() {
    assertThat(
            compare(new RecordComparison(), claim("a").record("1"), claim("b").record("1")))
        .isEqualTo(new Evidence("record", "same article or entry", 3));
  }

  @Test
  void twoRecordsOrNoneSayNothing() {
    assertThat(
            compare(new RecordComparison(), claim("a").record("1"), claim("b").record("2")))
        .isEqualTo(new Evidence("record", "different articles or entries", 0));
    assertThat(compare(new RecordComparison(), claim("a"), claim("b")).bits()).isZero();
  }

  private static Evidence compare(Comparison comparison, Sample a, Sample b) {
    return Compare.both(comparison, a.build(), b.build());
  }
}
