package org.crosscheck.cli.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscheck.cli.report.Inert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "a  b\r\nc",
        "\u202e\u2066x",
        "\u001b]0;t\u0007",
        "\ud83d",
        "\u200d\u200c\u0600",
        "\ud83d\ude00",
        "\ue0001"
      })
  void says_what_the_terminal_says(String text) {
    assertThat(Visible.of(text)).isEqualTo(Inert.line(text));
  }

  @Test
  void a_long_text_is_cut_and_its_length_told() {
    assertThat(Visible.shortened("x".repeat(1_048_576), 5))
        .isEqualTo("xxxxx… (1,048,576 characters in all)");
  }

  @Test
  void a_text_hardly_longer_than_that_stays_whole() {
    assertThat(Visible.shortened("123456789", 8)).isEqualTo("123456789");
  }

  @Test
  void a_pair_of_surrogates_is_never_cut() {
    assertThat(Visible.shortened("abc\ud83d\ude00defghij", 4))
        .isEqualTo("abc… (12 characters in all)");
  }

  @Test
  void a_name_ends_with_a_word_where_one_is_near() {
    assertThat(Visible.name("the Ministry of the Interior", 21)).isEqualTo("the Ministry of the…");
    assertThat(Visible.name("Donaudampfschifffahrtsgesellschaft", 12)).isEqualTo("Donaudampfs…");
    assertThat(Visible.name("Reuters", 7)).isEqualTo("Reuters");
  }

  @Test
  void letters_of_the_right_hand_are_found() {
    assertThat(Visible.runsLeft("at least ١٢")).isTrue();
    assertThat(Visible.runsLeft("שלום")).isTrue();
    assertThat(Visible.runsLeft("Гонконг, Москва 12")).isFalse();
  }
}
