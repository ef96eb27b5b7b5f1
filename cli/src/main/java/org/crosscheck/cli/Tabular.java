package org.crosscheck.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.crosscheck.cli.report.Formula;

/** CSV as we write it: RFC 4180 quoting, UTF-8 without a mark, {@code \n}. */
final class Tabular {
  /** {@code -5}, {@code -33.9}, {@code @handle}, {@code -K7xq_2}: numbers and names, with which no formula can do anything. */
  private static final Pattern HARMLESS = Pattern.compile("[-+@]?[\\p{L}\\p{N}_.-]*");

  private Tabular() {}

  /** A cell that no spreadsheet takes for a formula: what begins like one gets an apostrophe before it, as in reports. */
  static String inert(String cell) {
    return HARMLESS.matcher(cell).matches() ? cell : Formula.defused(cell);
  }

  static CsvWriter writer(OutputStream out) {
    return CsvWriter.builder()
        .lineDelimiter(LineDelimiter.LF)
        .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }
}
