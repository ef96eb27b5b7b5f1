package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import org.junit.jupiter.api.Test;

class DuplicateEntryTest {
  private static final DuplicateEntry RULE = new DuplicateEntry();

  @Test
  void oneIncidentUnderTwoRecordsIsAWarning() {
    assertThat(Judged.together(
            RULE,
            claim("a").by("Register").record("CS1").says(3),
            claim("b").by("Register").record("CS2").says(3)))
        .containsExactly(
            "D30 WARNING [a, b]: Register has one event twice: “3” people killed, Springfield, 2017-10-01. A sum would count it twice.");
  }

  @Test
  void anotherFigureOfTheSameRecordTellsThemApart() {
    assertThat(Judged.together(
            RULE,
            claim("a").by("Register").record("CS1").says(3),
            claim("a2").by("Register").record("CS1").measure("injured").says(5),
            claim("b").by("Register").record("CS2").says(3),
            claim("b2").by("Register").record("CS2").measure("injured").says(6)))
        .isEmpty();
  }

  @Test
  void twoPartsOfOneWholeAreSummedTwice() {
    assertThat(Judged.together(
            RULE,
            claim("a").by("Register").record("CS1").partOf("w").says(3),
            claim("b").by("Register").record("CS1").partOf("w").says(3)))
        .hasSize(1);
  }

  @Test
  void anotherOutletHasItsOwnTable() {
    assertThat(Judged.together(
            RULE,
            claim("a").by("Register").record("CS1"),
            claim("b").by("Ledger").record("CS2")))
        .isEmpty();
  }

  @Test
  void aRowWithoutADayMayBeAnotherIncident() {
    assertThat(Judged.together(
            RULE,
            claim("a").by("Register").record("CS1").on("2017-10"),
            claim("b").by("Register").record("CS2").on("2017-10")))
        .isEmpty();
  }

  @Test
  void theSameUnderTwoLabelsIsTwiceToo() {
    assertThat(DuplicateEntry.judge(
            claim("a").by("Register").record("CS1").event("x").build(),
            claim("b").by("Register").record("CS2").event("y").build()))
        .isPresent();
    assertThat(DuplicateEntry.judge(
            claim("a").by("Register").record("CS1").event("x").build(),
            claim("b").by("Register").record("CS2").event("y").says(11).build()))
        .isEmpty();
  }
}
