package org.crosscheck.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** CSV as we write it: RFC 4180 quoting, UTF-8 without a mark, {@code \n}. */
final class Tabular {
  /** How a formula of a spreadsheet begins, in narrow and wide characters. */
  private static final String STARTS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  /** {@code -5}, {@code -33.9}, {@code @handle}, {@code -K7xq_2}: numbers and names, with which no formula can do anything. */
  private static final Pattern HARMLESS = Pattern.compile("[-+@]?[\\p{L}\\p{N}_.-]*");

  private Tabular() {}

  /** A cell that no spreadsheet takes for a formula: what begins like one gets an apostrophe before it, as in reports. */
  static String inert(String cell) {
    boolean risky = !cell.isEmpty()
        && STARTS_A_FORMULA.indexOf(cell.charAt(0)) >= 0
        && !HARMLESS.matcher(cell).matches();
    return risky ? "'" + cell : cell;
  }

  static CsvWriter writer(OutputStream out) {
    return CsvWriter.builder()
        .lineDelimiter(LineDelimiter.LF)
        .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }
}
