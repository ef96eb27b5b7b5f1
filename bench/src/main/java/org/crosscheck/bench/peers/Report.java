package org.crosscheck.bench.peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A claim as the libraries take it. */
record Report(String id, long day, String place, String measure, int low, String text) {

  static List<Report> read(Path file) throws IOException {
    try (MappingIterator<JsonNode> rows =
        new ObjectMapper().readerFor(JsonNode.class).readValues(file.toFile())) {
      return rows.readAll().stream().map(Report::of).toList();
    }
  }

  private static Report of(JsonNode row) {
    return new Report(
        row.get("id").asText(),
        LocalDate.parse(row.get("date").asText()).toEpochDay(),
        row.get("place").asText().toLowerCase(Locale.ROOT).replace("al-", ""),
        row.get("measure").asText(),
        row.get("low").asInt(),
        row.get("text").asText().toLowerCase(Locale.ROOT));
  }

  /** The consonants of its place: what spellings have in common. */
  String skeleton() {
    return place.replace('q', 'k').replaceAll("[aeiou]", "");
  }
}
