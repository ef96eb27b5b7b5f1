package org.crosscheck.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssertionTableTest {
  @TempDir
  private Path folder;

  @Test
  void a_row_has_what_the_columns_say() throws IOException {
    AssertionTable table = read("""
        source,object,attribute,value,lo,hi,attributed_to
        Herald,raid,killed,at least 7,7,,Monitor
        """);
    assertThat(table.faults()).isEmpty();
    assertThat(table.rows())
        .containsExactly(new Assertion(
            "Herald",
            "raid",
            "killed",
            "at least 7",
            "7.0..Infinity",
            "",
            Optional.of(new NumberRange(7, Double.POSITIVE_INFINITY)),
            Optional.of("Monitor")));
  }

  @Test
  void bad_rows_are_named_and_the_rest_counts() throws IOException {
    AssertionTable table = read("""
        source,object,attribute,value,lo,hi
        A,raid,killed,few,few,
        A,raid,killed,minus one,-1,3
        A,raid,killed,9 to 3,9,3
        A,raid,killed,NaN,NaN,3
        ,raid,killed,7,7,7
        A,raid,killed,7,7,7
        """);
    assertThat(table.rows()).hasSize(1);
    assertThat(table.faults())
        .containsExactly(
            at(2, "lo must be a number, got \"few\""),
            at(3, "a range must satisfy 0 <= lo <= hi, got lo -1.0, hi 3.0"),
            at(4, "a range must satisfy 0 <= lo <= hi, got lo 9.0, hi 3.0"),
            at(5, "lo must be a number, got \"NaN\""),
            at(
                6,
                "source, object, attribute and value must not be empty, got \"\", \"raid\", \"killed\", \"7\""));
  }

  @Test
  void a_table_of_another_kind_is_refused() {
    assertThatThrownBy(() -> read("outlet,figure\nHerald,7\n"))
        .hasMessage(folder.resolve("claims.csv") + ":1: needs a column source, got outlet,figure");
  }

  @Test
  void what_was_verified_is_read_by_item() throws IOException {
    Path file =
        Files.writeString(folder.resolve("truth.csv"), "object,attribute,value\nraid,killed,7.0\n");
    assertThat(AssertionTable.verified(file))
        .isEqualTo(Map.of(new Item("raid", "killed"), new Truth("7.0", "7")));
  }

  @Test
  void a_verified_row_with_a_gap_is_named() throws IOException {
    Path file = Files.writeString(folder.resolve("truth.csv"), "object,attribute,value\nraid,,7\n");
    assertThatThrownBy(() -> AssertionTable.verified(file))
        .hasMessage(file + ":2: needs an object, an attribute and a value");
  }

  private String at(int line, String message) {
    return folder.resolve("claims.csv") + ":" + line + ": " + message;
  }

  private AssertionTable read(String text) throws IOException {
    return AssertionTable.read(Files.writeString(folder.resolve("claims.csv"), text));
  }
}
