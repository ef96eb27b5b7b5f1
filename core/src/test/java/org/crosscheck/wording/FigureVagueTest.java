package org.crosscheck.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words for numbers that nobody counted, read by the press convention. */
class FigureVagueTest {
  @Test
  void reads_words_for_a_few() {
    assertThat(Found.in(
            "a couple of raids; a few raids; several raids; a handful of raids; a number of raids"))
        .containsExactly(
            "a couple = 2..3",
            "a few = 2..6",
            "several = 3..9",
            "a handful = 2..6",
            "a number = 3..");
  }

  @Test
  void reads_words_for_many() {
    assertThat(Found.in("numerous raids, multiple raids, countless raids; many raids"))
        .containsExactly("numerous = 3..", "multiple = 2..", "countless = 3..");
  }

  @Test
  void reads_plural_units() {
    assertThat(
            Found.values("dozens; scores of men; tens of men; hundreds; many hundreds; thousands;"
                + " tens of thousands; hundreds of thousands; millions; tens of millions"))
        .containsExactly(
            "24..99",
            "40..99",
            "20..99",
            "200..999",
            "300..999",
            "2000..9999",
            "20000..99999",
            "200000..999999",
            "2000000..9999999",
            "20000000..99999999");
  }

  @Test
  void multiplies_a_few_of_a_unit() {
    assertThat(
            Found.in("a few dozen; several hundred; a couple of dozen; several crore; a few lakh"))
        .containsExactly(
            "a few dozen = 24..72",
            "several hundred = 300..900",
            "a couple of dozen = 24..36",
            "several crore = 30000000..90000000",
            "a few lakh = 200000..600000");
  }

  @Test
  void reads_numbers_of_digits() {
    assertThat(Found.values("a double-digit toll; triple-digit; single-digit; a five-figure sum"))
        .containsExactly("10..99", "100..999", "0..9", "10000..99999");
  }

  @Test
  void reads_a_dozen_or_so() {
    assertThat(Found.in("a dozen or so raids")).containsExactly("a dozen or so = 10..15");
  }

  @Test
  void reads_verbs_and_crowds_as_no_number() {
    assertThat(Found.in("Ali scores twice; a crowd; waves of planes; a record; the tens place"))
        .doesNotContain("scores = 40..99");
    assertThat(Found.in("a crowd of men, a convoy, the deadliest day")).isEmpty();
  }
}
