package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.extract.Told.claims;
import static org.crosscheck.extract.Told.counts;
import static org.crosscheck.extract.Told.origins;

import java.util.List;
import org.crosscheck.claim.Claim;
import org.junit.jupiter.api.Test;

/** How news puts several figures, or a figure and its people, into one sentence. */
class ConstructionsTest {
  /** {@code killed 2 sons<a#1}: a part with its whole. */
  private static List<String> parts(String text) {
    List<String> counts = counts(text);
    List<Claim> claims = claims(text);
    return java.util.stream.IntStream.range(0, claims.size())
        .mapToObj(i -> counts.get(i)
            + claims.get(i).curation().partOf().map(whole -> " < " + whole).orElse(""))
        .toList();
  }

  @Test
  void ties_a_subject_to_its_verb_over_what_stands_between() {
    assertThat(counts("Two officers guarding the gate of the port were killed."))
        .containsExactly("killed 2 officers");
    assertThat(counts("Ten villagers, who were asleep when the slide hit, were killed."))
        .containsExactly("killed 10 villagers");
    assertThat(counts("Six nuns -- all of them old -- and two cooks were murdered."))
        .containsExactly("killed 6 nuns", "killed 2 cooks");
    assertThat(counts("Five guards and a driver were mercilessly beaten to death."))
        .containsExactly("killed 5 guards", "killed 1 driver");
    assertThat(counts("All 66 people on board the ferry died."))
        .containsExactly("killed 66 people");
  }

  @Test
  void leaves_a_subject_with_another_verb() {
    assertThat(counts("Two men armed with knives attacked a bus.")).isEmpty();
    assertThat(counts("Gunmen attacked two officers guarding a bank and fled.")).isEmpty();
    assertThat(counts("Two clerks who saw the blast that killed a judge were praised."))
        .containsExactly("killed 1 judge");
  }

  @Test
  void ties_the_last_of_a_list_to_the_verb_before_it() {
    assertThat(counts("They killed the mayor, his driver and two of his guards."))
        .containsExactly("killed 1 mayor", "killed 1 driver", "killed 2 guards");
    assertThat(counts("The mayor was shot dead, along with two guards."))
        .containsExactly("killed 1 mayor", "killed 2 guards");
    assertThat(counts("He denied the murder of a judge, his wife and two clerks."))
        .containsExactly("killed 1 judge", "killed 1 wife", "killed 2 clerks");
    assertThat(counts("He killed his former wife's two daughters."))
        .containsExactly("killed 2 daughters");
  }

  @Test
  void leaves_what_follows_in_another_clause() {
    assertThat(counts("They killed the mayor, and two guards were praised."))
        .containsExactly("killed 1 mayor");
    assertThat(counts("They wanted to kill the mayor and two guards.")).isEmpty();
    assertThat(counts("The killing of a judge and two blasts shook the town."))
        .containsExactly("killed 1 judge");
  }

  @Test
  void reads_the_harmed_behind_a_noun_of_harm() {
    assertThat(counts("The murder of the six priests shocked them."))
        .containsExactly("killed 6 priests");
    assertThat(counts("The fire resulted in the death on Monday of four nurses."))
        .containsExactly("killed 4 nurses");
    assertThat(counts("The killers of the four students who had been kidnapped fled."))
        .containsExactly("killed 4 students");
    assertThat(counts("The bodies of six farmers were found.")).containsExactly("killed 6 farmers");
    assertThat(counts("The injured included three nurses.")).containsExactly("injured 3 nurses");
  }

  @Test
  void reads_those_a_hospital_took_in_as_injured() {
    assertThat(counts("Four people were taken to St. Luke's Medical Center."))
        .containsExactly("injured 4 people");
    assertThat(counts("The fire sent nine pupils to hospital."))
        .containsExactly("injured 9 pupils");
    assertThat(counts("Two others are in stable condition.")).containsExactly("injured 2");
    assertThat(counts("Four people were taken to the station.")).isEmpty();
  }

