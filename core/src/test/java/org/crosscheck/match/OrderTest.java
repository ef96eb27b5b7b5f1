package org.crosscheck.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OrderTest {
  @Test
  void sorts_by_keys_without_a_sign_and_equal_ones_by_what_settles_ties() {
    long[] keys = {7, -1, 7, 0, 7};
    assertThat(Order.of(keys, (a, b) -> Integer.compare(b, a))).containsExactly(3, 4, 2, 0, 1);
  }

  @Test
  void leaves_equal_numbers_in_their_order() {
    assertThat(Order.of(new long[] {2, 1, 2, 1}, (a, b) -> 0)).containsExactly(1, 3, 0, 2);
    assertThat(Order.of(new long[0], (a, b) -> 0)).isEmpty();
  }

  @Test
  void sorts_as_a_comparator_does_whatever_the_keys() {
    Random random = new Random(7);
    for (int bound : new int[] {1, 3, 1000, Integer.MAX_VALUE}) {
      long[] keys = LongStream.generate(() -> (long) random.nextInt(bound) << random.nextInt(64))
          .limit(3000)
          .toArray();
      int[] second = random.ints(3000, 0, 40).toArray();
      assertThat(Order.of(keys, (a, b) -> Integer.compare(second[a], second[b])))
          .containsExactly(IntStream.range(0, 3000)
              .boxed()
              .sorted(Comparator.<Integer>comparingLong(i -> keys[i] ^ Long.MIN_VALUE)
                  .thenComparing(i -> second[i]))
              .mapToInt(i -> i)
              .toArray());
    }
  }
}
