package org.crosscheck.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IndexTest {
  /** Even and odd claims. */
  private static final Index.Keys PARITY = new Index.Keys() {
    @Override
    public int count(int claim) {
      return 1;
    }

    @Override
    public int key(int claim, int at) {
      return claim % 2;
    }
  };

  @Test
  void a_block_lists_its_claims_in_their_order() {
    Index index = new Index(new int[] {1, 1, 1, 2, 2}, 2, PARITY);

    assertThat(block(index, 0)).containsExactly(0, 2, 4);
    assertThat(block(index, 1)).containsExactly(1, 3);
  }

  @Test
  void a_day_starts_at_the_first_claim_of_the_block_that_is_of_it() {
    Index index = new Index(new int[] {1, 1, 1, 2, 2, 2, 2}, 2, PARITY);

    assertThat(dayStarts(index, 0)).containsExactly(0, 0, 2, 2);
    assertThat(dayStarts(index, 1))
        .as("another block, of the day that the last one ended with")
        .containsExactly(4, 5, 5);
  }

  @Test
  void a_day_may_have_more_claims_than_a_char_counts() {
    int[] day = new int[300_000];
    Arrays.fill(day, 0, 10, 1);
    Arrays.fill(day, 10, day.length, 2);
    Index index = new Index(day, 2, PARITY);

    assertThat(dayStarts(index, 0).skip(5)).containsOnly(5);
    assertThat(dayStarts(index, 1).limit(5)).containsOnly(index.start(1));
  }

  private static IntStream positions(Index index, int key) {
    return IntStream.range(index.start(key), index.start(key) + index.size(key));
  }

  private static int[] block(Index index, int key) {
    return positions(index, key).map(index::member).toArray();
  }

  private static IntStream dayStarts(Index index, int key) {
    return positions(index, key).map(index::dayStart);
  }
}
