package org.crosscheck.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No model is safely better than a vote, so it has to show it. */
class GuardTest {
  @Test
  void too_little_verified_falls_back_to_the_vote_and_says_so() {
    Guard guard = new Guard(12, 12, 3);
    assertThat(guard.followsModel()).isFalse();
    assertThat(guard.words())
        .isEqualTo(
            "12 of the 30 verified figures are there that it takes to hold the model against a vote of origins; single"
                + " numbers fall back to the vote.");
  }

  @Test
  void with_enough_verified_the_one_that_does_no_worse_is_followed() {
    assertThat(new Guard(40, 30, 30).words())
        .isEqualTo(
            "Of 40 verified figures, held out, the model has 30 right and a vote of origins 30: the model is followed.");
    assertThat(new Guard(40, 29, 30).words()).endsWith("the vote is followed.");
  }

  @Test
  void verified_items_of_a_table_are_held_out_in_turn() {
    List<Assertion> rows = new ArrayList<>();
    Map<Item, Truth> truth = new HashMap<>();
    for (int object = 0; object < 33; object++) {
      rows.add(Said.by("A", "o" + object, "north"));
      rows.add(Said.by("B", "o" + object, "north"));
      rows.add(Said.by("C", "o" + object, "south"));
      truth.put(new Item("o" + object, "toll"), Truth.of("north"));
    }
    assertThat(HeldOut.guard(rows, truth)).isEqualTo(new Guard(33, 33, 33));
    truth.keySet().removeIf(item -> item.object().length() > 2);
    assertThat(HeldOut.guard(rows, truth)).isEqualTo(new Guard(10, 0, 0));
  }

  @Test
  void a_vote_counts_relays_once_and_follows_what_was_verified() {
    List<Assertion> rows = List.of(
        Said.by("A", "raid", "north"),
        Said.by("B", "raid", "north"),
        Said.by("C", "raid", "south"),
        Said.relayed("D", "raid", "south", "C"),
        Said.relayed("E", "raid", "south", "C"));
    assertThat(HeldOut.votes(rows, Map.of())).extracting(Answer::value).containsExactly("north");
    assertThat(HeldOut.votes(rows, Map.of(new Item("raid", "toll"), Truth.of("west"))))
        .extracting(Answer::value)
        .containsExactly("west");
  }
}
