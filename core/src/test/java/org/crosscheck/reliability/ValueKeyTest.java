package org.crosscheck.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueKeyTest {
  @ParameterizedTest
  @CsvSource({
    "Gate  B7,gate b7",
    "7.0,7",
    "-0,0",
    "7.25,7.25",
    "'Baker; Able;baker','able; baker'",
    "B7.0,b7.0"
  })
  void what_is_compared_leaves_out_what_is_only_spelling(String value, String key) {
    assertThat(ValueKey.of(value)).isEqualTo(key);
  }

  @Test
  void later_times_sort_higher_whatever_their_form() {
    assertThat(ValueKey.time("2009-2-5")).isLessThan(ValueKey.time("2009-10-01"));
    assertThat(ValueKey.time("")).isLessThan(ValueKey.time("1"));
  }

  @Test
  void only_numbers_have_a_number() {
    assertThat(ValueKey.number("12")).hasValue(12);
    assertThat(ValueKey.number("NaN")).isEmpty();
    assertThat(ValueKey.number("b7")).isEmpty();
  }
}
