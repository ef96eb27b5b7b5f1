package org.crosscheck.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook of Excel, without the time at which it was made: the same sheets give the same bytes.
 *
 * @see "ECMA-376, Office Open XML File Formats"
 */
final class XlsxBook {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /** Style 0 is as usual, 1 bold for heads, 2 text which Excel must not try to read as anything else. */
  private static final String STYLES = HEAD + """
      <styleSheet xmlns="%s"><fonts count="2"><font/><font><b/></font></fonts><fills count="1"><fill/></fills>\
      <borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3">\
      <xf xfId="0"/><xf fontId="1" applyFont="1" xfId="0"/><xf quotePrefix="1" xfId="0"/></cellXfs></styleSheet>
      """.formatted(MAIN);

  private final ZipOutputStream zip;
  private final List<String> sheets = new ArrayList<>();

  /** Call {@link #finish} at the end; the stream is never closed. */
  XlsxBook(OutputStream out) {
    zip = new ZipOutputStream(out);
  }

  /** Adds a sheet, with a head. */
  <T> void sheet(String name, List<SheetColumn<T>> columns, List<T> rows) throws IOException {
    sheets.add(name);
    begin("xl/worksheets/sheet" + sheets.size() + ".xml");
    XlsxSheet.write(columns, rows, part -> zip.write(bytes(part)));
    zip.closeEntry();
  }

  void finish() throws IOException {
    part(
        "[Content_Types].xml",
        "<Types xmlns=\"" + PACKAGE + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + override("workbook", "sheet.main")
            + override("styles", "styles")
            + each("<Override PartName=\"/xl/worksheets/sheet%1$d.xml\" ContentType=\"" + TYPE
                + "worksheet+xml\"/>")
            + "</Types>");
    part(
        "_rels/.rels",
        relations("<Relationship Id=\"rId1\" Type=\"" + OFFICE
            + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
    part(
        "xl/_rels/workbook.xml.rels",
        relations(each("<Relationship Id=\"rId%1$d\" Type=\"" + OFFICE
                + "/worksheet\" Target=\"worksheets/sheet%1$d.xml\"/>")
            + "<Relationship Id=\"rIdStyles\" Type=\"" + OFFICE
            + "/styles\" Target=\"styles.xml\"/>"));
    part(
        "xl/workbook.xml",
        "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>"
            + each("<sheet name=\"%2$s\" sheetId=\"%1$d\" r:id=\"rId%1$d\"/>")
            + "</sheets></workbook>");
    begin("xl/styles.xml");
    zip.write(bytes(STYLES));
    zip.closeEntry();
    zip.finish();
    zip.flush();
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
  }

  private static String relations(String each) {
    return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + each + "</Relationships>";
  }

  /** A text for each sheet, with its number and its name. */
  private String each(String pattern) {
    return IntStream.rangeClosed(1, sheets.size())
        .mapToObj(n -> String.format(Locale.ROOT, pattern, n, Xml.text(sheets.get(n - 1))))
        .collect(Collectors.joining());
  }

  private void part(String name, String xml) throws IOException {
    begin(name);
    zip.write(bytes(HEAD + xml));
    zip.closeEntry();
  }

  private void begin(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    // The first day that the format knows would be written with the time zone.
    entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
    zip.putNextEntry(entry);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
