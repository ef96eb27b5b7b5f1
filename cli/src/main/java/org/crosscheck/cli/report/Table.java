package org.crosscheck.cli.report;

import java.util.ArrayList;
import java.util.List;
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
  private static final int NARROWEST = 6;
  private static final int NARROWEST_LAST = 12;

  Table {
    heads = List.copyOf(heads);
    widest = List.copyOf(widest);
    rows = List.copyOf(rows);
    int columns = heads.size();
    if (widest.size() != columns || rows.stream().anyMatch(row -> row.size() != columns)) {
      throw new IllegalArgumentException(
          "table needs " + columns + " columns in each row, got " + widest + " and " + rows);
    }
  }

  /**
   * The heads, then the rows. The last column takes what is left of the width, but at most its own; where too little is
   * left, the widest of the others give way.
   */
  List<String> lines(int width) {
    List<StringBuilder> lines = new ArrayList<>();
    for (int row = 0; row <= rows.size(); row++) {
      lines.add(new StringBuilder());
    }
    List<List<String>> columns =
        IntStream.range(0, heads.size()).mapToObj(this::cells).toList();
    int[] most = widths(columns, width);
    for (int column = 0; column < heads.size(); column++) {
      append(lines, columns.get(column), most[column]);
    }
    return lines.stream().map(line -> line.toString().stripTrailing()).toList();
  }

  private int[] widths(List<List<String>> columns, int width) {
    int last = heads.size() - 1;
    int[] widths = IntStream.rangeClosed(0, last)
        .map(column -> Math.min(widest.get(column), longest(columns.get(column))))
        .toArray();
    int room = width - GAP.length() * last;
    int others = IntStream.range(0, last).map(column -> widths[column]).sum();
    for (; others + Math.min(widths[last], NARROWEST_LAST) > room; others--) {
      int widestOther = IntStream.range(0, last).reduce(0, (a, b) -> widths[b] > widths[a] ? b : a);
      if (last == 0 || widths[widestOther] <= NARROWEST) {
        break;
      }
      widths[widestOther]--;
    }
    widths[last] = Math.min(widths[last], Math.max(NARROWEST_LAST, room - others));
    return widths;
  }

  private List<String> cells(int column) {
    return IntStream.rangeClosed(0, rows.size())
        .mapToObj(row -> row == 0 ? heads.get(column) : rows.get(row - 1).get(column))
        .map(Inert::line)
        .toList();
  }

  private static int longest(List<String> cells) {
    return cells.stream().mapToInt(Wrapping::length).max().orElse(0);
  }

  private static void append(List<StringBuilder> lines, List<String> cells, int most) {
    int widest = Math.min(most, longest(cells));
    for (int row = 0; row < cells.size(); row++) {
      String cell = cut(cells.get(row), most);
      lines
          .get(row)
          .append(cell)
          .append(" ".repeat(widest - Wrapping.length(cell)))
          .append(GAP);
    }
  }

  private static String cut(String cell, int most) {
    return Wrapping.length(cell) <= most
        ? cell
        : cell.substring(0, cell.offsetByCodePoints(0, most - 1)) + "…";
  }
}
