package org.crosscheck.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.crosscheck.claim.Sample.claim;

import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.claim.Sample;
import org.crosscheck.match.Statistics.Block;
import org.junit.jupiter.api.Test;

class StatisticsTest {
  @Test
  void aPairCountsForTheFirstThingThatItShares() {
    Statistics statistics = statistics(
        claim("a").in("Raqqa").record("r"),
        claim("b").in("Raqqa").record("r"),
        claim("c").in("Raqqa"),
        claim("d").in("Herat"));
    assertThat(statistics.pairs()).isEqualTo(3);
    assertThat(statistics.blocks())
        .containsExactly(
            new Block("record", 1),
            new Block("place", 2),
            new Block("coordinates", 0),
            new Block("word", 0));
  }

  @Test
  void everyPairStandsOnOneLevelOfEachComparison() {
    Statistics statistics = statistics(
        claim("a").in("Raqqa").on("2017-03-01"),
        claim("b").in("Raqqa").on("2017-03-01"),
        claim("c").in("Raqqa").on("2017-03-09"));
    assertThat(statistics.links()).isEqualTo(1);
    assertThat(statistics.levels())
        .filteredOn(level -> level.about().equals("time"))
        .extracting(Statistics.Level::level, Statistics.Level::pairs)
        .containsExactly(tuple("same_days", 1L), tuple("far_apart", 2L));
    assertThat(statistics.levels().stream().mapToLong(Statistics.Level::pairs).sum())
        .isEqualTo(6 * statistics.pairs());
  }

  private static Statistics statistics(Sample... samples) {
    Encoded claims =
        Compared.encoded(List.copyOf(Stream.of(samples).map(Sample::build).toList()));
    return Statistics.of(claims, new Matcher(claims, Weights.standard()));
  }
}
