package org.crosscheck.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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

  @Test
  void what_goes_wrong_in_a_thread_is_told() {
    IllegalArgumentException cause = new IllegalArgumentException("bad item");
    assertThatIllegalStateException()
        .isThrownBy(() -> Portions.run(1, 1, 1, () -> (portion, from, to) -> {
          throw cause;
        }))
        .withMessage("matching failed")
        .withCause(cause);
  }
}
