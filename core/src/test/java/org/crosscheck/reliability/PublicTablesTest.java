package org.crosscheck.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Public tables with a known truth, where they lie beside the project. */
class PublicTablesTest {
  private static final Path DATA = Path.of("..", "..", "shared", "data", "truth");

  @ParameterizedTest
  @CsvSource({"book,0.86", "restaurant,0.78", "crowd_product,0.92"})
  void finds_what_is_true_more_often_than_a_vote(String name, double least) throws IOException {
    Path folder = DATA.resolve(name);
    assumeTrue(Files.exists(folder), "skipped: " + folder + " is absent");
    Map<Item, Truth> truth = AssertionTable.verified(folder.resolve("truth.csv"));
    Discovery discovery =
        Discovery.of(AssertionTable.read(folder.resolve("claims.csv")).rows(), Map.of());
    double right = discovery.answers().stream()
        .filter(answer -> truth.containsKey(answer.item()))
        .mapToInt(answer -> Truth.of(answer.value()).key().equals(key(truth, answer)) ? 1 : 0)
        .average()
        .orElse(0);
    assertThat(right).isGreaterThanOrEqualTo(least);
  }

  /** One spread for all sources, and relays as witnesses, covers .835 at a mean log width of .124 by the same ends. */
  @Test
  void intervals_of_figures_hold_the_truth_nine_times_in_ten_and_are_narrower_than_of_one_spread()
      throws IOException {
    Path folder = DATA.resolve("synth_tolls");
    assumeTrue(Files.exists(folder), "skipped: " + folder + " is absent");
    Map<Item, Truth> truth = AssertionTable.verified(folder.resolve("truth.csv"));
    double held = 0;
    double width = 0;
    for (Answer answer : Discovery.of(
            AssertionTable.read(folder.resolve("claims.csv")).rows(), Map.of())
        .answers()) {
      double right = ValueKey.number(key(truth, answer)).orElseThrow();
      double low = answer.low().orElseThrow();
      double high = answer.high().orElseThrow();
      held += low <= right && right <= high ? 1 : 0;
      width += Math.log((high + 1) / (low + 1));
    }
    assertThat(held / truth.size()).isBetween(0.87, 0.93);
    assertThat(width / truth.size()).isLessThan(0.124);
  }

  private static String key(Map<Item, Truth> truth, Answer answer) {
    return truth.getOrDefault(answer.item(), Truth.of("?")).key();
  }
}