  @Test
  void reads_parts_that_are_set_out() {
    assertThat(parts("Twenty people (12 soldiers and eight civilians) died."))
        .containsExactly(
            "killed 20 people", "killed 12 soldiers < a#1", "killed 8 civilians < a#1");
    assertThat(parts("Three people \u2014 a mother and two sons \u2014 died."))
        .containsExactly("killed 3 people", "killed 2 sons < a#1");
    assertThat(
            parts("Fifteen people died in Aden: nine in Crater, four in Mualla and two elsewhere."))
        .containsExactly("killed 15 people", "killed 9 < a#1", "killed 4 < a#1", "killed 2 < a#1");
    assertThat(parts("The raid killed 12 people, three nurses and nine patients."))
        .containsExactly("killed 12 people", "killed 3 nurses < a#1", "killed 9 patients < a#1");
  }

  @Test
  void leaves_numbers_that_are_no_parts() {
    assertThat(parts("Twelve people died, three nurses and two clerks were hurt."))
        .containsExactly("killed 12 people", "injured 3 nurses", "injured 2 clerks");
  }

  @Test
  void reads_parts_of_a_pronoun_with_their_people() {
    assertThat(parts("Twelve people died, 4 of them minors."))
        .containsExactly("killed 12 people", "killed 4 minors < a#1");
    assertThat(parts("Twelve people died, four of whom were minors."))
        .containsExactly("killed 12 people", "killed 4 minors < a#1");
    assertThat(parts("Twelve people died, among them two nurses."))
        .containsExactly("killed 12 people", "killed 2 nurses < a#1");
  }

  @Test
  void tells_parts_from_what_comes_on_top_and_from_what_is_left_out() {
    assertThat(parts("Twelve farmers died, as well as three attackers."))
        .containsExactly("killed 12 farmers", "killed 3 attackers");
    assertThat(parts("Besides three attackers, twelve farmers died."))
        .containsExactly("killed 3 attackers", "killed 12 farmers");
    assertThat(parts("Twelve people, not including the three attackers, died."))
        .containsExactly("killed 12 people");
    assertThat(parts("Twelve people died, not counting three attackers."))
        .containsExactly("killed 12 people");
  }

  @Test
  void counts_the_members_and_not_their_group() {
    assertThat(counts("At least 12 of the 40 passengers died."))
        .containsExactly("killed 12 or more passengers");
    assertThat(counts("Half of the 40 passengers died.")).containsExactly("share 50 passengers");
    assertThat(counts("None of the 12 guards was hurt.")).containsExactly("injured 0 guards");
    assertThat(counts("Neither of the two guards was hurt.")).isEmpty();
  }

  @Test
  void counts_the_group_that_was_harmed() {
    assertThat(counts("One of the six guards who died was a father."))
        .containsExactly("killed 6 guards");
    assertThat(counts("She is one of the six guards killed on Monday."))
        .containsExactly("killed 6 guards");
  }

  @Test
  void reads_numbers_told_place_by_place() {
    assertThat(counts("Shells killed nine people in Aden, four in Taiz and two in Hodeida."))
        .containsExactly("killed 9 people", "killed 4 people", "killed 2 people");
    assertThat(counts("The blasts killed 3 and 5 in Aden and Taiz respectively."))
        .containsExactly("killed 3", "killed 5");
    assertThat(counts("Shells killed nine people in Aden, and four in Taiz fled."))
        .containsExactly("killed 9 people");
  }

  @Test
  void reads_one_fact_in_two_units_twice() {
    assertThat(counts("40 families (some 200 people) fled."))
        .containsExactly("displaced 40 families", "displaced 180-220 people");
  }

  @Test
  void reads_families_by_their_heads() {
    assertThat(counts("The fire killed a family of six.")).containsExactly("killed 6");
    assertThat(counts("A couple and their three children were killed."))
        .containsExactly("killed 2 couple", "killed 3 children");
  }

  @Test
  void finds_a_toll_behind_a_long_subject() {
    assertThat(counts(
            "The death toll from a fire at the old hospital by the river in the north of Duma"
                + " rose to 124 on Tuesday."))
        .containsExactly("killed 124");
  }

