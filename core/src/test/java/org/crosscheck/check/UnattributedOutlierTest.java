package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import org.crosscheck.claim.Sample;
import org.junit.jupiter.api.Test;

class UnattributedOutlierTest {
  private static final UnattributedOutlier RULE = new UnattributedOutlier();
  private static final Sample FIRST =
      claim("a").by("A").at("2017-10-02T10:00").citing("SANA").says(31);
  private static final Sample SECOND =
      claim("b").by("B").at("2017-10-02T11:00").citing("police").says(40);
  private static final Sample LAST =
      claim("c").by("C").at("2017-10-02T20:00").citing("SANA").says(44);

  @Test
  void aFigureAboveAllThatAreAttributedLaterIsAWarning() {
    assertThat(Judged.together(
            RULE,
            FIRST,
            SECOND,
            LAST,
            claim("x").by("TRT").at("2017-10-02T15:00").says(48)))
        .containsExactly(
            "D27 WARNING [a, b, c, x]: TRT (2017-10-02T15:00): “48” people killed, and names nobody; all 3 attributed figures are 31 to 44.");
  }

  @Test
  void aTollMayHaveRisen() {
    assertThat(Judged.together(
            RULE,
            FIRST,
            SECOND,
            LAST,
            claim("x").by("TRT").at("2017-10-02T21:00").says(48)))
        .isEmpty();
  }

  @Test
  void withoutTimesNothingIsSaid() {
    assertThat(Judged.together(RULE, FIRST, SECOND, LAST, claim("x").by("TRT").says(48)))
        .isEmpty();
  }

  @Test
  void aFigureInsideTheRangeIsNoOutlier() {
    assertThat(Judged.together(
            RULE,
            FIRST,
            SECOND,
            LAST,
            claim("x").by("TRT").at("2017-10-02T15:00").says(43)))
        .isEmpty();
  }

  @Test
  void anAgencyCountsForItself() {
    assertThat(Judged.together(
            RULE,
            FIRST,
            SECOND,
            LAST,
            claim("x").by("AFP").at("2017-10-02T15:00").says(48)))
        .isEmpty();
  }

  @Test
  void aCrowdDoesNotGrowWhateverTheTime() {
    assertThat(Judged.together(
            RULE,
            FIRST.measure("participants"),
            SECOND.measure("participants"),
            LAST.measure("participants"),
            claim("x").by("TRT").measure("participants").says(90)))
        .hasSize(1);
  }

  @Test
  void anArticleMayCountOthers() {
    assertThat(Judged.together(
            RULE,
            FIRST,
            SECOND,
            LAST,
            claim("x").by("TRT").at("2017-10-02T15:00").says(48).extracted()))
        .isEmpty();
  }
}
