package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import org.junit.jupiter.api.Test;

class DisagreementTest {
  @Test
  void undatedTollsThatExcludeEachOtherAreOpen() {
    assertThat(Judged.pair(claim("a").by("AP").says(23), claim("b").by("AFP").says(30)))
        .isEqualTo(
            "O01 NOTE: A rising toll or a conflict; the publication times would tell: AP: “23” people killed; AFP: “30” people killed.");
  }

  @Test
  void tollsOfOneDayWithoutHoursAreOpenToo() {
    assertThat(Judged.code(
            claim("a").by("AP").at("2017-10-01").says(23),
            claim("b").by("AFP").at("2017-10-01").says(30)))
        .isEqualTo("O01");
  }

  @Test
  void hoursTellTheOrder() {
    assertThat(Judged.code(
            claim("a").by("AP").at("2017-10-01T09:00").says(23),
            claim("b").by("AFP").at("2017-10-01T18:30").says(30)))
        .isEqualTo("N04");
  }

  @Test
  void nothingRisesWithinAMinute() {
    assertThat(Judged.pair(
            claim("a").by("AP").at("2017-10-01T09:00").citing("SANA").says(14),
            claim("b").by("AFP").at("2017-10-01T09:00").citing("SANA").says(41)))
        .isEqualTo(
            "D03 ERROR: One origin is quoted with two figures. AP (2017-10-01T09:00), citing SANA: “14” people killed; "
                + "AFP (2017-10-01T09:00), citing SANA: “41” people killed. Which it gave, SANA would tell.");
    assertThat(Judged.code(
            claim("a").by("AP").at("2017-10-01T09:00").citing("SANA").says(14),
            claim("b").by("AFP").at("2017-10-01T09:00").citing("Red Crescent").says(41)))
        .isEqualTo("D01");
  }

  @Test
  void aMinuteOfAnotherTimeZoneIsNotTheSame() {
    assertThat(Judged.code(
            claim("a").by("AP").at("2017-10-01T09:00Z").says(14),
            claim("b").by("AFP").at("2017-10-01T09:00").says(41)))
        .isEqualTo("O01");
  }

  @Test
  void aLaterLowerTollOfAnotherOriginIsAConflict() {
    assertThat(Judged.pair(
            claim("a").by("AP").at("2017-10-01").says(30),
            claim("b").by("AFP").at("2017-10-03").says(23)))
        .isEqualTo(
            "D01 WARNING: people killed, Springfield, 2017-10-01: no figure fits both. AP (2017-10-01): “30” people killed; "
                + "AFP (2017-10-03): “23” people killed. How each counted, AP and AFP would tell.");
  }

  @Test
  void halfAsManyAreAnError() {
    assertThat(Judged.verdict(
                claim("a").by("AP").at("2017-10-01").says(30),
                claim("b").by("AFP").at("2017-10-03").says(12))
            .severity())
        .isEqualTo(org.crosscheck.finding.Severity.ERROR);
  }

  @Test
  void howManyWereAboardDoesNotGrow() {
    assertThat(Judged.code(
            claim("a").by("AP").measure("aboard").says(459),
            claim("b").by("AFP").measure("aboard").says(477)))
        .isEqualTo("D01");
  }

  @Test
  void aTollThatHasReachedEverybodyAboardDoesNotGrowEither() {
    assertThat(Judged.code(
            claim("a").by("AP").at("2020-01-08").of("Germans").says(3),
            claim("b").by("AFP").at("2020-01-09").of("Germans").says(4),
            claim("c").by("AP").says(176),
            claim("d").by("AP").measure("aboard").says(176)))
        .isEqualTo("D01");
  }

  @Test
  void aTollBelowTheNumberAboardStillGrows() {
    assertThat(Judged.code(
            claim("a").by("AP").at("2020-01-08").of("Germans").says(3),
            claim("b").by("AFP").at("2020-01-09").of("Germans").says(4),
            claim("c").by("AP").says(80),
            claim("d").by("AP").measure("aboard").says(176)))
        .isEqualTo("N04");
  }

  @Test
  void theMissingGoUpAndDown() {
    assertThat(Judged.pair(
            claim("a").by("AP").at("2023-08-20").measure("missing").says(850),
            claim("b").by("AFP").at("2023-09-15").measure("missing").says(31)))
        .isEqualTo(
            "N04 INFO: A count that goes up and down: AP (2023-08-20): “850” people missing, then AFP (2023-09-15): “31” people missing.");
  }

  @Test
  void twoOriginsSideBySideInOneArticleContradictEachOther() {
    assertThat(Judged.code(
            claim("a").url("u").citing("SOHR").says(22),
            claim("b").url("u").citing("a local official").says(14)))
        .isEqualTo("D01");
  }

  @Test
  void whatOneOutletPublishedInOneMinuteIsOneArticle() {
    assertThat(Judged.code(
            claim("a").at("2022-10-31T13:40").citing("Rajkot police").says(141),
            claim("b").at("2022-10-31T13:40").citing("a minister").says(132)))
        .isEqualTo("D01");
  }

  @Test
  void whatOneOutletPublishedOnOneDayIsNot() {
    assertThat(Judged.code(
            claim("a").at("2022-10-31").citing("Rajkot police").says(141),
            claim("b").at("2022-10-31").citing("a minister").says(132)))
        .isEqualTo("O01");
  }

  @Test
  void oneUnnamedFigureInTheArticleMayBeAnotherMoment() {
    assertThat(Judged.code(
            claim("a").url("u").citing("SOHR").says(22), claim("b").url("u").says(14)))
        .isEqualTo("O01");
  }

  @Test
  void anArticleLongAfterWithTwoFiguresOfOneOriginContradictsItself() {
    assertThat(Judged.pair(
            claim("a").at("2017-12-01").url("u").says(1226),
            claim("b").at("2017-12-01").url("u").says(450)))
        .isEqualTo(
            "D10 WARNING: One article gives two figures: Herald (2017-12-01): “450” people killed; Herald (2017-12-01): “1226” people killed. Which one stands, Herald would tell.");
  }

  @Test
  void anArticleOfTheSameDayMayTellOfTwoMoments() {
    assertThat(Judged.code(
            claim("a").at("2017-10-01").url("u").says(1226),
            claim("b").at("2017-10-01").url("u").says(450)))
        .isEqualTo("O01");
  }
}
