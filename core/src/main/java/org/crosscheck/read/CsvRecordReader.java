package org.crosscheck.read;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Collects the cells of a row, and remembers where the row began should its end never come. */
final class CsvRecordReader extends AbstractBaseCsvCallbackHandler<CsvRow> {
  private List<String> cells = new ArrayList<>();
  private int line = 1;

  /** The line in which the row read last, or begun last, starts. */
  int line() {
    return line;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    line = Math.toIntExact(startingLineNumber);
    cells = new ArrayList<>(cells.size());
  }

  @Override
  protected void handleField(int fieldIdx, char[] buf, int offset, int len, boolean quoted) {
    cells.add(new String(buf, offset, len));
  }

  @Override
  protected CsvRow buildRecord() {
    return new CsvRow(line, cells);
  }
}
