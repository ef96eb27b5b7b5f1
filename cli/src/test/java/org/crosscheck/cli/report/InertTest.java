package org.crosscheck.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InertTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'\u001b[31mred\u001b[0m' | \\u001b[31mred\\u001b[0m",
        "a\u202eb\u2066c\u200fd | a\\u202eb\\u2066c\\u200fd",
        "a\u0007b\u007fc\u009bd | a\\u0007b\\u007fc\\u009bd",
        "half \ud800 pair       | half \\ud800 pair",
        "tag \udb40\udc41       | tag \\u{e0041}",
        "a\u2028b\ufeffc        | a\\u2028b\\ufeffc"
      })
  void spellsOutWhatATerminalWouldObey(String text, String line) {
    assertThat(Inert.line(text)).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource({"دير الزور", "می\u200cروم", "👩\u200d🚒", "Þórshöfn – 14"})
  void keepsEveryLanguage(String text) {
    assertThat(Inert.line(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"'  a\r\n\tb  c '|a b c", "''|''"})
  void putsEverythingOnOneLine(String text, String line) {
    assertThat(Inert.line(text)).isEqualTo(line);
  }
}
