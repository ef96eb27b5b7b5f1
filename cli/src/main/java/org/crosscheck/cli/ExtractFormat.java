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

/** How extracted claims are written. */
enum ExtractFormat {
  /** A JSON object a line; what is not given is {@code null}. */
  JSONL {
    @Override
    void write(List<ExtractedClaim> claims, OutputStream out) throws IOException {
      JsonFactory factory =
          JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
      OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      try (JsonGenerator json = factory.createGenerator(writer)) {
        json.setRootValueSeparator(new SerializedString(""));
        for (ExtractedClaim claim : claims) {
          object(json, claim);
        }
      }
    }
  },
  /** A table with a head; what is not given is empty. */
  CSV {
    @Override
    void write(List<ExtractedClaim> claims, OutputStream out) throws IOException {
      CsvWriter csv = Tabular.writer(out);
      csv.writeRecord(Column.ALL.stream().map(Column::name).toList());
      for (ExtractedClaim claim : claims) {
        csv.writeRecord(Column.ALL.stream().map(column -> column.of(claim)).toList());
      }
      csv.flush();
    }
  };

  abstract void write(List<ExtractedClaim> claims, OutputStream out) throws IOException;

  private static void object(JsonGenerator json, ExtractedClaim claim) throws IOException {
    json.writeStartObject();
    for (Column column : Column.ALL) {
      String value = column.of(claim);
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
