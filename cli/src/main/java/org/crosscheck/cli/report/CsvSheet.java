package org.crosscheck.cli.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows as CSV, with a head. */
final class CsvSheet {
  private CsvSheet() {}

  static <T> void write(List<SheetColumn<T>> columns, List<T> rows, OutputStream out)
      throws IOException {
    CsvWriter csv = CsvWriter.builder()
        .lineDelimiter(LineDelimiter.LF)
        .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    csv.writeRecord(columns.stream().map(SheetColumn::name).toList());
    for (T row : rows) {
      csv.writeRecord(columns.stream().map(column -> column.of(row).text()).toList());
    }
    csv.flush();
  }
}
