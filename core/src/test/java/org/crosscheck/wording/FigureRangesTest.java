package org.crosscheck.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two numbers that are one figure, and two that are not. */
class FigureRangesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 to 18",
        "12-18",
        "12\u201318",
        "12\u201418",
        "12 - 18",
        "12~18",
        "between 12 and 18",
        "from 12 to 18",
        "from twelve to eighteen",
        "twelve or eighteen",
        "12 or 18",
        "12 through 18",
        "12 up to 18",
        "at least 12 and at most 18",
        "12 or more but fewer than 19",
        "more than 11 and less than 19",
        "at most 18 and at least 12",
        "between twelve and 18"
      })
  void reads_two_ends_as_one_figure(String wording) {
    assertThat(Found.in(wording)).containsExactly(wording + " = 12..18");
  }

  @Test
  void gives_the_magnitude_to_both_ends() {
    assertThat(Found.values("10 to 15 thousand; 2-3 million; $5-10m; two to three hundred; 5k-20k"))
        .containsExactly(
            "10000..15000", "2000000..3000000", "5000000..10000000", "200..300", "5000..20000");
  }

  @Test
  void reads_units_as_ends() {
    assertThat(
            Found.values("a dozen to 20; 1.5 to 2 million; between a half million and two million"))
        .containsExactly("12..20", "1500000..2000000", "500000..2000000");
  }

  @Test
  void reads_a_third_of_ten() {
    assertThat(Found.in("low thirties; mid-forties; high twenties; in the mid-40s"))
        .containsExactly(
            "low thirties = 30..33",
            "mid-forties = 44..46",
            "high twenties = 27..29",
            "mid-40s = 44..46");
  }

  @Test
  void reads_ages_and_decades_as_no_range() {
    assertThat(
            Found.in(
                "in her late twenties; the early thirties; the 1930s; in their 40s; in mid-30s; a man, early 20s"))
        .isEmpty();
  }

  @Test
  void reads_ranks_as_a_range_of_ranks() {
    assertThat(Found.in(
            "between the fifth and the ninth; higher than the fifth but lower than the ninth"))
        .containsExactly(
            "between the fifth and the ninth = 5..9 in order",
            "higher than the fifth but lower than the ninth = 6..8 in order");
  }

  @Test
  void reads_scores_votes_and_years_as_no_range() {
    assertThat(Found.values("won 4-2; lost 2-4; by 61-39; 2011-14; 2014-15"))
        .containsExactly("4", "2", "2", "4", "61", "39", "2011", "14", "2014", "15");
  }

  @Test
  void reads_telephone_numbers_and_web_addresses_not_at_all() {
    assertThat(Found.in("call +1-202-555-0143 or 202-555-0143/0144; see http://x.org/12?a=7"))
        .isEmpty();
  }

  @Test
  void reads_a_chain_of_many_numbers_as_one_that_is_none() {
    String chain = "1-2".repeat(50);
    assertThat(Found.in("codes " + chain + ", and 12 died"))
        .containsExactly(chain + " = -1", "12 = 12");
  }

  @Test
  void reads_the_numbers_of_a_short_chain_and_those_with_blanks_between_them() {
    assertThat(Found.values("3/4/5/6")).hasSize(4);
    assertThat(Found.values("1 2 ".repeat(50))).hasSize(100);
  }

  @Test
  void reads_a_change_as_two_figures() {
    assertThat(Found.values("the toll rose from 12 to 18")).containsExactly("12", "18");
  }

  @Test
  void reads_numbers_far_apart_as_two() {
    assertThat(Found.values("10 or 500; 10 million or 10 billion"))
        .containsExactly("10", "500", "10000000", "10000000000");
  }

  @Test
  void reads_bounds_that_exclude_each_other_as_two() {
    assertThat(Found.values("more than 60 and less than 9; no more than 9 and more than 60"))
        .containsExactly("61..", "0..8", "0..9", "61..");
  }

  @Test
  void reads_bounds_on_two_deeds_as_two() {
    assertThat(Found.values(
            "killed more than 12 and up to 40 were hurt; over 12 dead and up to 40 hurt"))
        .containsExactly("13..", "0..40", "13..", "0..40");
  }

  @Test
  void reads_the_tightest_pair_of_three_bounds() {
    assertThat(Found.values("more than 30 and at most 40 and at least 50"))
        .containsExactly("31..40", "50..");
  }
}
