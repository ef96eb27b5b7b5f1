package org.crosscheck.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads which things belong to which event: JSON Lines or CSV with {@code id} and {@code event}, or CoNLL. */
public final class EventKey {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ID = "id";
  private static final String EVENT = "event";

  private final String file;
  private final Map<String, String> eventOf = new LinkedHashMap<>();

  private EventKey(Path file) {
    this.file = file.toString();
  }

  /** @throws IOException when the file cannot be read, or a line holds no such thing; the message names the line */
  public static Partition read(Path file) throws IOException {
    String name = file.toString();
    if (name.endsWith(".conll")) {
      return conll(name, Files.readAllLines(file, StandardCharsets.UTF_8));
    }
    EventKey key = new EventKey(file);
    if (name.endsWith(".jsonl")) {
      key.lines(Files.readAllLines(file, StandardCharsets.UTF_8));
    } else if (name.endsWith(".csv")) {
      key.table(file);
    } else {
      throw new IOException(name + ": must end in .jsonl, .csv or .conll");
    }
    return Partition.of(key.eventOf);
  }

  private static Partition conll(String name, List<String> lines) throws IOException {
    try {
      return ConllFile.read(name, lines);
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private void lines(List<String> lines) throws IOException {
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        JsonNode line = tree(lines.get(i), i + 1);
        put(i + 1, cell(line.path(ID)), cell(line.path(EVENT)));
      }
    }
  }

  private JsonNode tree(String line, int at) throws IOException {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IOException(file + ":" + at + ": not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static Optional<String> cell(JsonNode value) {
    return value.isValueNode() && !value.isNull() ? Optional.of(value.asText()) : Optional.empty();
  }

  private void table(Path path) throws IOException {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(path)) {
      for (NamedCsvRecord row : rows) {
        put(row.getStartingLineNumber(), row.findField(ID), row.findField(EVENT));
      }
    }
  }

  private void put(long line, Optional<String> id, Optional<String> event) throws IOException {
    String at = file + ":" + line + ": ";
    if (id.isEmpty() || event.isEmpty() || id.get().isBlank() || event.get().isBlank()) {
      throw new IOException(at + "needs an id and an event");
    }
    if (eventOf.put(id.get(), event.get()) != null) {
      throw new IOException(at + "\"" + id.get() + "\" has an event already");
    }
  }
}
