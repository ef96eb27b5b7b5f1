package org.crosscheck.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Plain numbers, and what only looks like one. */
class FigureExactTest {
  @Test
  void reads_digits_and_words_alike() {
    assertThat(Found.values("17 miners; Seventeen miners; seventeen miners; SEVENTEEN miners"))
        .containsExactly("17", "17", "17", "17");
  }

  @Test
  void reads_tens_and_units_in_any_spelling() {
    assertThat(Found.in("forty-six, forty six, FORTYSIX, forty - six"))
        .containsExactly("forty-six = 46", "forty six = 46", "FORTYSIX = 46", "forty - six = 46");
  }

  @Test
  void reads_hundreds_with_and_without_and() {
    assertThat(Found.values("two hundred and seven; a hundred and seven; thirteen hundred;"
            + " twenty two thousand one hundred and five; hundred thousand"))
        .containsExactly("207", "107", "1300", "22105", "100000");
  }

  @Test
  void leaves_the_second_of_two_hundreds_alone() {
    assertThat(Found.values("two hundred and two hundred more")).containsExactly("200", "200");
  }

  @Test
  void reads_every_separator_of_thousands() {
    assertThat(Found.values(
            "3,415; 3 415; 3\u00a0415; 3\u2009415; 3\u2007415; 3\u202f415; 3'415; 3\u2019415"))
        .containsOnly("3415")
        .hasSize(8);
    assertThat(Found.values("2 345 678 and 423 0000")).containsExactly("2345678", "423", "0");
  }

  @Test
  void reads_decimals_with_a_point_or_a_comma() {
    assertThat(Found.values("7.5; .25; a rate of 7,5; 2.345,67"))
        .containsExactly("7.5", "0.25", "7.5", "2345.67");
  }

  @Test
  void reads_a_comma_between_two_figures_as_no_decimal() {
    assertThat(Found.values("On May 6,30 people fell ill; rooms 21,23,27; 5,20 people"))
        .containsExactly("6", "30", "21", "23", "27", "5", "20");
  }

  @Test
  void reads_magnitudes() {
    assertThat(Found.values(
            "4 thousand; 4k; 4K; 1.5 million; 1.5m; 1.5mn; $4bn; 4 tln; 10G; 1MM; 2.5 k"))
        .containsExactly(
            "4000",
            "4000",
            "4000",
            "1500000",
            "1500000",
            "1500000",
            "4000000000",
            "4000000000000",
            "10000000000",
            "1000000",
            "2500");
  }

  @Test
  void reads_the_scales_of_south_asia() {
    assertThat(Found.values("1.4 lakh; 5 crore; two lakh crore; 6 crore and two hundred; 3 cr"))
        .containsExactly("140000", "50000000", "2000000000000", "60000200", "30000000");
  }

  @Test
  void reads_no_magnitude_where_letters_mean_something_else() {
    assertThat(Found.values(
            "a 5G mast; a 10k run; 40ml of it; 9mm; 30km; the M6; 50m away; 12 M. Poole"))
        .containsExactly("12");
  }

  @Test
  void reads_halves_of_magnitudes() {
    assertThat(Found.values("two and a half million; a million and a half; half a million;"
            + " three and a half dozen; quarter of a million; two million and one half"))
        .containsExactly("2500000", "1500000", "500000", "42", "250000", "2500000");
  }

  @Test
  void reads_units_of_twelve_and_twenty() {
    assertThat(Found.values(
            "a dozen; four dozen; half a dozen; half-dozen; four score; a baker's dozen; 5 dz"))
        .containsExactly("12", "48", "6", "6", "80", "13", "60");
    assertThat(Found.values("two gross of pens; a gross error; two gross errors"))
        .containsExactly("288", "2");
  }

  @Test
  void reads_words_for_small_groups() {
    assertThat(Found.in("a pair of raiders, a trio of raiders, a pair, the trio"))
        .containsExactly("a pair = 2", "a trio = 3");
  }

  @Test
  void reads_a_number_that_is_said_twice_once() {
    assertThat(Found.in("sixteen (16) men; 16 (sixteen) men; 16 (12)"))
        .containsExactly("sixteen (16) = 16", "16 (sixteen) = 16", "16 = 16", "12 = 12");
  }

  @Test
  void reads_decimals_in_words() {
    assertThat(Found.values(
            "two point five; three hundred point zero four; six point eighty-one; nought point nine;"
                + " point five; 1 point 5; two point five million"))
        .containsExactly("2.5", "300.04", "6.81", "0.9", "0.5", "1.5", "2500000");
  }

  @Test
  void reads_a_point_in_time_as_no_decimal() {
    assertThat(Found.in("at one point five men left; at this point six men left"))
        .containsExactly("five = 5", "six = 6");
  }

  @Test
  void reads_powers() {
    assertThat(Found.values("2e9; 1.4e+6; 15e-1; 2.5x10^6; 2^10; 4^-1; 1.2^--2"))
        .containsExactly("2000000000", "1400000", "1.5", "2500000", "1024", "0.25", "1.44");
  }

  @Test
  void reads_no_power_in_a_name() {
    assertThat(Found.in("seat 12e45f; a 7.62x39 rifle")).isEmpty();
  }

  @Test
  void reads_numbers_below_zero_where_a_sign_says_so() {
    assertThat(Found.in("-6; (-6); minus six; \u22126; negative six hundred; between -5 and 5"))
        .containsExactly(
            "-6 = -6",
            "-6 = -6",
            "minus six = -6",
            "\u22126 = -6",
            "negative six hundred = -600",
            "between -5 and 5 = -5..5");
  }

  @Test
  void reads_a_dash_before_what_is_counted_as_no_sign() {
    assertThat(Found.values("HARADA - 12 miners died; - 12 miners died; HARADA -12 killed"))
        .containsExactly("12", "12", "12");
    assertThat(Found.values("he tested negative 12 times")).containsExactly("12");
  }

  @Test
  void gives_a_number_below_zero_no_figure() {
    assertThat(new FigureGrammar(VagueConvention.PRESS).find("minus 5"))
        .extracting(mention -> mention.figure().interval())
        .containsExactly("no number");
  }

  @Test
  void reads_nobody_as_zero() {
    assertThat(Found.in("no deaths; zero deaths; nobody; no one; nil; no longer; no matter"))
        .containsExactly("no = 0", "zero = 0", "nobody = 0", "no one = 0", "nil = 0");
  }

  @Test
  void reads_one_as_a_number_only_where_it_counts() {
    assertThat(Found.in("one died; the one; which one; the last one; one another"))
        .containsExactly("one = 1");
  }

  @Test
  void reads_a_headline_without_its_article() {
    assertThat(Found.in("Dozen people hurt")).containsExactly("Dozen = 12");
    assertThat(Found.in("by the dozen")).isEmpty();
  }

  @Test
  void reads_ordinals_of_any_length() {
    assertThat(Found.in(
            "the third, the 21st, the forty-second, the one hundred and fifth, the two thousandth"))
        .containsExactly(
            "third = 3 in order",
            "21st = 21 in order",
            "forty-second = 42 in order",
            "one hundred and fifth = 105 in order",
            "two thousandth = 2000 in order");
  }

  @Test
  void reads_an_adjective_behind_a_number_as_its_own_word() {
    assertThat(Found.in("twenty first responders; ten second delays"))
        .containsExactly("twenty = 20", "first = 1 in order", "ten = 10", "second = 2 in order");
  }
}
