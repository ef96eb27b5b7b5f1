package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Sample;
import org.crosscheck.event.Matching;
import org.crosscheck.finding.Verdict;
import org.crosscheck.origin.Origins;
import org.junit.jupiter.api.Test;

class PerpetratorCountedTest {
  private static final Sample WITHOUT = claim("a").of("victims (perpetrator excluded)");
  private static final Sample WITH = claim("b").by("Courier").of("all (perpetrator included)");

  @Test
  void columnsThatSayWhoIsCountedExplainADifferenceOfOne() {
    assertThat(Judged.pair(WITHOUT.says(4), WITH.says(5)))
        .isEqualTo(
            "N10 INFO: The outlets count different people, the perpetrator or not: Herald: “4” victims (perpetrator excluded) killed; Courier: “5” all (perpetrator included) killed.");
  }

  @Test
  void nobodyDoubtsThatFewerAreCountedWithThePerpetratorLeftOut() {
    assertThat(Judged.code(WITHOUT.says(6), WITH.says(5))).isNotEqualTo("N10");
  }

  @Test
  void aWideGapHasAnotherReason() {
    assertThat(Judged.code(WITHOUT.says(5), WITH.says(50))).isNotEqualTo("N10");
  }

  @Test
  void anEntryThatGivesBothExplainsTheOthers() {
    Sample a = claim("x").by("Times").says(4);
    Sample b = claim("y").by("Post").says(5);
    Verdict verdict = Judged.verdict(
        a,
        b,
        WITHOUT.record("1").says(4),
        claim("b").record("1").of("all (perpetrator included)").says(5));
    assertThat(verdict.rule().code()).isEqualTo("N10");
    assertThat(verdict.because()).contains("Herald gives both: 4 without the perpetrator, 5 with");
  }

  @Test
  void anEntryThatGivesOtherNumbersExplainsNothing() {
    assertThat(Judged.code(
            claim("x").by("Times").says(7),
            claim("y").by("Post").says(8),
            WITHOUT.record("1").says(4),
            claim("b").record("1").of("all (perpetrator included)").says(5)))
        .isEqualTo("O01");
  }

  @Test
  void anEqualNumberOfBothIsNoShiftOfThePopulation() {
    assertThat(Judged.code(
            WITHOUT.record("1").says(12), WITH.by("Herald").record("1").says(12)))
        .isEqualTo("N09");
  }

  @Test
  void aHabitOfCountingOneMoreIsLearntFromTheRun() {
    List<Verdict> verdicts = ofNext(8, 1);
    assertThat(verdicts).extracting(v -> v.rule().code()).containsExactly("N10");
    assertThat(verdicts.get(0).because())
        .contains(
            "probably: Courier has exactly one more than Herald in 9 of the 9 events that both report (100 %), and any other difference in 0");
  }

  @Test
  void aHabitExplainsNoWiderGap() {
    assertThat(ofNext(8, 2)).extracting(v -> v.rule().code()).containsExactly("O01");
  }

  @Test
  void aFewEventsAreNoHabit() {
    assertThat(ofNext(4, 1)).extracting(v -> v.rule().code()).containsExactly("O01");
  }

  @Test
  void aFirstDifferenceOfOneIsNotExplainedAway() {
    assertThat(ofNext(0, 1)).extracting(v -> v.rule().code()).containsExactly("O01");
  }

  /** What is said of one event after so many in which Courier had one more than Herald. */
  private static List<Verdict> ofNext(int before, int gap) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < before; i++) {
      claims.add(claim("h" + i).event("e" + i).says(10 + 3 * i).build());
      claims.add(claim("c" + i).by("Courier").event("e" + i).says(11 + 3 * i).build());
    }
    claims.add(claim("x").event("next").says(70).build());
    claims.add(claim("y").by("Courier").event("next").says(70 + gap).build());
    Origins origins = Origins.of(claims);
    return new Checker(Matching.of(claims, origins), origins)
        .verdicts().stream().filter(v -> v.claims().equals(List.of("x", "y"))).toList();
  }
}
