package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Figure;
import org.junit.jupiter.api.Test;

class ScopeRulesTest {
  @Test
  void oneNumberForTwoPeriodsInOneArticleIsAnError() {
    assertThat(Judged.pair(
            claim("a")
                .by("Zaman")
                .url("z")
                .of("civilians")
                .from("2017-09-01", "2017-09-30")
                .says(955),
            claim("b")
                .by("Zaman")
                .url("z")
                .of("civilians")
                .from("2017-09-01", "2017-10-03")
                .says(955)))
        .isEqualTo(
            "D07 ERROR: The same 955 civilians killed for two periods: 2017-09-01 to 2017-09-30 (Zaman) and 2017-09-01 to 2017-10-03 (Zaman).");
  }

  @Test
  void oneNumberForAPeriodNotResolvedInTwoWaysIsTheSameError() {
    assertThat(Judged.pair(
            claim("a").url("z").of("civilians").on("in September").says(955),
            claim("b").url("z").of("civilians").on("since September").says(955)))
        .isEqualTo(
            "D07 ERROR: The same 955 civilians killed for two periods: in September (Herald) and since September (Herald).");
  }

  @Test
  void anUnsourcedCopyOfARareNumberIsAWarning() {
    assertThat(Judged.code(
            claim("a")
                .by("Zaman")
                .of("civilians")
                .from("2017-09-01", "2017-09-30")
                .citing("SOHR")
                .says(955),
            claim("b")
                .by("Herald")
                .of("civilians")
                .from("2017-09-01", "2017-10-03")
                .says(955)))
        .isEqualTo("D07");
  }

  @Test
  void aRoundNumberOfTwoOutletsIsNot() {
    assertThat(Judged.code(
            claim("a")
                .by("Zaman")
                .of("civilians")
                .from("2017-09-01", "2017-09-30")
                .citing("SOHR")
                .says(900),
            claim("b")
                .by("Herald")
                .of("civilians")
                .from("2017-09-01", "2017-10-03")
                .says(900)))
        .isEqualTo("N07");
  }

  @Test
  void periodsApartCannotBeCompared() {
    assertThat(Judged.pair(
            claim("a").by("AP").from("2017-09-01", "2017-09-10").says(32),
            claim("b").by("AFP").from("2017-09-20", "2017-09-30").says(30)))
        .isEqualTo(
            "N06 INFO: Different periods, cannot be compared: AFP: “30” people killed, 2017-09-20 to 2017-09-30; "
                + "AP: “32” people killed, 2017-09-01 to 2017-09-10.");
  }

  @Test
  void aRaidFitsIntoTheDaysAroundIt() {
    assertThat(Judged.pair(
            claim("a").by("AP").on("2017-10-02").says(14),
            claim("b").by("AFP").from("2017-09-30", "2017-10-03").says(23)))
        .isEqualTo(
            "N07 INFO: Fits: AP: “14” people killed, 2017-10-02 lies inside AFP: “23” people killed, 2017-09-30 to 2017-10-03.");
  }

  @Test
  void aDayAboveTheMonthOfTheSameOriginIsAnError() {
    assertThat(Judged.pair(
            claim("a").by("SOHR").on("2017-10-02").says(40),
            claim("b").by("SOHR").from("2017-10-01", "2017-10-31").says(23)))
        .isEqualTo(
            "D13 ERROR: A period counts more than the longer one that holds it: SOHR: “40” people killed, 2017-10-02; "
                + "SOHR: “23” people killed, 2017-10-01 to 2017-10-31.");
  }

  @Test
  void civiliansAreAmongThePeople() {
    assertThat(Judged.pair(
            claim("a").by("AP").of("civilians").says(6),
            claim("b").by("AFP").of("all").says(22)))
        .isEqualTo("N09 INFO: AP: “6” civilians killed can be among AFP: “22” people killed.");
  }

  @Test
  void moreCiviliansThanPeopleInOneArticleIsAnError() {
    assertThat(Judged.pair(
            claim("a").url("u").of("civilians").says(26),
            claim("b").url("u").of("all").says(22)))
        .isEqualTo(
            "D13 ERROR: More civilians than people: Herald: “26” civilians killed; Herald: “22” people killed.");
  }