  @Test
  void reads_both_figures_of_a_revision() {
    for (String text : List.of(
        "The death toll rose to 23 from 17.",
        "The death toll stood at 23, up from 17.",
        "Twenty-three people were killed, up from 17.")) {
      assertThat(counts(text)).as(text).anyMatch(count -> count.startsWith("killed 23"));
      assertThat(claims(text)).as(text).hasSize(2);
      assertThat(claims(text).get(1).text())
          .as(text)
          .hasValueSatisfying(words -> assertThat(words).endsWith("from 17"));
    }
    assertThat(counts("The death toll climbed from 17 to 23."))
        .containsExactly("killed 17", "killed 23");
    assertThat(counts("The ministry revised the death toll down from 30 to 23."))
        .containsExactly("killed 30", "killed 23");
    assertThat(counts("Twelve people from 17 villages were killed."))
        .containsExactly("killed 12 people");
  }

  @Test
  void reads_sums_and_what_is_added_to_them() {
    assertThat(counts("Two more people died, bringing the total to 23."))
        .containsExactly("killed 23");
    assertThat(counts("The blast took the death toll past 20."))
        .containsExactly("killed 21 or more");
    assertThat(counts("The fire added six to the death toll.")).isEmpty();
  }

  @Test
  void reads_no_rates_as_sums() {
    assertThat(counts("Two bombs went off, killing five each.")).isEmpty();
    assertThat(counts("The road kills 12 people every week.")).isEmpty();
  }

  @Test
  void reads_nothing_that_is_asked_doubted_or_thought_up() {
    for (String text : List.of(
        "It is not known whether 12 people died.",
        "Did 40 die in the strike?",
        "The shell is capable of killing 100 people.",
        "The drill simulates 20 dead.",
        "Neither the driver nor his two guards were hurt.")) {
      assertThat(counts(text)).as(text).isEmpty();
    }
    assertThat(counts("Twelve people may have been killed.")).containsExactly("killed 12 people");
  }

  @Test
  void reads_nothing_of_decades_of_war() {
    assertThat(counts("In ten years of war more than 40,000 people have died.")).isEmpty();
    assertThat(counts("The struggle has lasted a decade and killed 40,000 people."))
        .isEmpty();
    assertThat(counts("The war killed 40 people ten years ago."))
        .containsExactly("killed 40 people");
  }

  @Test
  void reads_headlines_with_their_speaker_before_or_behind() {
    assertThat(counts("Blast: 12 dead, 30 hurt")).containsExactly("killed 12", "injured 30");
    assertThat(counts("At least 5 dead, 50+ hurt: police"))
        .containsExactly("killed 5 or more", "injured 50 or more");
    assertThat(counts("Police: 5 dead")).containsExactly("killed 5");
    assertThat(counts("40 killed in Taiz - monitor")).containsExactly("killed 40");
    assertThat(counts("Police kill two after attack that left 5 dead"))
        .containsExactly("killed 2", "killed 5");
  }

  @Test
  void reads_a_number_in_an_editors_brackets() {
    assertThat(counts("They condemned the massacre [of six priests] and at least [9] people died."))
        .containsExactly("killed 6 priests", "killed 9 people");
  }

  @Test
  void a_count_for_each_is_no_total() {
    assertThat(counts("Two people were killed in each of three villages.")).isEmpty();
    assertThat(counts("Each of three blasts killed two people.")).doesNotContain("killed 2 people");
    assertThat(counts("Two people were killed in three villages."))
        .containsExactly("killed 2 people");
    assertThat(counts("Two people were killed; each of them was a nurse."))
        .containsExactly("killed 2 people");
  }

  @Test
  void a_step_of_a_toll_is_no_toll() {
    assertThat(counts("The death toll rose by six to 23.")).containsExactly("killed 23");
    assertThat(counts("The number of injured fell by two, to 15.")).containsExactly("injured 15");
    assertThat(counts("A fire killed six to 23 people.")).containsExactly("killed 6-23 people");
  }

  @Test
  void a_number_glued_to_what_it_counts_is_read() {
    assertThat(counts("At least 12people died and 5injured."))
        .containsExactly("killed 12 or more people", "injured 5 people");
    assertThat(counts("A 12bore gun killed a 9mm dog.")).isEmpty();
  }

