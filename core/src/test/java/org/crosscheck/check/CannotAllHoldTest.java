package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import java.util.Arrays;
import java.util.List;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Sample;
import org.crosscheck.finding.Verdict;
import org.crosscheck.origin.Origins;
import org.junit.jupiter.api.Test;

class CannotAllHoldTest {
  @Test
  void groupsWithoutAMemberInCommonMustFitIntoTheWhole() {
    assertThat(said(
            told("w").of("people").says(20),
            told("a").of("civilians").says(14),
            told("b").of("soldiers").says(9)))
        .containsExactly(
            "D11 ERROR [w, a, b]: 14 + 9 = 23 is more than “20”: Herald: “20” people killed; Herald: “14” civilians killed; Herald: “9” soldiers killed.");
  }

  @Test
  void groupsThatAddUpAreLeftAlone() {
    assertThat(said(
            told("w").of("people").says(23),
            told("a").of("civilians").says(14),
            told("b").of("soldiers").says(9)))
        .isEmpty();
  }

  @Test
  void fightersBesideTheCiviliansAreNoPartOfThem() {
    assertThat(said(
            told("w").of("civilians").says(20),
            told("a").of("civilians").in("Elm, Springfield").says(13).partOf("w"),
            told("b").of("civilians").in("Fir, Springfield").says(7).partOf("w"),
            told("c").of("militants").says(3).partOf("w")))
        .isEmpty();
  }

  @Test
  void agesMayOverlapAndAreOnlyNoted() {
    assertThat(said(
            told("w").says(20),
            told("a").of("children").says(14),
            told("b").of("women").says(5),
            told("c").of("men").says(3)))
        .containsExactly(
            "D11 NOTE [w, a, b, c]: 14 + 5 + 3 = 22 is more than “20”, unless someone is counted twice: Herald: “20” people killed; Herald: “14” children killed; Herald: “5” women killed; Herald: “3” men killed.");
  }

  @Test
  void twoTownsOfARegionMustFitIntoIt() {
    assertThat(said(
            told("w").in("Springfield").says(20),
            told("a").in("Elm, Springfield").says(14),
            told("b").in("Fir, Springfield").says(9)))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("D11 ERROR [w, a, b]: 14 + 9 = 23 is more than “20”");
  }

  @Test
  void aBareNameMayBeTheSamePlaceAtAnotherLevel() {
    assertThat(said(
            told("w").in("Springfield").says(20),
            told("a").in("Elm").says(14),
            told("b").in("Fir").says(9)))
        .isEmpty();
  }

  @Test
  void twoDaysMustFitIntoTheirWeek() {
    assertThat(said(
            told("w").from("2017-10-01", "2017-10-07").says(20),
            told("a").from("2017-10-01", "2017-10-02").says(14),
            told("b").from("2017-10-05", "2017-10-06").says(9)))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("D11 ERROR [w, a, b]: 14 + 9 = 23 is more than “20”");
  }

  @Test
  void daysInCommonAreNotAdded() {
    assertThat(said(
            told("w").from("2017-10-01", "2017-10-07").says(20),
            told("a").from("2017-10-01", "2017-10-05").says(14),
            told("b").from("2017-10-05", "2017-10-06").says(9)))
        .isEmpty();
  }

  @Test
  void theDeadAndTheInjuredAreTheDeadOrInjured() {
    assertThat(said(
            told("w").measure("killed_or_injured").says(70),
            told("a").says(30),
            told("b").measure("injured").says(45)))
        .containsExactly(
            "D11 ERROR [w, a, b]: 30 + 45 = 75 is more than “70”: Herald: “70” people killed or injured; Herald: “30” people killed; Herald: “45” people injured.");
  }

  @Test
  void noThirdKindMakesUpForWhatIsMissing() {
    assertThat(said(
            told("w").measure("killed_or_injured").says(70),
            told("a").says(20),
            told("b").measure("injured").says(45)))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("D12 WARNING [w, a, b]: 20 + 45 = 65 is less than “70”");
  }

  @Test
  void moreDeadThanDeadOrInjured() {
    assertThat(said(told("w").measure("killed_or_injured").says(7), told("a").says(9)))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("D13 ERROR [w, a]: 9 is more than “7”");
  }

  @Test
  void theDeadAndTheSavedWereAboard() {
    assertThat(said(
            told("w").measure("aboard").says(100),
            told("a").says(60),
            told("b").measure("rescued").says(50)))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("D11 ERROR [w, a, b]: 60 + 50 = 110 is more than “100”");
  }

  @Test
  void partsOfPartsAreFollowedThroughAFloor() {
    Verdict verdict = judge(
            told("w").says(20),
            told("p").of("guests").atLeast(5).partOf("w"),
            told("q").of("staff").says(5).partOf("w"),
            told("x").of("guests: fire").says(12).partOf("p"),
            told("y").of("guests: smoke").says(11).partOf("p"))
        .get(0);
    assertThat(verdict.claims()).containsExactly("w", "x", "y");
    assertThat(verdict.because())
        .containsExactly("declared parts: 12 + 11 <= any", "declared parts: 5 + 5 <= 20");
    assertThat(verdict.message()).startsWith("12 + 11 = 23 is more than “20”");
  }

  @Test
  void rivalOriginsAreNeverAddedUp() {
    assertThat(said(
            told("w").of("people").citing("police").says(20),
            told("a").of("civilians").citing("hospital").says(14),
            told("b").of("soldiers").citing("army").says(9)))
        .isEmpty();
  }

  @Test
  void whatIsSupersededIsNotAdded() {
    assertThat(said(
            told("w").of("people").says(20).text("Initial reports spoke of 20 dead."),
            told("a").of("civilians").says(14),
            told("b").of("soldiers").says(9)))
        .isEmpty();
  }

  private static Sample told(String id) {
    return claim(id).record("r");
  }

  private static List<String> said(Sample... samples) {
    return judge(samples).stream()
        .map(v -> v.rule().code() + " " + v.severity() + " " + whole(v) + ": " + v.message())
        .toList();
  }

  /** The whole, then the others. */
  private static List<String> whole(Verdict verdict) {
    List<String> ids = new java.util.ArrayList<>(verdict.claims());
    ids.remove(verdict.a());
    ids.add(0, verdict.a());
    return ids;
  }

  private static List<Verdict> judge(Sample... samples) {
    List<Claim> claims = Arrays.stream(samples).map(Sample::build).toList();
    return new CannotAllHold().judge(new Setting(claims, Origins.of(claims)));
  }
}
