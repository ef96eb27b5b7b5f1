package org.crosscheck.cli.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AxisTest {
  @Test
  void near_numbers_do_not_start_at_zero() {
    Axis axis = Axis.over(459, 477, 200, 0);
    assertThat(axis.isLog()).isFalse();
    assertThat(axis.ticks()).containsExactly(450d, 460d, 470d, 480d);
    assertThat(axis.at(459)).isGreaterThan(axis.at(477));
  }

  @Test
  void far_numbers_start_at_zero() {
    assertThat(Axis.over(3, 20, 200, 0).ticks()).containsExactly(0d, 10d, 20d);
  }

  @Test
  void numbers_many_times_each_other_are_drawn_by_powers() {
    Axis axis = Axis.over(1, 3_055, 200, 0);
    assertThat(axis.isLog()).isTrue();
    assertThat(axis.ticks()).containsExactly(1d, 10d, 100d, 1_000d);
    assertThat(axis.at(1)).isEqualTo(200);
  }

  @Test
  void one_number_and_none_at_all_have_a_scale_too() {
    assertThat(Axis.over(7, 7, 200, 0).at(7)).isBetween(0d, 200d);
    assertThat(Axis.over(0, 0, 200, 0).ticks()).containsExactly(0d, 1d);
  }

  @Test
  void large_numbers_are_written_short() {
    assertThat(Axis.label(30_000)).isEqualTo("30,000");
    assertThat(Axis.label(1_500_000)).isEqualTo("1.5m");
    assertThat(Axis.label(3e9)).isEqualTo("3bn");
  }
}
