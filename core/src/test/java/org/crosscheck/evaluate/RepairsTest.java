package org.crosscheck.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.crosscheck.evaluate.Repair.Kind.JOIN;
import static org.crosscheck.evaluate.Repair.Kind.SPLIT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RepairsTest {
  @ParameterizedTest
  @EnumSource(Metric.class)
  void nothing_is_to_be_repaired_where_all_is_right(Metric metric) {
    assertThat(best(metric, "abc de f", "f ed cab")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Metric.class)
  void a_group_that_is_apart_is_joined(Metric metric) {
    assertThat(best(metric, "abc de", "ab c de"))
        .containsExactly(new Repair(JOIN, "k0", "c", 1, "a", 2, gain(metric, "abc de", "ab c de")));
  }

  @ParameterizedTest
  @EnumSource(Metric.class)
  void groups_that_are_wrongly_together_are_split(Metric metric) {
    assertThat(best(metric, "abc de", "abcde"))
        .containsExactly(new Repair(SPLIT, "s0", "d", 2, "a", 3, gain(metric, "abc de", "abcde")));
  }

  /** By how much a system falls short of all right. */
  private static double gain(Metric metric, String key, String system) {
    return 1 - metric.of(partition("k", key), partition("s", system)).f1();
  }

  @Test
  void what_gains_most_comes_first() {
    assertThat(best(Metric.PAIRWISE, "abcdef ghi jk", "abc def gh i jk"))
        .extracting(Repair::a, Repair::aSize)
        .containsExactly(tuple("a", 3), tuple("i", 1));
  }

  @Test
  void a_group_of_a_wrong_event_moves_straight_to_where_it_belongs() {
    assertThat(best(Metric.B_CUBED, "abcx de", "abc dex").get(0))
        .extracting(Repair::kind, Repair::event, Repair::a, Repair::b)
        .containsExactly(JOIN, "k0", "x", "a");
  }

  @Test
  void at_most_as_many_as_asked_for() {
    Repairs repairs = Repairs.of(partition("k", "ab cd ef"), partition("s", "a b c d e f"));
    assertThat(repairs.best(Metric.MUC, 2)).hasSize(2);
    assertThat(repairs.best(Metric.MUC, 5)).hasSize(3);
  }

  /** The sums kept for a move must say what the whole metric says of the moved things. */
  @ParameterizedTest
  @EnumSource(Metric.class)
  void a_gain_is_what_the_metric_gains(Metric metric) {
    Random random = new Random(5);
    for (int round = 0; round < 60; round++) {
      Map<String, String> right = events("k", random);
      Map<String, String> said = events("s", random);
      Partition key = Partition.of(right);
      double before = metric.of(key, Partition.of(said)).f1();
      for (Repair repair : Repairs.of(key, Partition.of(said)).best(metric, 5)) {
        double after =
            metric.of(key, Partition.of(repaired(repair, right, said))).f1();
        assertThat(repair.gain()).isCloseTo(after - before, within(1e-9));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Metric.class)
  void the_order_of_the_things_makes_no_difference(Metric metric) {
    Random random = new Random(6);
    Map<String, String> right = events("k", random);
    Map<String, String> said = events("s", random);
    List<String> ids = new ArrayList<>(right.keySet());
    Collections.shuffle(ids, random);
    Map<String, String> shuffledRight = new LinkedHashMap<>();
    Map<String, String> shuffledSaid = new LinkedHashMap<>();
    ids.forEach(id -> shuffledRight.put(id, right.getOrDefault(id, "")));
    ids.forEach(id -> shuffledSaid.put(id, said.getOrDefault(id, "")));
    assertThat(
            Repairs.of(Partition.of(shuffledRight), Partition.of(shuffledSaid)).best(metric, 5))
        .isEqualTo(Repairs.of(Partition.of(right), Partition.of(said)).best(metric, 5));
  }

  @Test
  void a_large_event_in_pieces_is_no_burden() {
    Map<String, String> right = new LinkedHashMap<>();
    Map<String, String> said = new LinkedHashMap<>();
    for (int thing = 0; thing < 5000; thing++) {
      right.put("t" + thing, "one");
      said.put("t" + thing, "s" + thing);
    }
    assertThat(Repairs.of(Partition.of(right), Partition.of(said)).best(Metric.MUC, 5))
        .hasSize(5);
  }

  private static Map<String, String> repaired(
      Repair repair, Map<String, String> right, Map<String, String> said) {
    Map<String, String> moved = new LinkedHashMap<>(said);
    String to = repair.kind() == JOIN ? said.getOrDefault(repair.b(), "") : "new";
    said.forEach((id, event) -> {
      boolean inGroup = event.equals(said.get(repair.a()))
          && right.getOrDefault(id, "").equals(right.get(repair.a()));
      moved.put(id, inGroup ? to : event);
    });
    return moved;
  }

  private static Map<String, String> events(String name, Random random) {
    Map<String, String> events = new LinkedHashMap<>();
    for (int thing = 0; thing < 14; thing++) {
      events.put("t" + thing, name + random.nextInt(7));
    }
    return events;
  }

  private static List<Repair> best(Metric metric, String key, String system) {
    return Repairs.of(partition("k", key), partition("s", system)).best(metric, 5);
  }

  /** Events between blanks, a letter a thing. */
  private static Partition partition(String name, String events) {
    Map<String, String> eventOf = new LinkedHashMap<>();
    List<String> all = List.of(events.split(" ", -1));
    for (int event = 0; event < all.size(); event++) {
      String id = name + event;
      all.get(event).chars().forEach(thing -> eventOf.put(Character.toString(thing), id));
    }
    return Partition.of(eventOf);
  }
}
