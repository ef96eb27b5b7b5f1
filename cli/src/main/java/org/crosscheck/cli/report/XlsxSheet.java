package org.crosscheck.cli.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.crosscheck.cli.report.SheetColumn.Cell;

/** Rows as the XML of a sheet: a head that stays in sight and can be filtered by, numbers as numbers. */
final class XlsxSheet {
  /** Excel's limits. */
  private static final int LONGEST_CELL = 32_767;

  private static final int MOST_ROWS = 1_048_575;
  private static final int LETTERS = 26;

  private XlsxSheet() {}

  static <T> void write(List<SheetColumn<T>> columns, List<T> rows, Json.Part<String> out)
      throws IOException {
    int shown = Math.min(rows.size(), MOST_ROWS);
    out.write("""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews>\
        <sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>\
        </sheetView></sheetViews><cols>""");
    for (int column = 0; column < columns.size(); column++) {
      out.write(String.format(
          Locale.ROOT,
          "<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>",
          column + 1,
          columns.get(column).width()));
    }
    out.write("</cols><sheetData>");
    out.write(row(1, columns.stream().map(column -> Cell.of(column.name())).toList(), " s=\"1\""));
    for (int row = 0; row < shown; row++) {
      T value = rows.get(row);
      out.write(
          row(row + 2, columns.stream().map(column -> column.of(value)).toList(), " s=\"2\""));
    }
    out.write("</sheetData><autoFilter ref=\"A1:" + name(columns.size() - 1) + (shown + 1)
        + "\"/></worksheet>\n");
  }

  private static String row(int number, List<Cell> cells, String style) {
    StringBuilder row = new StringBuilder("\n<row r=\"" + number + "\">");
    for (int column = 0; column < cells.size(); column++) {
      Cell cell = cells.get(column);
      String at = "<c r=\"" + name(column) + number + "\"";
      if (cell.number().isPresent()) {
        row.append(at).append("><v>").append(cell.text()).append("</v></c>");
      } else if (!cell.text().isEmpty()) {
        row.append(at)
            .append(style)
            .append(" t=\"inlineStr\"><is><t>")
            .append(text(cell.text()))
            .append("</t></is></c>");
      }
    }
    return row.append("</row>").toString();
  }

  /** {@code A}, {@code B}, …; there are never more than the alphabet has letters. */
  private static String name(int column) {
    if (column >= LETTERS) {
      throw new IllegalArgumentException("column must be below " + LETTERS + ", got " + column);
    }
    return Character.toString('A' + column);
  }

  /** Excel reads {@code _x000A_} as a character; ours are meant as they stand. */
  private static String text(String text) {
    return Xml.text(cut(text)).replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST_CELL) {
      return text;
    }
    int end = LONGEST_CELL - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
