package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Sample;
import org.junit.jupiter.api.Test;

/** What becomes of a figure on its way from one origin to two outlets. */
class QuotedFiguresTest {
  private static final Sample A = claim("a").at("2017-10-02").citing("the coastguard");
  private static final Sample B =
      claim("b").by("Courier").at("2017-10-03").citing("the coastguard");

  @Test
  void aCeilingThatBecameAFloorIsNoted() {
    assertThat(Judged.pair(A.upTo(400), B.atLeast(400)))
        .isEqualTo(
            "N01 NOTE: The number is the same and the bound turned round: Herald (2017-10-02), citing the coastguard: “up to 400” people killed; Courier (2017-10-03), citing the coastguard: “at least 400” people killed. See what the origin wrote.");
  }

  @Test
  void nearlyEndsAtItsNumber() {
    Figure nearly = new Figure(270, 300, Bound.ABOUT, "nearly 300");
    assertThat(Judged.verdict(A.figure(nearly), B.moreThan(300)).message())
        .startsWith("The number is the same and the bound turned round");
  }

  @Test
  void theBoundOfAWholeIsNotThatOfItsShare() {
    Figure nearly = new Figure(950, 1000, Bound.ABOUT, "nearly 1,000");
    Figure third =
        new Figure(1000, Double.POSITIVE_INFINITY, Bound.AT_LEAST, "a third of at least 3,000");
    assertThat(Judged.verdict(A.figure(nearly), B.figure(third)).message())
        .doesNotContain("turned round");
    assertThat(Judged.verdict(A.figure(nearly), B.atLeast(1000)).message())
        .contains("turned round");
  }

  @Test
  void aBoundThatWasOnlyAddedIsNotTurned() {
    assertThat(Judged.pair(A.says(400), B.atLeast(400))).startsWith("N01 INFO");
  }

  @Test
  void twoOriginsMayMeanBoth() {
    assertThat(
            Judged.pair(A.upTo(400), claim("b").by("Courier").citing("police").atLeast(400)))
        .startsWith("N01 INFO");
  }

  @Test
  void aLimitThatOneLeavesOutIsNoted() {
    assertThat(Judged.pair(
            A.says(5000).text("There were 5,000 at the peak."), B.says(5000).text("5,000 came.")))
        .isEqualTo(
            "N10 NOTE: One number of one origin, and Courier leaves out what limits it (at its peak): Herald (2017-10-02), citing the coastguard: “5000” people killed; Courier (2017-10-03), citing the coastguard: “5000” people killed.");
  }

  @Test
  void aLimitThatBothStateIsNot() {
    assertThat(Judged.code(
            A.says(5000).text("There were 5,000 at the peak."),
            B.says(5000).text("At its peak 5,000 were there.")))
        .isEqualTo("N14");
  }

  @Test
  void theEndOfARangeIsALimit() {
    assertThat(Judged.pair(
            A.between(100, 200).text("Probably at the low end of 100 to 300."),
            B.between(100, 300).text("Between 100 and 300.")))
        .startsWith(
            "N10 NOTE: One number of one origin, and Courier leaves out what limits it (one end of the range)");
  }

  @Test
  void aFloorBelowAnEarlierCountIsBehind() {
    assertThat(Judged.pair(A.measure("injured").says(534), B.measure("injured").moreThan(520)))
        .startsWith("D16 NOTE: Courier (2017-10-03), citing the coastguard gives “more than 520”");
  }

  @Test
  void aFloorThatRoundsTheEarlierCountIsNot() {
    assertThat(Judged.code(A.says(30035), B.moreThan(30000))).isEqualTo("N01");
  }

  @Test
  void oneNumberForTwoCountsIsNoted() {
    assertThat(Judged.pair(
            claim("a").says(79),
            claim("b").by("Courier").measure("killed_or_missing").says(79)))
        .isEqualTo(
            "N11 NOTE: The same number for two counts: killed (“79”, Herald) and killed or missing (“79”, Courier).");
  }

  @Test
  void otherNumbersForTwoCountsAreNot() {
    assertThat(Judged.pair(
            claim("a").says(79),
            claim("b").by("Courier").measure("killed_or_missing").says(90)))
        .startsWith("N11 INFO: Not the same count");
  }
}
