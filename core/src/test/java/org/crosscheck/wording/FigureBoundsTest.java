package org.crosscheck.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that leave a number open on a side, or near. */
class FigureBoundsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "at least 16",
        "no fewer than 16",
        "no less than 16",
        "not fewer than 16",
        "a minimum of 16",
        "as few as 16",
        "upwards of 16",
        "16 or more",
        "16-plus",
        "16+",
        "16 and counting",
        "16 at the very least",
        "16 or greater",
        "at least or equal to 16",
        "equal to or more than 16",
        "greater or equal than 16",
        ">= 16",
        "> = 16",
        "\u2265 16",
        "16 or higher",
        "equal to 16 or more",
        "more than 16 or equal to"
      })
  void lower_bounds_hold_with_the_number(String wording) {
    assertThat(Found.in(wording)).containsExactly(wording + " = 16..");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "more than 60", "over 60", "in excess of 60", "above 60", "exceeding 60", "north of 60",
        "topped 60", "passed 60", "surpassed 60", "crossed 60", "upward of 60", "well over 60",
        "larger than 60", "bigger than 60", "far more than 60", "past the 60", ">60", "> 60"
      })
  void strict_lower_bounds_begin_above_the_number(String wording) {
    assertThat(Found.in(wording)).containsExactly(wording + " = 61..");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "up to 25",
        "as many as 25",
        "at most 25",
        "no more than 25",
        "not more than 25",
        "a maximum of 25",
        "25 or fewer",
        "25 at most",
        "anywhere up to 25",
        "as high as 25",
        "<= 25",
        "less than or equal to 25",
        "smaller or equal than 25",
        "equal to 25 or less",
        "no higher than 25",
        "less than 25 or equal"
      })
  void upper_bounds_hold_with_the_number(String wording) {
    assertThat(Found.in(wording)).containsExactly(wording + " = 0..25");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fewer than 25",
        "less than 25",
        "under 25",
        "below 25",
        "shy of 25",
        "smaller than 25",
        "far fewer than 25",
        "<25"
      })
  void strict_upper_bounds_end_below_the_number(String wording) {
    assertThat(Found.in(wording)).containsExactly(wording + " = 0..24");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "about 50",
        "around 50",
        "approximately 50",
        "approx. 50",
        "roughly 50",
        "some 50",
        "circa 50",
        "c. 50",
        "in the region of 50",
        "in the neighbourhood of 50",
        "in the order of 50",
        "an estimated 50",
        "estimated at 50",
        "50 or so",
        "50 or thereabouts",
        "50-ish"
      })
  void approximations_reach_a_tenth_to_either_side(String wording) {
    assertThat(Found.in(wording)).containsExactly(wording + " = 45..55");
  }

  @Test
  void approximations_from_one_side_stay_there() {
    assertThat(
            Found.in("nearly 50; almost 50; just under 50; just over 50; a little over 50; 50-odd"))
        .containsExactly(
            "nearly 50 = 45..50",
            "almost 50 = 45..50",
            "just under 50 = 45..50",
            "just over 50 = 51..55",
            "a little over 50 = 51..55",
            "50-odd = 50..59");
  }

  @Test
  void about_says_nothing_of_a_range_or_an_open_number() {
    assertThat(Found.in("about 20 to 30; about 500 or more; about more than 20; up to about 20"))
        .containsExactly(
            "20 to 30 = 20..30",
            "500 or more = 500..",
            "more than 20 = 21..",
            "up to about 20 = 0..22");
  }

  @Test
  void words_that_equal_leave_the_number_as_it_is() {
    assertThat(Found.in("equal to 16; the toll equals 16; equaling 16; exactly 16"))
        .containsExactly(
            "equal to 16 = 16", "equals 16 = 16", "equaling 16 = 16", "exactly 16 = 16");
  }

  @Test
  void a_bound_behind_leaves_the_next_number_its_own() {
    assertThat(Found.in("equal to 80 or more than 70; more than 80 or equal to 90"))
        .containsExactly(
            "equal to 80 = 80", "more than 70 = 71..", "more than 80 = 81..", "equal to 90 = 90");
  }

  @Test
  void a_dangling_comparison_still_opens_the_number() {
    assertThat(Found.in("a score of 16 or greater than"))
        .containsExactly("16 or greater than = 16..");
  }

  @Test
  void no_before_a_comma_is_an_answer() {
    assertThat(Found.in("no, fewer than 9 came")).containsExactly("fewer than 9 = 0..8");
  }

  @Test
  void words_of_place_and_subject_are_no_bounds() {
    assertThat(Found.in("asked about 12 victims; knew about 12 victims; clashes over 4 hills"))
        .containsExactly("12 = 12", "12 = 12", "4 = 4");
    assertThat(Found.in("over Harada, above Route 4, under fire, under 18s, over-60s"))
        .containsExactly("4 = 4");
    assertThat(Found.in("some people; around Harada")).isEmpty();
  }

  @Test
  void over_before_a_time_is_no_bound_unless_something_lasts() {
    assertThat(Found.in("9 dead over three days; lasted over three days; over three days old"))
        .containsExactly("9 = 9", "three = 3", "over three = 4..", "over three = 4..");
  }

  @Test
  void bounds_of_numbers_below_zero_are_open_below() {
    assertThat(Found.in("<-30")).containsExactly("<-30 = ..-31");
  }
}
