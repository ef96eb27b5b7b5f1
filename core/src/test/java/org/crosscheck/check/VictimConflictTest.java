package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import org.junit.jupiter.api.Test;

class VictimConflictTest {
  private static final VictimConflict RULE = new VictimConflict();

  @Test
  void twoAgesOfOneVictimAreANote() {
    assertThat(Judged.attribute(
            RULE,
            claim("a").by("A").says(1).extra("age", "23").extra("name", "Ann Doe"),
            claim("b").by("B").says(1).extra("Age", "32").extra("name", "Doe, Ann")))
        .contains("D25: One victim, and the age differs: A has 23, B has 32.");
  }

  @Test
  void aYearIsABirthday() {
    assertThat(Judged.attribute(
            RULE,
            claim("a").by("A").says(1).extra("age", "23"),
            claim("b").by("B").says(1).extra("age", "24")))
        .isEmpty();
  }

  @Test
  void theAgeInASentenceCounts() {
    assertThat(Judged.attribute(
            RULE,
            claim("a").by("A").says(1).text("A 12-year-old boy was killed."),
            claim("b").by("B").says(1).text("The boy, a 15-year-old, was killed.")))
        .isPresent();
  }

  @Test
  void ofSeveralVictimsEachHasAnAge() {
    assertThat(Judged.attribute(
            RULE,
            claim("a").by("A").says(1).extra("age", "23"),
            claim("b").by("B").says(1).extra("age", "32"),
            claim("c").by("C").says(2)))
        .isEmpty();
  }

  @Test
  void anotherNameIsAnotherPersonInAList() {
    assertThat(Judged.attribute(
            RULE,
            claim("a").by("A").says(1).extra("age", "23").extra("name", "Ann Doe"),
            claim("b").by("B").says(1).extra("age", "32").extra("name", "Bob Roe"),
            claim("c").by("B").says(1).extra("age", "23").extra("name", "Ann Doe")))
        .isEmpty();
  }

  @Test
  void whatIsNotKnownIsNoSex() {
    assertThat(Judged.attribute(
            RULE,
            claim("a").by("A").says(1).extra("sex", "male"),
            claim("b").by("B").says(1).extra("sex", "unknown")))
        .isEmpty();
  }

  @Test
  void maleAndFemaleConflict() {
    assertThat(Judged.attribute(
            RULE,
            claim("a").by("A").says(1).extra("sex", "male"),
            claim("b").by("B").says(1).extra("sex", "F")))
        .contains("D25: One victim, and the sex differs: A has male, B has F.");
  }

  @Test
  void childrenOfTwoTownsAreTwo() {
    assertThat(Judged.attribute(
            RULE,
            claim("a")
                .by("A")
                .says(1)
                .in("Detroit")
                .text("A 12-year-old boy was killed.")
                .extracted(),
            claim("b")
                .by("B")
                .says(1)
                .in("Boston")
                .text("A 15-year-old boy was killed.")
                .extracted()))
        .isEmpty();
  }
}
