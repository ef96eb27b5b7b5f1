package org.crosscheck.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crosscheck.claim.Location;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;

/** Claims in the first sheet of a workbook whose top row names outlets; places are rows and columns of the sheet. */
final class XlsxClaims implements Reader {
  private final ClaimRows rows;
  private final ColumnNames names;

  XlsxClaims(ClaimRows rows, ColumnNames names) {
    this.rows = rows;
    this.names = names;
  }

  @Override
  public Set<String> endings() {
    return Set.of("xlsx");
  }

  @Override
  public boolean knows(Document document) {
    return document.startsWith("PK\u0003\u0004");
  }

  @Override
  public void read(Document document, Intake intake) throws UnreadableException {
    Archive.check(document);
    List<List<XlsxRow>> filled =
        sheets(document).stream().filter(sheet -> !sheet.isEmpty()).toList();
    filled.stream()
        .filter(sheet -> header(sheet).has(Column.OUTLET))
        .findFirst()
        .or(() -> filled.stream().findFirst())
        .ifPresentOrElse(
            sheet -> take(document, sheet, intake),
            () -> intake.notAnInput(document, "empty", "is empty"));
  }

  private static List<List<XlsxRow>> sheets(Document document) throws UnreadableException {
    List<List<XlsxRow>> sheets = new ArrayList<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(
        new ByteArrayInputStream(document.content()), new ReadingOptions(true, true))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        try (Stream<org.dhatim.fastexcel.reader.Row> cells = sheet.openStream()) {
          sheets.add(cells.map(XlsxRow::of).filter(row -> !row.isBlank()).toList());
        }
      }
      return sheets;
    } catch (IOException | RuntimeException e) {
      // The library throws whatever its XML parser meets.
      throw broken(document, e);
    }
  }

  private Header header(List<XlsxRow> sheet) {
    return new Header(sheet.get(0).cells(), names);
  }

  private void take(Document document, List<XlsxRow> sheet, Intake intake) {
    Header header = header(sheet);
    ClaimTable table = new ClaimTable(document, rows, names, intake);
    int top = sheet.get(0).number();
    if (table.recognises(header.columns(), header.names())) {
      table.inspect(header, cell -> Location.of(document.path(), top, cell + 1));
      if (table.accepts(header.columns(), header.names(), Location.of(document.path(), top, 1))) {
        sheet.stream().skip(1).forEach(row -> table.add(row.in(document.path(), header)));
      }
    }
  }

  private static UnreadableException broken(Document document, Exception e) {
    String kind = e.getClass().getSimpleName();
    return UnreadableException.of(
        document, kind, "must be an Excel workbook (.xlsx), got a broken one: " + kind);
  }
}
