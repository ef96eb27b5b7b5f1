package org.crosscheck.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignDayTest {
  @ParameterizedTest
  @CsvSource({
    "31/10/2022, 2022-10-31",
    "10/31/2022, 2022-10-31",
    "30.10.2022, 2022-10-30",
    "3-4-2022, 2022-04-03 or 2022-03-04",
    "5/5/2022, 2022-05-05"
  })
  void names_what_may_be_meant(String cell, String meant) {
    assertThat(ForeignDay.hint(cell)).isEqualTo("; write " + meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"32/13/2022", "31/10/22", "31/10.2022", "soon", "2022-10-31", "1,234"})
  void is_silent_on_all_else(String cell) {
    assertThat(ForeignDay.hint(cell)).isEmpty();
  }

  @Test
  void a_number_that_is_no_figure_gets_no_day() {
    assertThat(ForeignDay.hint("9-15")).isEmpty();
  }
}
