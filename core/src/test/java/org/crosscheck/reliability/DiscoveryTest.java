package org.crosscheck.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The degenerate cases: what a model must get right before it may get anything else right. */
class DiscoveryTest {
  @Test
  void a_single_source_is_neither_certain_nor_scored() {
    Discovery discovery = discover(Said.by("Herald", "raid", "night"));
    assertThat(discovery.answers()).hasSize(1);
    assertThat(discovery.answers().get(0).value()).isEqualTo("night");
    assertThat(discovery.answers().get(0).probability()).isLessThan(0.7);
    assertThat(discovery.scores()).containsExactly(new SourceScore("Herald", Optional.empty(), 0));
  }

  @Test
  void two_that_disagree_without_history_are_equals_and_the_first_in_writing_stands() {
    Discovery discovery =
        discover(Said.by("Herald", "raid", "north"), Said.by("Courier", "raid", "south"));
    assertThat(discovery.answers().get(0).value()).isEqualTo("north");
    assertThat(discovery.answers().get(0).probability()).isLessThan(0.5);
    assertThat(discovery.scores().get(0).score())
        .isEqualTo(discovery.scores().get(1).score());
  }

  @Test
  void the_order_of_the_rows_makes_no_difference() {
    List<Assertion> rows = town(5);
    Discovery straight = Discovery.of(rows, Map.of());
    Collections.shuffle(rows, new Random(7));
    assertThat(Discovery.of(rows, Map.of())).isEqualTo(straight);
  }

  @Test
  void no_number_of_declared_relays_changes_anything() {
    List<Assertion> rows = town(5);
    Discovery alone = Discovery.of(rows, Map.of());
    for (int i = 0; i < 1000; i++) {
      rows.add(Said.relayed("relay " + i, "o3", "wrong", "s4"));
    }
    Discovery relayed = Discovery.of(rows, Map.of());
    assertThat(relayed.answers()).isEqualTo(alone.answers());
    assertThat(relayed.scores()).containsAll(alone.scores());
    assertThat(relayed.scores()).contains(new SourceScore("relay 7", Optional.empty(), 0));
  }

  @Test
  void where_all_relay_one_monitor_there_is_one_witness() {
    Discovery one = discover(Said.by("Monitor", "raid", "12"));
    Discovery many = discover(
        Said.by("Monitor", "raid", "12"),
        Said.relayed("Herald", "raid", "12", "Monitor"),
        Said.relayed("Courier", "raid", "12", "Herald"));
    assertThat(many.answers()).isEqualTo(one.answers());
  }

  @Test
  void a_monitor_that_is_only_quoted_is_heard_once_and_keeps_the_credit() {
    Discovery discovery = discover(
        Said.relayed("Herald", "raid", "12", "Monitor"),
        Said.relayed("Courier", "raid", "12", "Monitor"),
        Said.by("Mirror", "raid", "12"));
    assertThat(discovery.scores())
        .filteredOn(score -> score.score().isPresent())
        .extracting(SourceScore::source)
        .containsExactly("Mirror", "Monitor");
  }

  @Test
  void sources_that_cite_each_other_in_a_circle_are_one() {
    Discovery circle = discover(
        Said.relayed("A", "raid", "12", "B"),
        Said.relayed("B", "raid", "12", "C"),
        Said.relayed("C", "raid", "12", "B"),
        Said.by("D", "raid", "15"));
    Discovery two = discover(Said.by("B", "raid", "12"), Said.by("D", "raid", "15"));
    assertThat(circle.answers()).isEqualTo(two.answers());
  }

