package org.crosscheck.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MetricTest {
  /** Five claims: a, b and c of one event, d and e of another. */
  private static final Partition KEY = partition("abc de");

  @ParameterizedTest
  @EnumSource(Metric.class)
  void equalPartitionsScoreOne(Metric metric) {
    assertThat(metric.of(KEY, partition("ed bca"))).isEqualTo(new Score(1, 1));
  }

  @ParameterizedTest
  @CsvSource({
    // c moved to d and e: of the pairs ab, cd, ce, de two are right, of abc and de two.
    "PAIRWISE, ab cde, 0.5, 0.5",
    "PAIRWISE, a b c d e, 1, 0",
    "PAIRWISE, abcde, 0.4, 1",
    // Shares 1, 1 for a and b; 1/3, 2/3, 2/3 for c, d and e.
    "B_CUBED, ab cde, 0.7333, 0.7333",
    "B_CUBED, abcde, 0.52, 1",
    // One link of ab, one of two of cde; two of three in the key.
    "MUC, ab cde, 0.6667, 0.6667",
    "MUC, abcde, 0.75, 1",
    // abc with ab and de with cde: 4/5 each, over two events.
    "CEAF_E, ab cde, 0.8, 0.8",
    "CEAF_E, abcde, 0.75, 0.375",
    // ab keeps its pair, cde one of three; abc one of three, de its pair.
    "LEA, ab cde, 0.6, 0.6",
    "LEA, a b c d e, 0, 0",
  })
  void scoresAsThePapersSay(Metric metric, String system, double precision, double recall) {
    Score score = metric.of(KEY, partition(system));
    assertThat(score.precision()).isCloseTo(precision, within(0.00005));
    assertThat(score.recall()).isCloseTo(recall, within(0.00005));
  }

  @ParameterizedTest
  @EnumSource(Metric.class)
  void precisionIsRecallTheOtherWayRound(Metric metric) {
    Random random = new Random(11);
    for (int round = 0; round < 50; round++) {
      Partition one = partition(random);
      Partition other = partition(random);
      assertThat(metric.of(one, other).precision())
          .isEqualTo(metric.of(other, one).recall());
    }
  }

  @Test
  void whatTheSystemLacksIsAnEventOfItsOwn() {
    Partition system = partition("ab xy").restrictedTo(KEY);
    assertThat(system.size()).isEqualTo(5);
    assertThat(Metric.MUC.of(KEY, system)).isEqualTo(new Score(1, 1 / 3.0));
  }

  @Test
  void aScoreIsAShare() {
    assertThat(new Score(0, 0).f1()).isZero();
    assertThatThrownBy(() -> new Score(1.1, 0.5))
        .hasMessage("precision and recall must be 0 to 1, got 1.1 and 0.5");
  }

  private static Partition partition(Random random) {
    Map<String, String> events = new LinkedHashMap<>();
    for (int thing = 0; thing < 12; thing++) {
      events.put("t" + thing, "e" + random.nextInt(5));
    }
    return Partition.of(events);
  }

  /** Events between blanks, a letter a thing. */
  private static Partition partition(String events) {
    Map<String, String> eventOf = new LinkedHashMap<>();
    for (String event : events.split(" ", -1)) {
      event.chars().forEach(thing -> eventOf.put(Character.toString(thing), event));
    }
    return Partition.of(eventOf);
  }
}
