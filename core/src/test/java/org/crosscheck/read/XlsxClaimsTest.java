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
    assertThat(messages(read(zip(10))))
        .hasSize(1)
        .allMatch(m ->
            m.startsWith("claims.xlsx: must be an Excel workbook (.xlsx), got a broken one: "));
  }

  @Test
  void refusesAZipThatUnpacksToTooMuch() throws IOException {
    assertThat(messages(read(zip(513 << 20))))
        .containsExactly(
            "claims.xlsx: must be an Excel workbook (.xlsx), got one that unpacks to more than 512 MB");
  }

  private static byte[] zip(int size) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int left = size; left > 0; left -= zeros.length) {
        zip.write(zeros, 0, Math.min(left, zeros.length));
      }
      zip.closeEntry();
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
