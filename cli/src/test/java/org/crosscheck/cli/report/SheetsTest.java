package org.crosscheck.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.crosscheck.cli.report.SheetColumn.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetsTest {
  @ParameterizedTest
  @CsvSource({
    "=1+1, '''=1+1'",
    "+49 30, '''+49 30'",
    "-2, '''-2'",
    "@SUM(A1), '''@SUM(A1)'",
    "＝1, '''＝1'",
    "'\t=1', '''=1'",
    "'\r=1', '''=1'",
    "a=1, a=1",
    "9-15, 9-15"
  })
  void textIsNoFormula(String text, String cell) {
    assertThat(Cell.of(text)).isEqualTo(new Cell(cell, OptionalDouble.empty()));
  }

  @Test
  void numbersArePlainAndNoBoundIsEmpty() {
    assertThat(List.of(3000d, 31.5, 1e7, Double.POSITIVE_INFINITY))
        .extracting(number -> Cell.of(OptionalDouble.of(number)).text())
        .containsExactly("3000", "31.5", "10000000", "");
    assertThat(Cell.of(OptionalDouble.empty()).text()).isEmpty();
  }

  @Test
  void eventsHaveALineForEachQuantity() {
    assertThat(Samples.written(new EventsReport(), Samples.full(), Layout.PLAIN))
        .isEqualTo("""
        event,place,from,to,grade,measure,population,best,low,high,policy,claims,outlets,origins,outlet_names,cites
        e-alone,Qamishli,2016-07-27,2016-07-27,weak,injured,,,7,,range,1,1,1,Herald,
        e-cleared,Qamishli,2016-07-27,2016-07-27,fair,injured,,,7,,range,2,2,1,Haaretz; Reuters,Reuters
        e6-qamishli,Qamishli,2016-07-27,2016-07-27,contested,injured,,,7,,range,4,4,3,Ahram; Asharq Al-Awsat; NNA; TRT,\
        Coalition; a security source; state TV
        """);
  }

  @Test
  void findingsSayWhereAndWhat() {
    assertThat(Samples.written(new CsvReport(), Samples.full(), Layout.PLAIN)).isEqualTo("""
        severity,code,name,kind,event,place,from,to,measure,low,high,message,outlets,claims,file,line,column,fingerprint
        error,D03,MISQUOTED_ORIGIN,conflict,e6-qamishli,Qamishli,2016-07-27,2016-07-27,injured,30,32,"Asharq Al-Awsat says \
        state TV said 30; NNA quotes state TV as saying 32, on the same day and about the same bombing.",Asharq Al-Awsat; \
        NNA,c1; c2,claims.csv,2,1,00000000000000d3
        error,R02,BAD_FIGURE,input,,,,,,,,"figure must be a number or words for one, got ""lots""\",,,claims.csv,9,4,\
        00000000000000a2
        """);
  }

  @Test
  void aWorkbookHoldsFindingsAndEventsWithNumbersAsNumbers() throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook()))) {
      assertThat(book.getSheets())
          .extracting(sheet -> sheet.getName())
          .containsExactly("Findings", "Events");
      List<Row> rows = book.getFirstSheet().read();
      assertThat(rows).hasSize(3);
      assertThat(rows.get(0).getCellText(0)).isEqualTo("severity");
      assertThat(rows.get(1).getCell(9).getType()).isEqualTo(CellType.NUMBER);
      assertThat(rows.get(1).getCell(9).asNumber()).isEqualByComparingTo("30");
      assertThat(rows.get(2).getCellText(11))
          .isEqualTo("figure must be a number or words for one, got \"lots\"");
    }
  }

  @Test
  void aCellHoldsNoMoreThanExcelAllowsAndNoEscape() throws IOException {
    List<String> parts = new ArrayList<>();
    List<SheetColumn<String>> columns = List.of(SheetColumn.text("text", 9, text -> text));
    XlsxSheet.write(columns, List.of("x".repeat(40_000), "_x000A_ _x"), parts::add);
    String sheet = String.join("", parts);
    assertThat(sheet)
        .contains("<t>" + "x".repeat(32_766) + "…</t>")
        .contains("<t>_x005F_x000A_ _x</t>")
        .contains("<autoFilter ref=\"A1:A3\"/>");
  }

  private static byte[] workbook() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XlsxReport().write(Samples.report(Samples.full(), Layout.PLAIN), out);
    return out.toByteArray();
  }
}
