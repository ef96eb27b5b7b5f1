package org.crosscheck.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FiguresTest {
  @Test
  void ninety_in_a_hundred_intervals_hold_the_truth() {
    Random random = new Random(11);
    List<Assertion> rows = new ArrayList<>();
    for (int object = 0; object < 150; object++) {
      for (int source = 0; source < 8; source++) {
        double error = random.nextGaussian() * (source < 3 ? 0.05 : 0.4);
        double figure = Math.rint(truth(object) * Math.exp(error));
        rows.add(Said.figure("s" + source, "o" + object, figure, source == 2 ? -1 : figure));
      }
    }
    Discovery discovery = Discovery.of(rows, Map.of());
    long held = discovery.answers().stream()
        .filter(answer -> holds(answer, truth(number(answer))))
        .count();
    assertThat(held).isBetween(126L, 147L);
    assertThat(mean(discovery, "s0")).isGreaterThan(mean(discovery, "s7"));
  }

  @Test
  void a_figure_ten_times_too_high_moves_little() {
    Answer answer = discover(
        Said.figure("A", "raid", 30, 30),
        Said.figure("B", "raid", 31, 31),
        Said.figure("C", "raid", 29, 32),
        Said.figure("D", "raid", 300, 300));
    assertThat(answer.value()).isIn("30", "31");
    assertThat(answer.high().orElseThrow()).isLessThan(60);
  }

  @Test
  void a_plain_number_beside_ranges_is_a_figure_and_a_word_makes_all_of_them_words() {
    assertThat(discover(Said.figure("A", "raid", 40, 50), Said.by("B", "raid", "45"))
            .high()
            .orElseThrow())
        .isLessThanOrEqualTo(50);
    assertThat(discover(Said.figure("A", "raid", 40, 50), Said.by("B", "raid", "dozens"))
            .high())
        .isEmpty();
  }

  @Test
  void at_least_says_something_of_the_upper_end_too() {
    Answer answer = discover(Said.figure("A", "raid", 40, -1));
    assertThat(answer.low().orElseThrow()).isLessThanOrEqualTo(40);
    assertThat(answer.high().orElseThrow()).isGreaterThan(40).isLessThan(400);
  }

  @Test
  void a_figure_that_was_verified_is_certain() {
    Discovery discovery = Discovery.of(
        List.of(Said.figure("A", "raid", 75, 80), Said.figure("B", "raid", 200, 200)),
        Map.of(new Item("raid", "toll"), Truth.of("78")));
    Answer answer = discovery.answers().get(0);
    assertThat(answer.low().orElseThrow())
        .isBetween(76.0, 80.0)
        .isEqualTo(answer.high().orElseThrow());
    assertThat(mean(discovery, "A")).isGreaterThan(mean(discovery, "B"));
  }

  @Test
  void a_range_that_is_none_is_refused() {
    assertThatThrownBy(() -> new NumberRange(9, 3))
        .hasMessage("a range must satisfy 0 <= lo <= hi, got lo 9.0, hi 3.0");
    assertThatThrownBy(() -> new NumberRange(Double.NaN, 3))
        .hasMessage("a range must satisfy 0 <= lo <= hi, got lo NaN, hi 3.0");
  }

  private static Answer discover(Assertion... rows) {
    return Discovery.of(List.of(rows), Map.of()).answers().get(0);
  }

  private static double truth(int object) {
    return 10 + object * 2;
  }

  private static int number(Answer answer) {
    return Integer.parseInt(answer.item().object().substring(1));
  }

  private static boolean holds(Answer answer, double truth) {
    // Beyond 60 the grid is 3 % wide.
    return answer.low().orElseThrow() <= truth * 1.015
        && truth * 0.985 <= answer.high().orElseThrow();
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
