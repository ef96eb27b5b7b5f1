package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas in the CSV of {@code extract} and {@code match}. */
class TabularTest {
  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=A1",
        "+2+cmd|'/C calc'!A0",
        "-2+3+cmd|'/C calc'!A0",
        "- Two died",
        "@SUM(1+1)",
        "\t=1",
        "\r=1",
        "\uFF1D1+1"
      })
  void a_formula_is_text(String cell) {
    assertThat(Tabular.inert(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "-5", "+12", "-33.9", "@herald", "-K7x_q-2", "a=b", "14", "'=1", "–3"})
  void what_no_spreadsheet_computes_stays_as_it_is(String cell) {
    assertThat(Tabular.inert(cell)).isEqualTo(cell);
  }

  @Test
  void tables_of_extract_and_match_hold_no_formula() throws IOException {
    Path articles = Files.writeString(
        folder.resolve("a.jsonl"),
        "{\"id\": \"=cmd()\", \"outlet\": \"@Wire(1)\", \"published\": \"2020-08-05\","
            + " \"text\": \"At least 14 people were killed in Beirut.\"}\n");
    String csv =
        Invocation.of("extract", "--format", "csv", articles.toString()).out();
    assertThat(csv).contains("\n'=cmd()#1,'@Wire(1),2020-08-05,");
    assertThat(Invocation.of("match", articles.toString()).out()).contains("\n'=cmd()");
    assertThat(Invocation.of("extract", articles.toString()).out())
        .contains("{\"id\":\"=cmd()#1\",\"outlet\":\"@Wire(1)\"");
  }

  @Test
  void a_defused_table_is_read_back() throws IOException {
    Path article = Files.writeString(
        folder.resolve("a.txt"), "- At least 14 people were killed in Beirut on 4 August 2020.\n");
    String csv = Invocation.of("extract", "--format", "csv", article.toString()).out();
    Path table = Files.writeString(folder.resolve("claims.csv"), csv);
    assertThat(Invocation.of("check", table.toString()).out())
        .startsWith("1 event with nothing to compare")
        .contains("1 claim of 1 outlet");
  }
}
