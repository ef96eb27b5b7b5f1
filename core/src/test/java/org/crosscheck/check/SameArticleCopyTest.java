package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import org.junit.jupiter.api.Test;

class SameArticleCopyTest {
  private static final String TEXT =
      "The ministry said on Sunday that the bridge had been closed for repairs since March when it fell, killing twelve.";

  @Test
  void oneTextInTwoOutletsIsOneWitness() {
    assertThat(Judged.pair(
            claim("a").by("Herald").says(12).text(TEXT),
            claim("b").by("Courier").says(12).text(TEXT.replace("repairs", "works"))))
        .isEqualTo(
            "N15 INFO: A copy, not another witness: Herald: “12” people killed; Courier: “12” people killed.");
  }

  @Test
  void anotherTextIsAnotherWitness() {
    assertThat(
            Judged.code(
                claim("a").by("Herald").says(12).text(TEXT),
                claim("b")
                    .by("Courier")
                    .says(12)
                    .text(
                        "Twelve drowned when the old bridge, shut since March for works, gave way, said the ministry on Sunday.")))
        .isEqualTo("N02");
  }

  @Test
  void aShortSentenceIsWrittenTwiceByChance() {
    assertThat(Judged.code(
            claim("a").by("Herald").says(12).text("Twelve people were killed on Sunday."),
            claim("b").by("Courier").says(12).text("Twelve people were killed on Sunday.")))
        .isEqualTo("N02");
  }
}
