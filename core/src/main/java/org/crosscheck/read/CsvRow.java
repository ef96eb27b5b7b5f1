package org.crosscheck.read;

import java.util.List;

/**
 * One row of a CSV text.
 *
 * @param line physical line it starts in, from 1
 * @param cells without their quotes
 */
record CsvRow(int line, List<String> cells) {
  boolean spansLines() {
    return cells.stream().anyMatch(cell -> cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0);
  }
}
