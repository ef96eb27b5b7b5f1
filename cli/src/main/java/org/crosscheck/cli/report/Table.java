package org.crosscheck.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Columns of text, aligned.
 *
 * @param heads titles of the columns
 * @param widest most columns of text that each column may take; longer cells are cut with an ellipsis
 * @param rows cells by row, each row as long as the heads
 */
record Table(List<String> heads, List<Integer> widest, List<List<String>> rows) {
  private static final String GAP = "  ";

  Table {
    if (widest.size() != heads.size() || rows.stream().anyMatch(r -> r.size() != heads.size())) {
      throw new IllegalArgumentException("table needs rows of " + heads.size() + " cells");
    }
  }

  /** The heads, then the rows; the last column is not padded. */
  List<String> lines() {
    List<List<String>> all = new ArrayList<>();
    all.add(heads);
    all.addAll(rows);
    List<List<String>> cut = all.stream().map(this::cut).toList();
    List<Integer> widths = IntStream.range(0, heads.size())
        .mapToObj(
            c -> cut.stream().mapToInt(r -> Wrapping.length(r.get(c))).max().orElse(0))
        .toList();
    return cut.stream().map(row -> line(row, widths)).toList();
  }

  private List<String> cut(List<String> row) {
    return IntStream.range(0, row.size())
        .mapToObj(c -> cut(Inert.line(row.get(c)), widest.get(c)))
        .toList();
  }

  private static String cut(String cell, int most) {
    return Wrapping.length(cell) <= most
        ? cell
        : cell.substring(0, cell.offsetByCodePoints(0, most - 1)) + "…";
  }

  private static String line(List<String> row, List<Integer> widths) {
    return IntStream.range(0, row.size())
        .mapToObj(c -> row.get(c) + " ".repeat(widths.get(c) - Wrapping.length(row.get(c))))
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }
}
