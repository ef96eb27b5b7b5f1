package org.crosscheck.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** A workbook to fill in: a sheet of claims, and a sheet that says what its columns mean. */
public final class Template {
  private static final int WIDE = 24;
  private static final int NARROW = 14;
  private static final int WIDEST = 100;

  private Template() {}

  /**
   * Writes it.
   *
   * @param head names of the columns
   * @param rows examples, each as long as the head; whole numbers become numbers, all else stays as it is written
   * @param meanings a name and what it means, a column each
   */
  public static void write(
      List<String> head, List<List<String>> rows, List<List<String>> meanings, OutputStream out)
      throws IOException {
    XlsxBook book = new XlsxBook(out);
    book.sheet(
        "Claims",
        IntStream.range(0, head.size())
            .mapToObj(at -> new SheetColumn<List<String>>(
                head.get(at), at < 2 || at > 6 ? WIDE : NARROW, row -> cell(row.get(at))))
            .toList(),
        rows);
    book.sheet(
        "Columns",
        List.of(
            SheetColumn.text("column", NARROW, row -> row.get(0)),
            SheetColumn.text("meaning", WIDEST, row -> row.get(1))),
        meanings);
    book.finish();
  }

  private static SheetColumn.Cell cell(String text) {
    return text.matches("[0-9]{1,15}")
        ? SheetColumn.Cell.of(OptionalDouble.of(Double.parseDouble(text)))
        : SheetColumn.Cell.of(text);
  }
}
