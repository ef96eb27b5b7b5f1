package org.crosscheck.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharedTest {
  private final Shared<List<Integer>> shared = new Shared<>("12 and 7 and 12 again", List::equals);

  @Test
  void gives_back_the_equal_value_met_before() {
    List<Integer> first = List.of(12, 7);
    assertThat(shared.of(first, "12")).isSameAs(first);
    assertThat(shared.of(List.of(12, 7), "12")).isSameAs(first);
  }

  @Test
  void keeps_values_apart_that_differ() {
    for (int i = 0; i < 10_000; i++) {
      assertThat(shared.of(List.of(i), "number")).containsExactly(i);
    }
  }
}
