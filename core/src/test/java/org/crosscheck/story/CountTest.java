package org.crosscheck.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountTest {
  private static final double OPEN = Double.POSITIVE_INFINITY;

  @Test
  void takes_some_away() {
    assertThat(Count.of(5).less(Count.of(2))).isEqualTo(Count.of(3));
    assertThat(Count.of(2).less(Count.of(5))).isEqualTo(Count.NONE);
    assertThat(new Count(6, OPEN).less(Count.of(1))).isEqualTo(new Count(5, OPEN));
    assertThat(Count.of(4).less(new Count(1, OPEN))).isEqualTo(new Count(0, 3));
  }

  @Test
  void is_worded_as_a_figure() {
    assertThat(Count.of(5).figure().interval()).isEqualTo("5");
    assertThat(new Count(6, OPEN).figure().interval()).isEqualTo("6 or more");
    assertThat(new Count(3, 9).figure().interval()).isEqualTo("3-9");
  }
}
