package org.crosscheck.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** CSV as we write it: RFC 4180 quoting, UTF-8 without a mark, {@code \n}. */
final class Tabular {
  private Tabular() {}

  static CsvWriter writer(OutputStream out) {
    return CsvWriter.builder()
        .lineDelimiter(LineDelimiter.LF)
        .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }
}