  @Test
  void moreCiviliansInALaterReportIsARisingToll() {
    assertThat(Judged.code(
            claim("a").by("AP").at("2017-10-01").of("all").says(22),
            claim("b").by("AFP").at("2017-10-03").of("civilians").says(26)))
        .isEqualTo("N04");
  }

  @Test
  void soldiersAndChildrenAreDifferentGroups() {
    assertThat(Judged.pair(
            claim("a").by("AP").of("children").says(6),
            claim("b").by("AFP").of("soldiers").says(22)))
        .isEqualTo(
            "N09 INFO: Different groups: AP: “6” children killed; AFP: “22” soldiers killed.");
  }

  @Test
  void sixteenPeopleWhoBecomeCiviliansAreAShift() {
    assertThat(Judged.pair(
            claim("a").by("NNA").citing("SOHR").of("all").atLeast(16),
            claim("b").by("Sabah").citing("SOHR").of("civilians").atLeast(16)))
        .isEqualTo(
            "D06 WARNING: The same 16 are people for NNA, citing SOHR, but civilians for Sabah, citing SOHR.");
  }

  @Test
  void twoOfficialsOfTwoOutletsMayBeTwo() {
    assertThat(Judged.code(
            claim("a").by("AFP").citing("an official").of("all").atLeast(16),
            claim("b").by("Sabah").citing("an official").of("civilians").atLeast(16)))
        .isEqualTo("N09");
  }

  @Test
  void sixteenOfTwoOriginsAreNone() {
    assertThat(Judged.code(
            claim("a").by("NNA").citing("SOHR").of("all").atLeast(16),
            claim("b").by("Sabah").citing("an official").of("civilians").atLeast(16)))
        .isEqualTo("N09");
  }

  @Test
  void theArticleThatQuotesTheSameOriginElsewhereShiftedIt() {
    assertThat(Judged.code(
            claim("a").by("NNA").citing("SOHR").of("all").atLeast(16),
            claim("b")
                .by("Sabah")
                .url("s")
                .citing("an official")
                .of("civilians")
                .atLeast(16),
            claim("c").by("Sabah").url("s").citing("SOHR").of("all").atLeast(16)))
        .isEqualTo("D06");
  }

  @Test
  void aTollWithoutAPopulationAboveOneOfCiviliansIsOpen() {
    assertThat(Judged.pair(
            claim("a").by("AP").of("civilians").says(41), claim("b").by("AFP").says(90)))
        .isEqualTo(
            "O02 NOTE: Comparable only if both count the same people: AP: “41” civilians killed; AFP: “90” people killed.");
  }

  @Test
  void aTollWithoutAPopulationBelowOneOfCiviliansIsComparable() {
    assertThat(Judged.code(
            claim("a").by("AP").of("civilians").says(90), claim("b").by("AFP").says(41)))
        .isEqualTo("O01");
  }

  @Test
  void aPeriodAgainstADurationNobodyDatedIsOpen() {
    assertThat(Judged.pair(
            claim("a").url("u").from("2017-09-01", "2017-10-03").of("civilians").says(955),
            claim("b").url("u").on("in September").says(23)))
        .isEqualTo(
            "O02 NOTE: Comparable only if both count over the same period: Herald: “23” people killed, in September; "
                + "Herald: “955” civilians killed, 2017-09-01 to 2017-10-03.");
  }

  @Test
  void anIncidentAgainstAnUndatedTollIsComparable() {
    assertThat(Judged.code(
            claim("a").on("2017-10-01").says(955), claim("b").by("AP").on("").says(23)))
        .isEqualTo("O01");
  }

  @Test
  void killedAndCasualtiesAreDifferentCounts() {
    assertThat(Judged.pair(
            claim("a").by("AP").says(5),
            claim("b").by("AFP").measure("killed_or_injured").says(40)))
        .isEqualTo(
            "N11 INFO: Not the same count: killed (“5”, AP) and killed or injured (“40”, AFP).");
  }

  @Test
  void aDeclaredPartFitsIntoItsWhole() {
    assertThat(Judged.pair(claim("a").says(5).partOf("b"), claim("b").says(12)))
        .isEqualTo("N08 INFO: “5” people killed is a part of the “12” people killed.");
  }

