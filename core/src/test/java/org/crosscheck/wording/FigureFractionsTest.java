package org.crosscheck.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Parts of one, and shares. */
class FigureFractionsTest {
  @Test
  void reads_fractions_in_words() {
    assertThat(Found.in("three fifths; two-thirds; one-eighth; a quarter of it; three sevenths"))
        .containsExactly(
            "three fifths = 0.6 of the whole",
            "two-thirds = 0.666667 of the whole",
            "one-eighth = 0.125 of the whole",
            "a quarter = 0.25 of the whole",
            "three sevenths = 0.428571 of the whole");
  }

  @Test
  void reads_fractions_in_digits_and_signs() {
    assertThat(Found.in("1/2 of them; 3/8; \u00bd; \u2154 of them; 5 3/4; 5\u00be"))
        .containsExactly(
            "1/2 = 0.5 of the whole",
            "3/8 = 0.375",
            "\u00bd = 0.5",
            "\u2154 = 0.666667 of the whole",
            "5 3/4 = 5.75",
            "5\u00be = 5.75");
  }

  @Test
  void reads_mixed_numbers() {
    assertThat(Found.values("one and a half; four and a quarter; six and two thirds;"
            + " one hundred and three quarters; eight million and two fifths"))
        .containsExactly("1.5", "4.25", "6.666667", "100.75", "8400000");
  }

  @Test
  void cuts_the_whole_into_as_many_parts_as_the_words_allow() {
    assertThat(Found.values("two hundred forty fifths; two hundred and forty fifths; nine tenths;"
            + " two twenty-firsts; thirty-one sixths"))
        .containsExactly("4.444444", "48", "0.9", "0.095238", "5.166667");
  }

  @Test
  void reads_a_part_of_a_magnitude_as_a_count() {
    assertThat(Found.in("two thirds of a million; three quarters of a million"))
        .containsExactly(
            "two thirds of a million = 666666.666667", "three quarters of a million = 750000");
  }

  @Test
  void reads_some_out_of_many() {
    assertThat(Found.values("three out of four; 2 out of every 5; one in five; 1 in twenty"))
        .containsExactly("0.75", "0.4", "0.2", "0.05");
  }

  @Test
  void reads_two_figures_where_no_share_can_be_meant() {
    assertThat(Found.values("9 in 5; five in 2016; 12 in 48 hours; three in ten raids; 6 out of 5"))
        .containsExactly("9", "5", "5", "2016", "12", "48", "3", "10", "6", "5");
  }

  @Test
  void divides_only_where_numbers_are_named_for_themselves() {
    assertThat(Found.values("the result is one over four")).containsExactly("0.25");
    assertThat(Found.values("five died, two over 70.")).containsExactly("5", "2", "71..");
    assertThat(Found.values("$300 over 4 years")).containsExactly("300", "4");
  }

  @Test
  void reads_half_as_a_share_only_before_its_whole() {
    assertThat(Found.in("half of them; half the miners; more than half people came; a half."))
        .containsExactly(
            "half = 0.5 of the whole",
            "half = 0.5 of the whole",
            "more than half = 0.5.. of the whole",
            "a half = 0.5 of the whole");
    assertThat(Found.in("half brother; half time; the half hour")).isEmpty();
  }

  @Test
  void reads_an_ordinal_as_no_part() {
    assertThat(Found.in("a third man; a fifth attack; two and a third man"))
        .containsExactly(
            "third = 3 in order", "fifth = 5 in order", "two = 2", "third = 3 in order");
    assertThat(Found.values("two seconds; three firsts; two quarters")).startsWith("2", "3");
  }

  @Test
  void reads_chains_of_slashes_as_no_fraction() {
    assertThat(Found.values("5/17/2018; 24/7")).containsExactly("5", "17", "2018", "24", "7");
  }

  @Test
  void reads_percentages_in_any_spelling() {
    assertThat(Found.in(
            "15%; 15 percent; fifteen per cent; 15 pct; 12-15%; 12% to 15%; minus 5 percent"))
        .containsExactly(
            "15% = 15 %",
            "15 percent = 15 %",
            "fifteen per cent = 15 %",
            "15 pct = 15 %",
            "12-15% = 12..15 %",
            "12% to 15% = 12..15 %",
            "minus 5 percent = -5 %");
  }

  @Test
  void reads_most_as_more_than_half() {
    assertThat(Found.in("most of the miners; the vast majority of them; almost"))
        .containsExactly("most = 51..100 %", "the vast majority = 75..100 %");
  }
}
