package org.crosscheck.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortionsTest {
  @Test
  void every_item_is_done_once() {
    AtomicIntegerArray done = new AtomicIntegerArray(25);
    Portions.run(25, 4, 3, () -> (portion, from, to) -> {
      assertThat(from).isEqualTo(portion * 4);
      for (int i = from; i < to; i++) {
        done.incrementAndGet(i);
      }
    });
    assertThat(IntStream.range(0, 25).map(done::get)).containsOnly(1);
  }

  @Test
  void no_item_is_no_work() {
    Portions.run(0, 4, 3, () -> (portion, from, to) -> {
      throw new AssertionError("was given " + portion);
    });
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void what_is_found_is_in_the_order_of_the_items_for_any_number_of_threads(int threads) {
    List<Integer> items = IntStream.range(0, 1000).boxed().toList();
    assertThat(Portions.flatMap(items, threads, item -> Stream.of(item).filter(i -> i % 3 == 0)))
        .isEqualTo(items.stream().filter(i -> i % 3 == 0).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void what_goes_wrong_in_a_thread_is_told(int threads) {
    IllegalArgumentException cause = new IllegalArgumentException("bad item");
    assertThatIllegalStateException()
        .isThrownBy(() -> Portions.run(2, 1, threads, () -> (portion, from, to) -> {
          throw cause;
        }))
        .withMessage("the work failed")
        .withCause(cause);
  }
}
