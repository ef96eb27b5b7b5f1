package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import org.junit.jupiter.api.Test;

class SameOriginTest {
  @Test
  void twoOutletsWithOneOriginCountOnce() {
    assertThat(Judged.pair(
            claim("a").by("AP").citing("SANA").says(32),
            claim("b").by("NNA").citing("SANA").says(32)))
        .isEqualTo(
            "N14 INFO: One source, counts once: AP, citing SANA: “32” people killed; NNA, citing SANA: “32” people killed.");
  }

  @Test
  void twoOriginsWithOneNumberAreTwo() {
    assertThat(Judged.code(
            claim("a").by("AP").citing("SANA").says(32),
            claim("b").by("NNA").citing("SOHR").says(32)))
        .isEqualTo("N02");
  }

  @Test
  void anAcronymAndItsFullNameAreOneOrigin() {
    assertThat(Judged.code(
            claim("a").by("AP").citing("SOHR").says(32),
            claim("b").by("NNA").citing("Syrian Observatory for Human Rights").says(32)))
        .isEqualTo("N14");
  }

  @Test
  void aBoundAddedInCitingAContemporaryClaimIsAConflict() {
    assertThat(Judged.pair(
            claim("a").by("Haaretz").at("2017-10-02").citing("Reuters").atLeast(7),
            claim("b").by("Reuters").at("2017-10-02").says(7)))
        .isEqualTo(
            "D05 NOTE: Haaretz (2017-10-02), citing Reuters writes “at least 7”; Reuters (2017-10-02) itself said “7”.");
  }

  @Test
  void aBoundOfAnUndatedPageMayBeAnotherPage() {
    assertThat(Judged.code(
            claim("a").by("Haaretz").at("2017-10-02").citing("Reuters").atLeast(7),
            claim("b").by("Reuters").says(7)))
        .isEqualTo("N01");
  }

  @Test
  void aBoundBetweenTwoRelaysIsNone() {
    assertThat(Judged.code(
            claim("a").by("Haaretz").at("2017-10-02").citing("Reuters").atLeast(7),
            claim("b").by("Maariv").at("2017-10-02").citing("Reuters").says(7)))
        .isEqualTo("N01");
  }

  @Test
  void oneOriginQuotedLaterWithLessIsMisquoted() {
    assertThat(Judged.pair(
            claim("a")
                .by("NNA")
                .at("2017-10-02")
                .citing("state TV")
                .measure("injured")
                .says(32),
            claim("b")
                .by("Asharq")
                .at("2017-10-04")
                .citing("state TV")
                .measure("injured")
                .says(30)))
        .isEqualTo(
            "D03 ERROR: One origin is quoted with two figures. NNA (2017-10-02), citing state TV: “32” people injured; "
                + "Asharq (2017-10-04), citing state TV: “30” people injured. Which it gave, state TV would tell.");
  }

  @Test
  void anOriginThatLowersItsOwnTollWithoutAWordIsAskedWhy() {
    assertThat(Judged.pair(
            claim("a").by("SANA").at("2017-10-02").says(32),
            claim("b").by("SANA").at("2017-10-04").says(30)))
        .isEqualTo(
            "D15 WARNING: A toll fell without a correction. SANA (2017-10-02): “32” people killed; SANA (2017-10-04): “30” people killed. Whether it corrected itself, SANA would tell.");
  }

  @Test
  void aWordingThatNamesPeopleAndMeasureIsNotDoubled() {
    org.crosscheck.claim.Figure dead =
        new org.crosscheck.claim.Figure(30, 30, org.crosscheck.claim.Bound.EXACT, "30 dead");
    assertThat(Judged.pair(
            claim("a").by("SANA").at("2017-10-02").figure(dead),
            claim("b").by("SANA").at("2017-10-04").says(32)))
        .isEqualTo(
            "N04 INFO: A rising toll: SANA (2017-10-02): “30 dead”, then SANA (2017-10-04): “32” people killed.");
  }

  @Test
  void anOriginThatRaisesItsTollIsNot() {
    assertThat(Judged.pair(
            claim("a").by("SANA").at("2017-10-02").says(30),
            claim("b").by("SANA").at("2017-10-04").says(32)))
        .isEqualTo(
            "N04 INFO: A rising toll: SANA (2017-10-02): “30” people killed, then SANA (2017-10-04): “32” people killed.");
  }

  @Test
  void anOutletThatQuotesLessThanItsOriginSaidBeforeContradictsIt() {
    assertThat(Judged.pair(
            claim("a").by("SOHR").at("2017-10-02").says(37),
            claim("b").by("Herald").at("2017-10-03").citing("SOHR").says(35)))
        .isEqualTo(
            "D04 ERROR: The origin itself says something else. SOHR (2017-10-02): “37” people killed; "
                + "Herald (2017-10-03), citing SOHR: “35” people killed. Which page it used, Herald would tell.");
  }
}
