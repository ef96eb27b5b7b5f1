package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.crosscheck.cli.report.Reporters;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/**
 * Text from the inputs does nothing, whatever it holds: the folder {@code hostile} has markup, scripts, formulas, escapes of
 * terminals, reversed text and commands of CI servers in every column.
 */
class HostileFormatsTest {
  private static final String HOSTILE = "cli/src/test/resources/org/crosscheck/cli/hostile";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir
  private Path folder;

  static List<String> texts() {
    return Reporters.FORMATS.stream()
        .filter(format -> !Reporters.of(format).isBinary())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void noEscapeAndNoReversalGetsThrough(String format) {
    assertThat(check(format).codePoints().filter(c -> c != '\n').boxed())
        .noneMatch(c -> Character.getType(c) == Character.CONTROL)
        .noneMatch(c -> c >= 0x202A && c <= 0x202E)
        .noneMatch(c -> c >= 0x2066 && c <= 0x2069)
        .noneMatch(c -> c == 0x2028 || c == 0x2029);
  }

  @Test
  void aQuoteOfAMegabyteIsNoTrouble() throws IOException {
    Path claims = folder.resolve("claims.csv");
    String head = "outlet,place,figure,measure,date,text\n";
    String long1 = "\"at least 12 " + "a\u202e<b>".repeat(250_000) + "\"";
    Files.writeString(
        claims,
        head + "A,Homs,12,killed,2021-03-04," + long1 + "\nB,Homs,90,killed,2021-03-04," + long1
            + "\n" + "C,Homs," + long1 + ",killed,2021-03-04,x\n");
    List<String> all = new ArrayList<>(List.of("check", claims.toString()));
    for (String format : Reporters.FORMATS) {
      all.addAll(List.of("--output", format + "=" + folder.resolve("report." + format)));
    }
    Invocation run = Invocation.of(all.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isLessThan(2);
    for (String format : Reporters.FORMATS) {
      assertThat(folder.resolve("report." + format)).isNotEmptyFile();
    }
  }

  @Test
  void aTerminalIsShownNoEndlessLine() {
    for (String format : List.of("text", "line", "github")) {
      assertThat(check(format).lines()).allMatch(line -> line.length() < 5000);
    }
  }

  @Test
  void aWorkflowObeysNoCommandButOurs() {
    List<String> lines = check("github").lines().toList();
    assertThat(lines.subList(0, lines.size() - 1))
        .isNotEmpty()
        .allMatch(line -> line.matches(
            "::(error|warning|notice) (file=[^,:]+,line=\\d+,col=\\d+,)?title=[^,:]+::.*"));
    assertThat(lines.get(lines.size() - 1)).doesNotStartWith("::");
  }

  @Test
  void markdownShowsMarkupAndFollowsNoLink() {
    assertThat(check("markdown").replace("<!-- -->", "\u0000"))
        .doesNotContainPattern("<(?!!-- crosscheck -->|/?details>|/?summary>)")
        .doesNotContain("](", "@everyone", "://", "www.", "#12", "`code`")
        .contains("@\u0000everyone");
  }

  @Test
  void noCellOfATableIsAFormula() throws IOException {
    for (String format : List.of("csv", "events")) {
      List<String> cells = new ArrayList<>();
      try (var csv = CsvReader.builder().ofCsvRecord(check(format))) {
        csv.forEach(row -> cells.addAll(row.getFields()));
      }
      assertThat(cells)
          .noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r\\n].*"))
          .hasSizeGreaterThan(20);
    }
    assertThat(check("csv")).contains("'=HYPERLINK(");
  }

  @Test
  void noCellOfAWorkbookIsAFormulaAndNumbersStayNumbers() throws IOException {
    Path file = folder.resolve("findings.xlsx");
    assertThat(Invocation.of("check", HOSTILE, "--output", "xlsx=" + file).err())
        .isEmpty();
    try (InputStream in = Files.newInputStream(file);
        ReadableWorkbook book = new ReadableWorkbook(in)) {
      List<Cell> cells = new ArrayList<>();
      for (Sheet sheet : book.getSheets().toList()) {
        for (Row row : sheet.read()) {
          row.stream().filter(cell -> cell != null).forEach(cells::add);
        }
      }
      assertThat(cells)
          .extracting(Cell::getType)
          .contains(CellType.NUMBER)
          .doesNotContain(CellType.FORMULA);
      assertThat(cells)
          .filteredOn(cell -> cell.getType() == CellType.STRING)
          .extracting(Cell::getText)
          .noneMatch(text -> text.matches("(?s)[=+\\-@\\t\\r\\n].*"))
          .anyMatch(text -> text.startsWith("'=HYPERLINK(") || text.contains("=HYPERLINK("));
    }
  }

  @Test
  void junitIsXmlWithNoElementOfTheData() throws Exception {
    Document document = DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(check("junit").getBytes(StandardCharsets.UTF_8)));
    assertThat(document.getElementsByTagName("script").getLength()).isZero();
    assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(2);
  }

  @Test
  void sarifHasNoLinkInAMessageAndOnlyPathsForFiles() throws IOException {
    JsonNode results = JSON.readTree(check("sarif")).at("/runs/0/results");
    assertThat(results.findValuesAsText("text"))
        .isNotEmpty()
        .noneMatch(text -> text.contains("]("));
    assertThat(results.findValuesAsText("uri"))
        .isNotEmpty()
        .allSatisfy(uri -> assertThat(URI.create(uri).getScheme()).isNull());
  }

  @Test
  void claimReviewsLinkToTheWebOnly() throws IOException {
    JsonNode reviews = JSON.readTree(check("claimreview"));
    assertThat(reviews.findValuesAsText("url"))
        .isNotEmpty()
        .allMatch(url -> url.startsWith("https://"));
  }

  @Test
  void aWalkLeavesTheFolderOut() throws IOException {
    Path hostile = Files.createDirectory(folder.resolve("hostile"));
    try (Stream<Path> files = Files.list(Path.of(HOSTILE))) {
      for (Path file : files.toList()) {
        Files.copy(file, hostile.resolve(file.getFileName()));
      }
    }
    assertThat(Invocation.of("check", folder.toString()).err()).contains("no claims found");
  }

  private static String check(String format) {
    Invocation run = Invocation.of("check", "--format", format, HOSTILE);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
    return run.out();
  }
}