  @Test
  void a_list_of_figures_is_read() {
    assertThat(counts("Dead: 12; missing: 3 tourists; injured: 30."))
        .containsExactly("killed 12", "missing 3 tourists", "injured 30");
    assertThat(counts("Gunman dead: 12 rounds fired.")).doesNotContain("killed 12");
    assertThat(counts("Missing: 3 boats.")).isEmpty();
  }

  @Test
  void a_toll_that_has_crossed_a_mark_is_read() {
    assertThat(counts("The death toll has crossed 50.")).containsExactly("killed 51 or more");
    assertThat(counts("The death toll had already topped 50."))
        .containsExactly("killed 51 or more");
    assertThat(counts("The toll road has 50 gates.")).isEmpty();
  }

  @Test
  void reads_what_somebody_else_says_of_the_same() {
    String rivals = "The army says 12 people died; the rebels say 30.";
    assertThat(counts(rivals)).containsExactly("killed 12 people", "killed 30 people");
    assertThat(origins(rivals)).containsExactly("army", "rebels");
    assertThat(counts("Police said 12 had died. The hospital put the figure at 20 to 30."))
        .containsExactly("killed 12", "killed 20-30");
    String march = "The police say 5,000 people marched; the unions spoke of 20,000.";
    assertThat(counts(march))
        .containsExactly("participants 5000 people", "participants 20000 people");
    assertThat(origins(march)).containsExactly("police", "unions");
    assertThat(counts("The army said 200 had died, but later said the figure was 100."))
        .containsExactly("killed 200", "killed 100");
    assertThat(counts("The ministry reported 12 dead. The rebels claimed 40."))
        .containsExactly("killed 12", "killed 40");
  }

  @Test
  void leaves_what_is_said_of_something_else() {
    assertThat(counts("Twelve people died. Asked for his age, the man said 40."))
        .containsExactly("killed 12 people");
    assertThat(counts("Police said 12 people died and counted 30 roads."))
        .containsExactly("killed 12 people");
    assertThat(counts("He put it at 30.")).isEmpty();
    assertThat(counts("Twelve people died. The house number was 45."))
        .containsExactly("killed 12 people");
  }

  @Test
  void reads_who_some_of_the_dead_were() {
    assertThat(parts("At least 12 of the 40 dead were children."))
        .containsExactly("killed 12 or more children < a#2", "killed 40");
    assertThat(parts("Six of the 14 people killed were women."))
        .containsExactly("killed 6 women < a#2", "killed 14 people");
    assertThat(parts("Six of the 14 people killed were buried."))
        .containsExactly("killed 14 people");
  }

  @Test
  void takes_the_nameless_behind_a_part_for_people_like_the_whole() {
    assertThat(parts("It left seven people dead, among them four officers, and 19 wounded."))
        .containsExactly("killed 7 people", "killed 4 officers < a#1", "injured 19 people");
  }

  @Test
  void reads_a_toll_far_from_its_figure() {
    assertThat(counts("Death toll from the quake tops 2,400"))
        .containsExactly("killed 2401 or more");
    assertThat(counts("Death toll passes 2,000")).containsExactly("killed 2001 or more");
    assertThat(counts("The death toll shocked the 240 guests.")).isEmpty();
  }

  @Test
  void reads_words_of_bulletins() {
    assertThat(counts("14 KIA, 30 WIA.")).containsExactly("killed 14", "injured 30");
    assertThat(counts("Fatalities: 30.")).containsExactly("killed 30");
    assertThat(counts("The number killed rose to 30.")).containsExactly("killed 30");
    assertThat(counts("No. of dead: 12")).containsExactly("killed 12");
    assertThat(counts("The ministry put the dead at 12.")).containsExactly("killed 12");
    assertThat(counts("14 so far confirmed dead.")).containsExactly("killed 14");
    assertThat(counts("The army lost 14 soldiers.")).containsExactly("killed 14 soldiers");
    assertThat(counts("The shop lost 14 customers.")).isEmpty();
  }
}
