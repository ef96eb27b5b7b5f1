package org.crosscheck.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which capitals tell a name. */
class CapitalsTest {
  private static List<String> names(String text) {
    Tokens tokens = Tokens.of(text);
    return IntStream.range(0, tokens.size())
        .filter(tokens::isCapitalised)
        .mapToObj(tokens::spelt)
        .toList();
  }

  @Test
  void in_capitals_words_that_are_written_small_elsewhere_are_no_names() {
    assertThat(names("FIRE KILLS 12 NEAR HARADA, POLICE SAID")).containsExactly("FIRE", "HARADA");
  }

  @Test
  void in_a_headline_that_capitalises_its_words_neither() {
    assertThat(names("Fire Kills 12 People in Harada Street"))
        .containsExactly("Fire", "Harada", "Street");
  }

  @Test
  void in_a_sentence_capitals_tell() {
    assertThat(names("A fire killed 12 at the Young Farmers Club."))
        .containsExactly("A", "Young", "Farmers", "Club");
  }

  @Test
  void each_sentence_begins_with_a_capital() {
    assertThat(names("FIVE DEAD. SEARCH GOES ON IN HARADA: MAYOR"))
        .containsExactly("FIVE", "SEARCH", "HARADA", "MAYOR");
  }

  @Test
  void a_sentence_goes_on_over_the_end_of_its_line() {
    assertThat(names("SOLDIERS FOUND THE\nWEAPONS IN HARADA"))
        .containsExactly("SOLDIERS", "HARADA");
  }

  @Test
  void behind_the_dot_of_an_abbreviation_none_begins() {
    assertThat(names("BOY KILLED NEAR HARADA TWP. HOME")).containsExactly("BOY", "HARADA", "TWP");
  }

  @Test
  void a_word_that_is_both_belongs_to_the_name_before_it() {
    assertThat(names("FIVE TAKEN TO HOSPITAL FROM HARADA HOSPITAL"))
        .containsExactly("FIVE", "HARADA", "HOSPITAL");
  }

  @Test
  void a_name_that_the_text_writes_elsewhere_is_one_in_the_headline() {
    assertThat(names("Two Men Killed in Young Vale\n\nPolice in Young Vale said so."))
        .containsExactly("Two", "Young", "Vale", "Police", "Young", "Vale");
  }

  @Test
  void forms_of_known_words_are_known() {
    assertThat(names("OLMO DRIVER PLEADS FOR RECONSTRUCTION OF HARADA"))
        .containsExactly("OLMO", "HARADA");
  }

  @Test
  void a_surname_before_an_age_is_a_name() {
    assertThat(names("FIRE IN HARADA: OLMO PAGE, 9, DIES"))
        .containsExactly("FIRE", "HARADA", "OLMO", "PAGE");
    assertThat(names("A PAGE, 9, DIES")).doesNotContain("PAGE");
  }

  @Test
  void two_letters_with_a_dot_behind_a_name_belong_to_it() {
    assertThat(names("FIRE NEAR HARADA CO. MARKET")).containsExactly("FIRE", "HARADA", "CO");
    assertThat(names("FIRE IN APT. ON HILL")).doesNotContain("ON");
  }
}
