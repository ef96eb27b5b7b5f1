package org.crosscheck.read;

import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Location;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/**
 * One row of a sheet as text.
 *
 * @param number as Excel shows it, from 1
 * @param cells numbers without a needless decimal point, dates as ISO
 */
record XlsxRow(int number, List<String> cells) {
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
  private static final Pattern DATE = Pattern.compile("(?i).*[ymd].*");

  static XlsxRow of(org.dhatim.fastexcel.reader.Row row) {
    List<String> cells = IntStream.range(0, row.getCellCount())
        .mapToObj(i -> row.getOptionalCell(i).map(XlsxRow::text).orElse(""))
        .toList();
    return new XlsxRow(row.getRowNum(), cells);
  }

  private static String text(Cell cell) {
    return switch (cell.getType()) {
      case NUMBER ->
        isDate(cell) ? date(cell.asDate()) : Figure.number(cell.asNumber().doubleValue());
      // What Excel computed last.
      case FORMULA -> given(cell.getRawValue());
      default -> given(cell.getText());
    };
  }

  private static String given(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static boolean isDate(Cell cell) {
    String format = given(cell.getDataFormatString());
    return DATE.matcher(LITERAL.matcher(format).replaceAll("")).matches()
        && !format.equalsIgnoreCase("General");
  }

  /** A day alone when the clock says midnight, which is how Excel keeps a day. */
  private static String date(LocalDateTime time) {
    return time.toLocalTime().toSecondOfDay() == 0
        ? time.toLocalDate().toString()
        : time.withNano(0).toString();
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }

  Row in(String file, Header header) {
    return new Row(
        header, cells, Location.of(file, number, 1), cell -> Location.of(file, number, cell + 1));
  }
}
