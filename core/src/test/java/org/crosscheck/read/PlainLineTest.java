package org.crosscheck.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainLineTest {
  private final PlainLine line = new PlainLine();

  @Test
  void cuts_texts_short_whole_numbers_and_null() {
    assertThat(
            cells("{\"outlet\":\"Zeitung é\",\"low\":14,\"high\":0,\"place\":null,\"date\":\"\"}"))
        .containsExactly("Zeitung é", "14", "0", "", "");
    assertThat(cells(" {\t\"a\" : 7 , \"b\":\"x\" }  ")).containsExactly("7", "x");
  }

  @Test
  void leaves_all_else_to_who_reads_json() {
    assertThat(List.of(
            "",
            "{}",
            "[]",
            "{\"a\":\"x\\n\"}",
            "{\"a\":\"x\ty\"}",
            "{\"a\":1.5}",
            "{\"a\":-3}",
            "{\"a\":007}",
            "{\"a\":1234567890123456}",
            "{\"a\":true}",
            "{\"a\":nul}",
            "{\"a\":[1]}",
            "{\"a\":\"x\"",
            "{\"a\":\"x",
            "{\"a\":\"x\"}{\"a\":\"y\"}",
            "{\"a\":\"x\",}",
            "{\"a\" \"x\"}",
            "{a:1}",
            "{\"a\":1 2}"))
        .noneMatch(this::isPlain);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 6, 7, 8, 9, 15, 16, 17, 40})
  void text_may_end_at_any_offset(int length) {
    String letters = "ä~".repeat(length);
    assertThat(cells("{\"a\":\"" + letters + "\",\"b\":\"!\"}")).containsExactly(letters, "!");
    assertThat(isPlain("{\"a\":\"" + letters + "\\n" + letters + "\"}")).isFalse();
    assertThat(isPlain("{\"a\":\"" + letters + "\u001f" + letters + "\"}")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "x", " x", "x\u2003", "\u00a0x", "null", " null ", "nil", "four", "é", "\u007f"
      })
  void cell_is_given_as_in_any_row(String cell) {
    assertThat(isPlain("{\"a\":\"" + cell + "\"}")).isTrue();
    assertThat(line.given(0)).isEqualTo(Row.given(cell));
  }

  @Test
  void cell_that_the_line_lacks_is_not_given() {
    assertThat(isPlain("{\"a\":\"x\"}")).isTrue();
    assertThat(line.given(-1)).isEmpty();
  }

  private List<String> cells(String json) {
    assertThat(isPlain(json)).isTrue();
    return IntStream.range(0, line.size()).mapToObj(line::cell).toList();
  }

  private boolean isPlain(String json) {
    byte[] bytes = ("#" + json + "#").getBytes(StandardCharsets.UTF_8);
    return line.cut(bytes, 1, bytes.length - 1);
  }
}
