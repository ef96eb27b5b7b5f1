package org.crosscheck.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void alignsColumnsAndCutsLongCells() {
    Table table = new Table(
        List.of("A", "B", "C"),
        List.of(5, 10, 30),
        List.of(
            List.of("one", "x", "short"), List.of("😀😀😀😀😀😀", "", "much longer than that")));
    assertThat(table.lines(24))
        .containsExactly("A      B  C", "one    x  short", "😀😀😀😀…     much longer t…");
  }

  @Test
  void refusesARowOfAnotherLength() {
    assertThatThrownBy(() -> new Table(List.of("A"), List.of(5), List.of(List.of("1", "2"))))
        .hasMessage("table needs 1 columns in each row, got [5] and [[1, 2]]");
  }
}
