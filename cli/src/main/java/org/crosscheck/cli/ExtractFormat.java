package org.crosscheck.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How the rows that {@code extract} finds are written. */
enum ExtractFormat {
  /** A JSON object a line; what is not given is {@code null}. */
  JSONL {
    @Override
    <T> void write(List<Column<T>> columns, List<T> rows, OutputStream out) throws IOException {
      JsonFactory factory =
          JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
      OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      try (JsonGenerator json = factory.createGenerator(writer)) {
        json.setRootValueSeparator(new SerializedString(""));
        for (T row : rows) {
          object(json, columns, row);
        }
      }
    }
  },
  /** A table with a head; what is not given is empty. */
  CSV {
    @Override
    <T> void write(List<Column<T>> columns, List<T> rows, OutputStream out) throws IOException {
      CsvWriter csv = Tabular.writer(out);
      csv.writeRecord(columns.stream().map(Column::name).toList());
      for (T row : rows) {
        csv.writeRecord(
            columns.stream().map(column -> Tabular.inert(column.of(row))).toList());
      }
      csv.flush();
    }
  };

  abstract <T> void write(List<Column<T>> columns, List<T> rows, OutputStream out)
      throws IOException;

  private static <T> void object(JsonGenerator json, List<Column<T>> columns, T row)
      throws IOException {
    json.writeStartObject();
    for (Column<T> column : columns) {
      String value = column.of(row);
      json.writeFieldName(column.name());
      if (value.isEmpty()) {
        json.writeNull();
      } else if (column.isNumber()) {
        json.writeNumber(value);
      } else {
        json.writeString(value);
      }
    }
    json.writeEndObject();
    json.writeRaw('\n');
  }
}