  @Test
  void aVerdictNamesTheWholeFirst() {
    assertThat(Judged.verdict(
                claim("a").says(5).partOf("b"), claim("b").at("2017-10-02").says(12))
            .a())
        .isEqualTo("b");
    assertThat(Judged.verdict(
                claim("a").of("civilians").says(5), claim("b").of("all").says(12))
            .a())
        .isEqualTo("b");
  }

  @Test
  void aVerdictNamesTheEarlierFirst() {
    assertThat(Judged.verdict(
                claim("a").at("2017-10-03").says(12),
                claim("b").at("2017-10-02").says(5))
            .a())
        .isEqualTo("b");
  }

  @Test
  void aDeclaredPartAboveItsWholeIsAnError() {
    assertThat(Judged.pair(
            claim("a").of("children").says(15).partOf("b"), claim("b").says(12)))
        .isEqualTo(
            "D13 ERROR: A part is larger than its whole: Herald: “15” children killed; Herald: “12” people killed.");
  }

  @Test
  void aThirdOfTheWholeIsHeldAgainstTheCounts() {
    assertThat(Judged.pair(
            claim("a").by("Universo").of("civilians").figure(third()),
            claim("b").by("SOHR").of("civilians").says(955),
            claim("c").of("all").says(3055)))
        .isEqualTo("D14 WARNING: 955 of 3055 is 31.3 %, not a third (Universo).");
  }

  @Test
  void aShareOfNobodyIsLeftToOtherRules() {
    assertThat(Judged.code(
            claim("a").by("Universo").of("civilians").figure(third()),
            claim("b").by("SOHR").of("civilians").says(0),
            claim("c").of("all").says(0)))
        .isEqualTo("O01");
  }

  @Test
  void aThirdThatFitsIsNotReported() {
    assertThat(Judged.code(
            claim("a").by("Universo").of("civilians").figure(third()),
            claim("b").by("SOHR").of("civilians").says(1018)))
        .isEqualTo("N01");
  }

  private static org.crosscheck.claim.Figure third() {
    return new org.crosscheck.claim.Figure(
        1000,
        Double.POSITIVE_INFINITY,
        org.crosscheck.claim.Bound.AT_LEAST,
        "a third of at least 3,000");
  }

  @Test
  void noNumberSaysNothing() {
    assertThat(Judged.pair(
            claim("a")
                .by("AP")
                .figure(new org.crosscheck.claim.Figure(
                    0, Double.POSITIVE_INFINITY, org.crosscheck.claim.Bound.NONE, "?")),
            claim("b").by("AFP").says(90)))
        .isEqualTo("N18 INFO: Not stated: AP: no number people killed; AFP: “90” people killed.");
  }

  @Test
  void aFigureQuotedAsDeniedIsNotAsserted() {
    assertThat(Judged.pair(
            claim("a").by("Coalition").deniedBy("the Coalition").says(7),
            claim("b").by("AFP").says(90)))
        .isEqualTo("N19 INFO: “7” is quoted by Coalition as denied, not asserted.");
  }

  @Test
  void oneVictimToldOfCanBeAmongAToll() {
    assertThat(Judged.pair(
            claim("a").by("Herald").says(58),
            claim("b").by("Courier").of("woman").figure(one("a woman")).extracted()))
        .isEqualTo("N09 INFO: Courier: “a woman” killed can be among Herald: “58” people killed.");
    assertThat(
            Judged.code(claim("a").says(58), claim("b").figure(one("himself")).extracted()))
        .isEqualTo("N09");
  }

  @Test
  void oneAsANumberIsAToll() {
    assertThat(Judged.code(claim("a").says(58), claim("b").figure(one("one")).extracted()))
        .isEqualTo("O01");
    assertThat(Judged.code(claim("a").says(58), claim("b").figure(one("en person"))))
        .isEqualTo("O01");
    assertThat(Judged.code(claim("a").says(0), claim("b").figure(one("himself")).extracted()))
        .isEqualTo("O01");
  }

  @Test
  void aPartOfAWholeIsNoPartOfACountWhoseDaysNobodyKnows() {
    assertThat(Judged.code(
            claim("a").of("children").partOf("w").citing("SOHR").on("").says(207),
            claim("b").by("Courier").of("civilians").citing("SOHR").on("").says(10)))
        .isEqualTo("O01");
  }

  private static Figure one(String words) {
    return new Figure(1, 1, Bound.EXACT, words);
  }
}
