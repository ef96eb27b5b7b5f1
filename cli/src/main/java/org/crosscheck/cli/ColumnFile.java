package org.crosscheck.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.read.ColumnMapping;

/** Reads how a foreign table names its columns: TOML, their name = our name, with what its rows leave unsaid in {@code values}. */
final class ColumnFile {
  private static final String VALUES = "values";

  private ColumnFile() {}

  /**
   * Reads a file, or where there is none the mapping of that name that comes with the program.
   *
   * @throws UsageException when the file cannot be read, or maps a column to what is none
   */
  static ColumnMapping read(String word) {
    Path file = path(word);
    try {
      String text = Mappings.isName(word) && !Files.exists(file)
          ? Mappings.text(word)
          : Files.readString(file);
      JsonNode root = new TomlMapper().readTree(text);
      JsonNode values = root.path(VALUES);
      return new ColumnMapping(
          entries(file, root, values.isObject()),
          values.isObject() ? entries(file, values, false) : Map.of());
    } catch (JsonProcessingException e) {
      String line =
          Optional.ofNullable(e.getLocation()).map(at -> ":" + at.getLineNr()).orElse("");
      throw new UsageException(file + line + ": must be TOML: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new UsageException("--columns " + file + " must be a file that can be read, or one of "
          + Mappings.list() + ": " + Reason.of(e) + Mappings.suggestion(word));
    } catch (IllegalArgumentException e) {
      throw new UsageException(file + ": " + e.getMessage());
    }
  }

  private static Path path(String word) {
    try {
      return Path.of(word);
    } catch (InvalidPathException e) {
      throw new UsageException("--columns must name a file, got \"" + word + "\"");
    }
  }

  private static Map<String, String> entries(Path file, JsonNode table, boolean withoutValues) {
    Map<String, String> entries = new LinkedHashMap<>();
    table.properties().forEach(entry -> {
      if (!withoutValues || !entry.getKey().equals(VALUES)) {
        if (!entry.getValue().isValueNode()) {
          throw new UsageException(
              file + ": \"" + entry.getKey() + "\" must be a text, got " + entry.getValue());
        }
        entries.put(entry.getKey(), entry.getValue().asText());
      }
    });
    return entries;
  }
}
