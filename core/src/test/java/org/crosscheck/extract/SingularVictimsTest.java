package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SingularVictimsTest {
  @Test
  void counts_a_person_without_a_number_as_one() {
    assertThat(Told.counts("A woman was shot dead near the mill."))
        .containsExactly("killed 1 woman");
    assertThat(Told.counts("An officer and his driver died in the crash."))
        .containsExactly("killed 1 officer", "killed 1 driver");
    assertThat(Told.counts("Police killed a robber and two guards."))
        .containsExactly("killed 1 robber", "killed 2 guards");
  }

  @Test
  void counts_the_victim_of_a_headline() {
    assertThat(Told.counts("Man killed in blast")).containsExactly("killed 1 Man");
    assertThat(Told.counts("Gunman kills woman at mill")).containsExactly("killed 1 woman");
  }

  @Test
  void counts_named_victims_each_once() {
    assertThat(Told.quotes("Sara Pane, 4, and her brother Ali, 6, died."))
        .containsExactly("Sara Pane, 4", "her brother Ali, 6, died");
    assertThat(Told.quotes("A 19-year-old man was killed. Tom Pane, 19, died at the scene."))
        .containsExactly("A 19-year-old man was killed");
  }

  @Test
  void counts_a_couple_as_two() {
    assertThat(Told.counts("The couple were killed when a lorry hit their car."))
        .containsExactly("killed 2 couple");
  }

  @Test
  void counts_one_person_told_again_once() {
    assertThat(Told.quotes(
            "A woman was killed on Monday. Jane Pane, 34, died at the scene. The victim "
                + "was pronounced dead at noon."))
        .containsExactly("A woman was killed");
  }

  @Test
  void counts_two_who_cannot_be_one() {
    assertThat(Told.quotes(
            "A man was killed on Monday. A woman died on Tuesday. Another man was killed."))
        .containsExactly("A man was killed", "A woman died", "Another man was killed");
  }

  @Test
  void takes_the_death_that_ends_the_sentence() {
    assertThat(Told.counts("A man who was shot in the head died on Tuesday."))
        .containsExactly("killed 1 man");
    assertThat(Told.counts("A man who was shot in the head is recovering."))
        .containsExactly("shot 1 man");
  }

  @Test
  void never_counts_the_agent() {
    assertThat(Told.counts("A gunman killed five people.")).containsExactly("killed 5 people");
    assertThat(Told.counts("The mother of the driver was arrested.")).isEmpty();
  }

  @Test
  void counts_an_attacker_who_killed_himself() {
    assertThat(Told.quotes("The man shot and killed his wife before killing himself."))
        .containsExactly("shot and killed his wife", "killing himself");
  }

  @Test
  void takes_one_of_a_number_for_its_part() {
    assertThat(Told.claims("Three people were killed. Tom Pane, 34, died at the scene.")
            .get(1)
            .curation()
            .partOf())
        .contains("a#1");
  }

  @Test
  void leaves_attempts_and_children_of_the_victim_alone() {
    assertThat(Told.counts("He was charged with the attempted murder of a deputy."))
        .isEmpty();
    assertThat(Told.counts("A father of three was killed.")).isEmpty();
  }

  @Test
  void reads_multiple_deeds() {
    assertThat(Told.counts("Police investigate a double homicide.")).containsExactly("killed 2");
    assertThat(Told.counts("Four were hurt in a quadruple shooting."))
        .containsExactly("injured 4", "shot 4");
    assertThat(Told.counts("Police investigate a double standard.")).isEmpty();
  }

  @Test
  void counts_whoever_stands_beside_a_number() {
    assertThat(Told.counts("Three men and a woman were shot."))
        .containsExactly("shot 3 men", "shot 1 woman");
    assertThat(Told.counts("One person, a 30-year-old man, was shot."))
        .containsExactly("shot 1 people");
  }

  @Test
  void takes_no_one_for_a_part_of_those_he_stands_beside() {
    assertThat(Told.claims("Five pupils and a guard were killed."))
        .extracting(claim -> claim.curation().partOf())
        .containsExactly(Optional.empty(), Optional.empty());
    assertThat(Told.claims("Three men were killed on Monday. A woman died on Tuesday."))
        .extracting(claim -> claim.curation().partOf())
        .containsExactly(Optional.empty(), Optional.empty());
  }

  @Test
  void counts_a_second_noun_that_shares_the_article_of_the_first() {
    assertThat(Told.counts("Her sister and mother were injured."))
        .containsExactly("injured 1 sister", "injured 1 mother");
  }

  @Test
  void counts_another_and_a_second() {
    assertThat(Told.counts("The blast killed one guard and injured another in the yard."))
        .containsExactly("killed 1 guard", "injured 1");
    assertThat(Told.counts("The blast injured another four guards."))
        .containsExactly("injured 4 guards");
    assertThat(Told.counts("A man was killed; a second man was hurt."))
        .containsExactly("killed 1 man", "injured 1 man");
  }

  @Test
  void takes_the_words_before_a_bare_noun_along() {
    assertThat(Told.counts("Suspect held in death of Oak Harada mill driver"))
        .containsExactly("killed 1 driver");
    assertThat(Told.counts("Blast leaves driver wounded")).containsExactly("injured 1 driver");
  }

  @Test
  void takes_no_place_and_no_paper_for_a_victim() {
    assertThat(Told.counts("Driver shot, killed in Southwest Harada, 3 others injured"))
        .containsExactly("killed 1 Driver", "injured 3");
    assertThat(Told.counts("Driver wounded in Harada shooting - Olmo News, Weather and Sports"))
        .containsExactly("injured 1 Driver");
  }

  @Test
  void reads_an_age_in_words() {
    assertThat(Told.counts("A girl, six, was killed.")).containsExactly("killed 1 girl");
    assertThat(Told.counts("A six-year-old boy was killed."))
        .containsExactly("killed 1 six-year-old boy");
  }

  @Test
  void never_counts_who_shot_somebody() {
    assertThat(Told.counts("Driver shot, killed best friend")).containsExactly("killed 1 friend");
    assertThat(Told.counts("Police say the daughter startled him before he fired deadly shot."))
        .isEmpty();
    assertThat(Told.counts("He said he was expecting to die on the mountain.")).isEmpty();
  }
}
