package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.crosscheck.claim.Claim;
import org.junit.jupiter.api.Test;

/** What must hold for every text. */
class InvariantsTest {
  private static void assertHolds(String text) {
    int last = -1;
    for (Claim claim : Told.claims(text)) {
      int start = claim.at().start().orElseThrow();
      assertThat(claim.quote()).hasValue(text.substring(start, claim.at().end().orElseThrow()));
      assertThat(claim.quote().orElseThrow()).contains(claim.figure().text());
      assertThat(start).isGreaterThanOrEqualTo(0).isGreaterThan(last - text.length());
      last = start;
    }
  }

  @Test
  void survivesOddTexts() {
    for (String text : List.of(
        "",
        " ",
        "\u0000",
        "killed",
        "12",
        "\ud83d\ude00 12 killed \ud83d",
        "ﷺ ١٤ قتيلا",
        "'s 's 's",
        "-- 12 -- killed --")) {
      assertHolds(text);
    }
  }

  @Test
  void readsLongHostileTextsToTheEnd() {
    for (String piece : List.of(
        "killed ",
        "said ",
        "12 people, including ",
        "in the town of ",
        "the death toll ",
        "The ",
        "\"",
        "according to ",
        "12 killed. ",
        "12 men were killed in Harada. ")) {
      assertHolds(piece.repeat(25_000 / piece.length()));
    }
  }

  @Test
  void digitsAndWordsGiveTheSameClaims() {
    assertThat(Told.counts("A blast killed 14 men in Harada."))
        .isEqualTo(Told.counts("A blast killed fourteen men in Harada."));
  }

  @Test
  void aPartGivesItsVerbToNoWhole() {
    assertThat(Told.counts("The army met about 20 rebels, four of whom died."))
        .containsExactly("killed 4");
    assertThat(Told.counts("About 20 rebels and four soldiers died."))
        .containsExactly("killed 18-22 rebels", "killed 4 soldiers");
  }

  @Test
  void theFormerHolderOfAnOfficeIsHarmedToo() {
    assertThat(Told.counts("Two gunmen shot former mayor Lena Hart on Monday.")).isEmpty();
  }

  @Test
  void upperCaseKeepsClaims() {
    for (String headline : List.of(
        "Blast kills 12, wounds 30 in Harada",
        "Boy shot near Harada - KHRX.com",
        "Harada shooting suspects on the run",
        "Girl, 9, injured near St. Ann church: police")) {
      assertThat(lower(headline.toUpperCase(Locale.ROOT))).isEqualTo(lower(headline));
    }
  }

  private static List<String> lower(String text) {
    return Told.counts(text).stream()
        .map(count -> count.toLowerCase(Locale.ROOT))
        .toList();
  }

  @Test
  void anUnrelatedSentenceChangesNothingElse() {
    String text = "A blast killed 14 men in Harada. Two boys were hurt.";
    assertThat(Told.counts(text + " The market sells fruit.")).isEqualTo(Told.counts(text));
  }
}
