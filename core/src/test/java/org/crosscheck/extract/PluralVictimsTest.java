package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PluralVictimsTest {
  @Test
  void counts_certain_people_without_a_number_as_two_or_more() {
    assertThat(Told.counts("The elders' hut burned. The villagers were murdered at dawn."))
        .containsExactly("killed 2 or more villagers");
    assertThat(Told.counts("The mayor condemned the murder of the village teachers."))
        .containsExactly("killed 2 or more village teachers");
    assertThat(Told.counts("Rebels murdered the teachers who had stayed."))
        .containsExactly("killed 2 or more teachers");
    assertThat(Told.counts("They prayed for the miners who died in the shaft."))
        .containsExactly("killed 2 or more miners");
  }

  @Test
  void counts_many_as_three_or_more() {
    assertThat(Told.counts("Many workers were wounded in the blast."))
        .containsExactly("injured 3 or more workers");
    assertThat(Told.counts("Many workers have died for this mine.")).isEmpty();
  }

  @Test
  void quotes_what_it_counts() {
    assertThat(Told.quotes("He condemned the murder of the village teachers on Monday."))
        .containsExactly("murder of the village teachers");
    assertThat(Told.quotes("Some farmers were badly hurt."))
        .containsExactly("farmers were badly hurt");
  }

  @Test
  void counts_each_of_a_list() {
    assertThat(Told.counts("The priests and the teachers were killed."))
        .containsExactly("killed 2 or more priests");
    assertThat(Told.counts("Some priests and teachers were killed."))
        .containsExactly("killed 2 or more priests", "killed 2 or more teachers");
  }

  @Test
  void leaves_people_in_general_alone() {
    assertThat(Told.counts("People die on these roads every year.")).isEmpty();
    assertThat(Told.counts("Soldiers were killed.")).isEmpty();
    assertThat(Told.counts("He called for an end to the murder of journalists."))
        .isEmpty();
    assertThat(Told.counts("The gangs kill the shopkeepers who do not pay.")).isEmpty();
    assertThat(Told.counts("The murderers of the people will be tried.")).isEmpty();
  }

  @Test
  void leaves_those_alone_who_did_it_or_to_whom_nothing_was_done() {
    assertThat(Told.counts("The soldiers killed 12 farmers.")).containsExactly("killed 12 farmers");
    assertThat(Told.counts("The soldiers threatened to kill the farmers.")).isEmpty();
    assertThat(Told.counts("The farmers were not killed.")).isEmpty();
    assertThat(Told.counts("Were the farmers killed?")).isEmpty();
    assertThat(Told.counts("The house of the farmers was hit.")).isEmpty();
  }

  @Test
  void leaves_those_to_the_number_that_counts_them() {
    assertThat(Told.counts("The teachers were murdered at dawn. Six teachers died, police said."))
        .containsExactly("killed 6 teachers");
    assertThat(Told.counts("Twelve people were killed. He mourned the workers who died."))
        .containsExactly("killed 12 people");
    assertThat(Told.counts("Some of the 900 club members were killed."))
        .doesNotContain("killed 2 or more members");
  }

  @Test
  void tells_the_same_people_once() {
    assertThat(Told.quotes("The teachers were murdered. The murder of the teachers shocked all."))
        .containsExactly("teachers were murdered");
  }
}