  @Test
  void unanimity_of_the_independent_is_never_certainty() {
    List<Assertion> rows = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      rows.add(Said.by("s" + i, "raid", "noon"));
    }
    assertThat(Discovery.of(rows, Map.of()).answers().get(0).probability())
        .isLessThanOrEqualTo(0.98)
        .isGreaterThan(0.5);
  }

  @Test
  void who_contradicts_himself_is_taken_at_his_latest_word() {
    Discovery discovery = discover(
        Said.at("Herald", "raid", "thirty", "2020-10-1"),
        Said.at("Herald", "raid", "twelve", "2020-9-30"));
    assertThat(discovery.answers()).extracting(Answer::value).containsExactly("thirty");
  }

  @Test
  void one_that_is_mostly_wrong_does_not_turn_the_meaning_of_two_classes_round() {
    Random random = new Random(3);
    List<Assertion> rows = new ArrayList<>();
    for (int object = 0; object < 60; object++) {
      for (int source = 0; source < 5; source++) {
        boolean right = random.nextInt(10) < (source == 0 ? 2 : 8);
        boolean open = object % 2 == 0;
        rows.add(Said.by("s" + source, "o" + object, right == open ? "open" : "closed"));
      }
    }
    long right = Discovery.of(rows, Map.of()).answers().stream()
        .filter(answer -> answer.value().equals(number(answer) % 2 == 0 ? "open" : "closed"))
        .count();
    assertThat(right).isGreaterThan(40);
  }

  @Test
  void copies_of_the_worst_source_do_not_outvote_the_others() {
    List<Assertion> rows = town(6);
    List<Answer> alone = Discovery.of(rows, Map.of()).answers();
    List<Assertion> cloned = new ArrayList<>(rows);
    for (Assertion row : rows) {
      for (int i = 0; i < 20 && row.source().equals("s5"); i++) {
        cloned.add(row.by("clone " + i));
      }
    }
    assertThat(right(alone)).isGreaterThan(90);
    assertThat(right(Discovery.of(cloned, Map.of()).answers())).isCloseTo(right(alone), within(2L));
  }

  @Test
  void what_was_verified_is_followed_and_tells_who_is_right() {
    Discovery discovery = Discovery.of(
        List.of(Said.by("Herald", "raid", "north"), Said.by("Courier", "raid", "south")),
        Map.of(new Item("raid", "toll"), Truth.of("South")));
    assertThat(discovery.answers()).extracting(Answer::value).containsExactly("South");
    assertThat(mean(discovery, "Courier")).isGreaterThan(mean(discovery, "Herald"));
  }

  @Test
  void what_nobody_claims_can_be_verified() {
    Discovery discovery = Discovery.of(
        List.of(Said.by("Herald", "raid", "12")), Map.of(new Item("raid", "toll"), Truth.of("13")));
    assertThat(discovery.answers()).extracting(Answer::value).containsExactly("13");
  }

  @Test
  void verified_classes_are_followed_too() {
    List<Assertion> rows = new ArrayList<>();
    for (int object = 0; object < 40; object++) {
      rows.add(Said.by("yea", "o" + object, object % 2 == 0 ? "yes" : "no"));
      rows.add(Said.by("nay", "o" + object, object % 2 == 0 ? "no" : "yes"));
    }
    Discovery discovery = Discovery.of(
        rows,
        Map.of(
            new Item("o1", "toll"), Truth.of("no"),
            new Item("o2", "toll"), Truth.of("yes"),
            new Item("o3", "toll"), Truth.of("maybe")));
    assertThat(mean(discovery, "yea")).isGreaterThan(mean(discovery, "nay"));
    assertThat(discovery.answers())
        .filteredOn(answer -> answer.item().object().equals("o4"))
        .extracting(Answer::value)
        .containsExactly("yes");
  }

  @Test
  void numbers_have_an_interval_and_words_have_none() {
    Discovery discovery = discover(
        Said.by("Herald", "raid", "12"),
        Said.by("Courier", "raid", "15"),
        Said.by("Herald", "town", "Zawr"));
    assertThat(discovery.answers().get(0).low()).hasValue(12);
    assertThat(discovery.answers().get(0).high()).hasValue(15);
    assertThat(discovery.answers().get(1).low()).isEmpty();
  }

  private static Discovery discover(Assertion... rows) {
    return Discovery.of(List.of(rows), Map.of());
  }

  /** A hundred objects; each source is wrong in its own way more often than the one before, the last in half of all. */
  private static List<Assertion> town(int sources) {
    Random random = new Random(20);
    List<Assertion> rows = new ArrayList<>();
    for (int object = 0; object < 100; object++) {
      for (int source = 0; source < sources; source++) {
        boolean wrong = random.nextInt(10) < 1 + 4 * source / (sources - 1);
        rows.add(
            Said.by("s" + source, "o" + object, wrong ? "wrong " + random.nextInt(9) : "right"));
      }
    }
    return rows;
  }

  private static long right(List<Answer> answers) {
    return answers.stream().filter(answer -> answer.value().equals("right")).count();
  }

  private static int number(Answer answer) {
    return Integer.parseInt(answer.item().object().substring(1));
  }

  private static double mean(Discovery discovery, String source) {
    return discovery.scores().stream()
        .filter(score -> score.source().equals(source))
        .findFirst()
        .flatMap(SourceScore::score)
        .orElseThrow()
        .mean();
  }
}
