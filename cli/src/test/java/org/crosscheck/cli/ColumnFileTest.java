package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnFileTest {
  @TempDir
  private Path folder;

  private Path table;

  @BeforeEach
  void writeTable() throws IOException {
    table = Files.writeString(folder.resolve("dead.csv"), """
        id,desk,dead,when,event
        a,Herald,7,2024-05-01,storm
        b,Courier,9,2024-05-01,flood
        """);
  }

  @Test
  void foreign_table_is_read_as_it_is_mapped() throws IOException {
    Invocation invocation = match("""
        desk = "outlet"
        dead = "figure"
        when = "date"
        event = "ignore"

        [values]
        measure = "killed"
        place = "Harada"
        """);
    assertThat(invocation.err()).isEmpty();
    assertThat(invocation.out().lines().map(line -> line.split(",")[0]))
        .containsExactly("id", "a", "b");
    assertThat(invocation.out().lines().skip(1).map(line -> line.split(",")[1]).distinct())
        .hasSize(1)
        .allMatch(event -> event.matches("e[0-9a-f]{10}"));
  }

  @Test
  void label_that_is_not_ignored_keeps_rows_apart() throws IOException {
    assertThat(match("""
        desk = "outlet"
        dead = "figure"
        [values]
        measure = "killed"
        """).out()).isEqualTo("id,event\na,storm\nb,flood\n");
  }

  @Test
  void unknown_name_is_refused_with_what_was_meant() throws IOException {
    Invocation invocation = match("dead = \"figur\"\n");
    assertThat(invocation.code()).isEqualTo(2);
    assertThat(invocation.err())
        .startsWith(
            "crosscheck: " + mapping()
                + ": column \"dead\" must be mapped to a column of a claim or to \"ignore\", got \"figur\"; did you mean \"figure\"?\n");
  }

  @Test
  void list_is_no_name() throws IOException {
    assertThat(match("dead = [\"figure\", \"low\"]\n").err())
        .startsWith(
            "crosscheck: " + mapping() + ": \"dead\" must be a text, got [\"figure\",\"low\"]\n");
  }

  @Test
  void broken_file_is_named_with_its_line() throws IOException {
    Invocation invocation = match("desk = \"outlet\"\ndead =\n");
    assertThat(invocation.code()).isEqualTo(2);
    assertThat(invocation.err()).startsWith("crosscheck: " + mapping() + ":2: must be TOML: ");
  }

  @Test
  void missing_file_is_named() {
    Path missing = folder.resolve("missing.toml");
    assertThat(Invocation.of("match", table.toString(), "--columns", missing.toString())
            .err())
        .startsWith("crosscheck: --columns " + missing
            + " must be a file that can be read, or one of acled, airwars, ucdp: no such file or"
            + " folder\n");
  }

  private Path mapping() {
    return folder.resolve("columns.toml");
  }

  private Invocation match(String toml) throws IOException {
    Files.writeString(mapping(), toml);
    return Invocation.of("match", table.toString(), "--columns", mapping().toString());
  }
}
