package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.extract.Told.counts;
import static org.crosscheck.extract.Told.quotes;

import org.junit.jupiter.api.Test;

/** What is counted besides harm. */
class CountsTest {
  @Test
  void counts_those_who_marched() {
    assertThat(counts("Some 5,000 people took part in the march."))
        .containsExactly("participants 4500-5500 people");
    assertThat(counts("Between 30,000 and 40,000 people have demonstrated."))
        .containsExactly("participants 30000-40000 people");
    assertThat(counts("Thousands across the country have been marching since noon."))
        .containsExactly("participants 2000-9999");
    assertThat(counts("Thousands march against the law."))
        .containsExactly("participants 2000-9999");
  }

  @Test
  void counts_a_crowd_by_its_size() {
    assertThat(counts("A crowd of 2,500 stood in the square."))
        .containsExactly("participants 2500");
    assertThat(counts("The unions put the turnout at 1.3 million."))
        .containsExactly("participants 1300000");
    assertThat(quotes("Police estimated the crowd at 9,000.")).containsExactly("crowd at 9,000");
  }

  @Test
  void takes_demonstrators_for_people_who_took_part() {
    assertThat(counts("There were 300 demonstrators at the gate."))
        .containsExactly("participants 300");
    assertThat(counts("700,000 protesters rallied.")).containsExactly("participants 700000");
  }

  @Test
  void counts_as_harmed_who_marched_and_was_harmed() {
    assertThat(counts("Police arrested 14 demonstrators, and 3 marchers were killed."))
        .containsExactly("detained 14 demonstrators", "killed 3 marchers");
    assertThat(counts("Five students protesting in the square were injured."))
        .containsExactly("injured 5 students");
    assertThat(counts("Two killed as thousands march."))
        .containsExactly("killed 2", "participants 2000-9999");
  }

  @Test
  void counts_no_crowd_where_none_is_said_to_have_come() {
    assertThat(counts("Two of the boys attended the same school.")).isEmpty();
    assertThat(counts("The minister attended two meetings.")).isEmpty();
    assertThat(counts("Turnout was 62 percent.")).isEmpty();
    assertThat(counts("It was the highest turnout since at least 1980.")).isEmpty();
    assertThat(counts("He spoke of the trial of 12 demonstrators.")).isEmpty();
    assertThat(counts("Two of the demonstrators went home.")).isEmpty();
    assertThat(counts("Two demonstrators told him so.")).isEmpty();
    assertThat(counts("A man marched past the gate.")).isEmpty();
    assertThat(counts("Some 5,000 people did not take part.")).isEmpty();
    assertThat(counts("Some 5,000 people will take part.")).isEmpty();
    assertThat(counts("Some 5,000 people watched a rally.")).isEmpty();
  }

  @Test
  void counts_jobs_that_are_to_go() {
    assertThat(counts("The company will lay off 800 workers."))
        .containsExactly("jobs_cut 800 workers");
    assertThat(counts("It plans to cut about 10,000 jobs."))
        .containsExactly("jobs_cut 9000-11000 jobs");
    assertThat(counts("Some 300 employees were dismissed."))
        .containsExactly("jobs_cut 270-330 employees");
    assertThat(counts("Three workers cut a cable.")).isEmpty();
    assertThat(counts("He cut 12 ribbons.")).isEmpty();
  }

  @Test
  void counts_things_hit_taken_or_fired() {
    assertThat(counts("The quake damaged 1,200 houses.")).containsExactly("damaged 1200 houses");
    assertThat(counts("The quake damaged or destroyed 1,200 houses."))
        .containsExactly("damaged_or_destroyed 1200 houses");
    assertThat(counts("Nine hospitals were hit in the raids."))
        .containsExactly("damaged 9 hospitals");
    assertThat(counts("Rebels seized 12 villages.")).containsExactly("seized 12 villages");
    assertThat(counts("The militia fired at least 60 rockets."))
        .containsExactly("fired 60 or more rockets");
    assertThat(counts("They seized 12 ideas and fired 3 managers.")).isEmpty();
    assertThat(counts("They want to seize 12 villages.")).isEmpty();
  }

  @Test
  void counts_records_that_were_exposed() {
    assertThat(counts("A leak exposed 87 million accounts."))
        .containsExactly("records_exposed 87000000 accounts");
    assertThat(counts("Two accounts of the leak differ.")).isEmpty();
    assertThat(counts("One in every 500 users was hacked.")).isEmpty();
  }

  @Test
  void counts_people_in_other_straits() {
    assertThat(counts("About 600 people are starving.")).containsExactly("starving 540-660 people");
    assertThat(counts("Some 300 refugees have returned."))
        .containsExactly("returned 270-330 refugees");
    assertThat(counts("The army deployed 5,000 troops.")).containsExactly("deployed 5000 troops");
    assertThat(counts("Seventeen people tested positive.")).containsExactly("cases 17 people");
    assertThat(counts("The ministry reported 120 new cases.")).containsExactly("cases 120");
    assertThat(counts("The ferry was carrying 300 passengers."))
        .containsExactly("aboard 300 passengers");
    assertThat(counts("Only 28 people survived.")).containsExactly("survived 28 people");
    assertThat(counts("They took 40 hostages.")).containsExactly("abducted 40");
  }

  @Test
  void leaves_neighbours_of_those_words() {
    assertThat(counts("Two officers returned fire.")).isEmpty();
    assertThat(counts("The court heard 12 cases.")).isEmpty();
    assertThat(counts("Version 2 is affected.")).isEmpty();
    assertThat(counts("He was carrying 12 bags.")).isEmpty();
    assertThat(counts("He is survived by three sons.")).isEmpty();
  }
}
