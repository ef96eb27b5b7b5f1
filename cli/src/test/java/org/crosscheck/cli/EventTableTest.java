package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.crosscheck.event.Grouping;
import org.crosscheck.match.Encoder;
import org.crosscheck.read.ReadSettings;
import org.crosscheck.read.Readers;
import org.junit.jupiter.api.Test;

class EventTableTest {
  private static final List<String> PIECES = List.of(
      "a",
      "Z",
      "7",
      " ",
      "#",
      "=",
      "-",
      "+",
      "@",
      "\"",
      ",",
      "\n",
      "\t",
      "\r",
      "\u00e9",
      "\uff1d",
      "/x.txt:12",
      "_",
      ".",
      "0123456789012345678901234567890");

  private static final String CLAIMS = """
      id,outlet,published,measure,low,high,event
      c,Herald,2021-03-16,killed,14,14,=mill
      a,Courier,2021-03-16,killed,12,12,=mill
      "b,2",Gazette,2021-03-16,killed,13,13,=mill
      """;

  @Test
  void rows_are_written_as_a_writer_of_CSV_writes_them() throws IOException {
    Random random = new Random(7);
    Map<String, String> events = new LinkedHashMap<>();
    for (int row = 0; row < 20_000; row++) {
      events.put(cell(random) + cell(random), cell(random));
    }
    StringWriter expected = new StringWriter();
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(expected);
    csv.writeRecord("id", "event");
    events.forEach((id, event) -> csv.writeRecord(Tabular.inert(id), Tabular.inert(event)));
    csv.close();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EventTable.write(events, out);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected.toString());
  }

  @Test
  void claims_are_told_in_the_order_of_their_ids_by_any_number_of_threads() throws IOException {
    Encoder encoder = new Encoder();
    new Readers(ReadSettings.DEFAULT)
        .read("claims.csv", CLAIMS.getBytes(StandardCharsets.UTF_8))
        .claims()
        .forEach(encoder::add);
    Grouping events = Grouping.of(encoder.encoded(3), 3);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EventTable.write(events, 3, out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("id,event\na,'=mill\n\"b,2\",'=mill\nc,'=mill\n");
  }

  private static String cell(Random random) {
    StringBuilder cell = new StringBuilder();
    for (int n = random.nextInt(4); n > 0; n--) {
      cell.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return cell.toString();
  }
}
