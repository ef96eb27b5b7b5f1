package org.crosscheck.read;

import java.util.List;
import java.util.SortedMap;
import java.util.function.IntFunction;
import org.crosscheck.claim.Location;

/**
 * One row of a table, or one JSON object.
 *
 * @param header what its cells mean
 * @param cells as they stand; may be fewer than the header has
 * @param at where the row starts
 * @param places where the cell at a position starts; asked only for messages
 */
record Row(Header header, List<String> cells, Location at, IntFunction<Location> places) {
  private static final String NOT_GIVEN = "null";

  /** Without blanks around it; empty when not given, or given as {@code null}. */
  String cell(Column column) {
    return given(verbatim(column));
  }

  /** The same of any cell. */
  static String given(String verbatim) {
    String text = verbatim.strip();
    return text.equals(NOT_GIVEN) ? "" : text;
  }

  /** With the blanks around it: for texts that offsets point into. */
  String verbatim(Column column) {
    int position = header.at(column);
    if (position < 0) {
      return header.value(column);
    }
    return position < cells.size() ? cells.get(position) : "";
  }

  /** Where the cell starts; the row's own place when the header lacks the column. */
  Location at(Column column) {
    return header.position(column).map(places::apply).orElse(at);
  }

  boolean isBlank() {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  SortedMap<String, String> extras() {
    return header.extras(cells);
  }
}
