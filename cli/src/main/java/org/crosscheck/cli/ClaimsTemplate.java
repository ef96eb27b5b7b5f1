package org.crosscheck.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crosscheck.cli.report.Template;

/** The sample of claims as a workbook, with a sheet that says what the columns mean: those of the sample first. */
final class ClaimsTemplate {
  private ClaimsTemplate() {}

  static byte[] xlsx() throws IOException {
    List<List<String>> rows;
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder().ofCsvRecord(Packaged.template("claims.csv"))) {
      rows = csv.stream().map(CsvRecord::getFields).toList();
    }
    ByteArrayOutputStream book = new ByteArrayOutputStream();
    Template.write(rows.get(0), rows.subList(1, rows.size()), meanings(rows.get(0)), book);
    return book.toByteArray();
  }

  private static List<List<String>> meanings(List<String> sample) throws IOException {
    JsonNode schema = new ObjectMapper().readTree(Packaged.schema("claims"));
    List<String> required = new ArrayList<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    List<List<String>> meanings = new ArrayList<>();
    schema.path("properties").properties().forEach(column -> {
      String needed = required.contains(column.getKey()) ? "Required. " : "";
      meanings.add(List.of(
          column.getKey(), needed + column.getValue().path("description").asText()));
    });
    // The sort is stable: the others stay in the order of the schema.
    meanings.sort(Comparator.comparing(
        row -> sample.contains(row.get(0)) ? sample.indexOf(row.get(0)) : sample.size()));
    return meanings;
  }
}
