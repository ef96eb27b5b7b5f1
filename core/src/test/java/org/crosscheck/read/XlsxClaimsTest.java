package org.crosscheck.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.read.Sample.claim;
import static org.crosscheck.read.Sample.ids;
import static org.crosscheck.read.Sample.messages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Moment;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class XlsxClaimsTest {
  @Test
  void readsTheFirstSheetThatNamesOutlets() throws IOException {
    Reading reading = book(book -> {
      fill(book.newWorksheet("About"), 0, "made by", "me");
      fill(book.newWorksheet("Claims"), 0, "source", "low", "high", "measure");
      fill(book.newWorksheet("More"), 0, "outlet", "low", "measure");
    });
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.complete()).isTrue();
  }

  @Test
  void readsNumbersAndDates() throws IOException {
    Reading reading = book(book -> {
      Worksheet sheet = book.newWorksheet("Claims");
      fill(sheet, 0, "outlet", "low", "measure", "date", "published", "figure");
      fill(sheet, 1, "Herald", 14, "killed", "", "", "at least 14");
      sheet.value(1, 3, LocalDate.of(2017, 10, 1));
      sheet.style(1, 3).format("yyyy-MM-dd").set();
      sheet.value(1, 4, LocalDate.of(2017, 10, 2).atTime(18, 30));
      sheet.style(1, 4).format("dd/mm/yyyy hh:mm").set();
    });
    assertThat(messages(reading)).isEmpty();
    assertThat(claim(reading).figure())
        .isEqualTo(new Figure(14, Double.POSITIVE_INFINITY, Bound.AT_LEAST, "at least 14"));
    assertThat(claim(reading).window().from()).contains(LocalDate.of(2017, 10, 1));
    assertThat(claim(reading).published())
        .map(Moment::earliest)
        .contains(LocalDate.of(2017, 10, 2).atTime(18, 30));
  }

  @Test
  void placesFaultsByRowAndColumn() throws IOException {
    Reading reading = book(book -> {
      Worksheet sheet = book.newWorksheet("Claims");
      fill(sheet, 2, "outlet", "low", "measure");
      fill(sheet, 4, "Herald", -3, "killed");
      fill(sheet, 5, "Courier", 8, "killed");
    });
    assertThat(messages(reading))
        .containsExactly("claims.xlsx:5:2: \"low\" must be 0 or more, got \"-3\"");
    assertThat(ids(reading)).containsExactly("claims.xlsx:6");
  }

  @Test
  void reportsAMissingColumn() throws IOException {
    Reading reading = book(book -> fill(book.newWorksheet("Claims"), 0, "outlet", "low"));
    assertThat(messages(reading))
        .containsExactly("claims.xlsx:1:1: must have a column measure, got outlet, low");
    assertThat(reading.complete()).isFalse();
  }

  @Test
  void reportsAnEmptyWorkbook() throws IOException {
    assertThat(messages(book(book -> book.newWorksheet("Claims"))))
        .containsExactly("claims.xlsx: is empty");
  }

  @Test
  void refusesWhatIsNoWorkbook() {
    assertThat(messages(read("outlet,figure,measure\n".getBytes(UTF_8))))
        .containsExactly("claims.xlsx: must be an Excel workbook (.xlsx), got no zip file");
  }

  @Test
  void refusesABrokenWorkbook() throws IOException {
    byte[] whole = bytes(book -> fill(book.newWorksheet("Claims"), 0, "outlet", "low", "measure"));
    Reading reading = read(Arrays.copyOf(whole, whole.length / 2));
    assertThat(messages(reading))
        .containsExactly("claims.xlsx: must be an Excel workbook (.xlsx), got a broken zip file");
    assertThat(reading.complete()).isFalse();
  }

  @Test
  void refusesAnotherZipFile() throws IOException {
    assertThat(messages(read(zip(Map.of("a", "b")))))
        .hasSize(1)
        .allMatch(m ->
            m.startsWith("claims.xlsx: must be an Excel workbook (.xlsx), got a broken one: "));
  }

  @Test
  void refusesAZipThatUnpacksToTooMuch() throws IOException {
    assertThat(messages(read(zip(Map.of("a", "x".repeat(65 << 20))))))
        .containsExactly(
            "claims.xlsx: must be an Excel workbook (.xlsx), got one that unpacks to more than 64 MB");
  }

  @Test
  void readsWhatExcelComputed() throws IOException {
    Reading reading = read(zip(Map.of(
        "_rels/.rels", "<Relationships/>",
        "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>",
        "xl/styles.xml", "<styleSheet/>",
        "xl/workbook.xml",
            "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
        "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
        "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData><row r=\"1\">" + text("A1", "outlet") + text("B1", "low")
                + text("C1", "measure")
                + "</row><row r=\"2\">" + text("A2", "Herald")
                + "<c r=\"B2\"><f>7+7</f><v>14</v></c>" + text("C2", "killed")
                + "</row></sheetData></worksheet>")));
    assertThat(messages(reading)).isEmpty();
    assertThat(claim(reading).figure().low()).isEqualTo(14);
  }

  private static String text(String cell, String text) {
    return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  private static byte[] zip(Map<String, String> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static Reading book(Consumer<Workbook> content) throws IOException {
    return read(bytes(content));
  }

  private static byte[] bytes(Consumer<Workbook> content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "test", "1.0")) {
      content.accept(book);
    }
    return bytes.toByteArray();
  }

  private static Reading read(byte[] content) {
    return new Readers(ReadSettings.DEFAULT).read("claims.xlsx", content);
  }

  private static void fill(Worksheet sheet, int row, Object... cells) {
    for (int column = 0; column < cells.length; column++) {
      if (cells[column] instanceof Number number) {
        sheet.value(row, column, number);
      } else {
        sheet.value(row, column, String.valueOf(cells[column]));
      }
    }
  }
}
