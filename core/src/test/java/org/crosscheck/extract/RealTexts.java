package org.crosscheck.extract;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Real texts. They lie beside the repository and are never part of it; one in a hundred is read, with {@code -Dtexts=all}
 * every one, which takes minutes: the texts and headlines of articles, the sentences of claims, and whole pages. Tests
 * are skipped where there are none.
 */
final class RealTexts {
  private static final Path BESIDE = Path.of("..", "..", "shared");
  private static final List<String> FOLDERS = List.of("data", "fixtures", "seed");
  private static final List<String> FIELDS =
      List.of("text", "title", "quote", "why", "explanation");
  private static final boolean ALL = System.getProperty("texts", "").equals("all");
  private static final int EVERY = ALL ? 1 : 100;

  /** Headlines are short. */
  private static final int EVERY_HEADLINE = ALL ? 1 : 20;

  private RealTexts() {}

  static List<String> headlines() throws IOException {
    List<String> titles = new ArrayList<>();
    for (Path file : files("data")) {
      if (file.toString().endsWith(".articles.jsonl")) {
        fields(file, EVERY_HEADLINE, List.of("title"))
            .filter(title -> !title.isBlank())
            .forEach(titles::add);
      }
    }
    return titles;
  }

  static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String folder : FOLDERS) {
      files(folder).stream().flatMap(RealTexts::texts).forEach(texts::add);
    }
    return texts;
  }

  private static List<Path> files(String folder) throws IOException {
    assumeThat(Files.isDirectory(BESIDE.resolve(folder)))
        .as("no texts beside the repository")
        .isTrue();
    try (Stream<Path> files = Files.walk(BESIDE.resolve(folder))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static Stream<String> texts(Path file) {
    try {
      String name = file.toString();
      if (name.endsWith(".jsonl")) {
        return fields(file, EVERY, FIELDS);
      }
      if (name.endsWith(".csv")) {
        return cells(file);
      }
      return name.endsWith(".txt") || name.endsWith(".md")
          ? Stream.of(Files.readString(file))
          : Stream.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> fields(Path file, int every, List<String> fields)
      throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += every) {
      JsonNode row = new ObjectMapper().readTree(lines.get(i));
      fields.stream()
          .map(row::path)
          .filter(JsonNode::isTextual)
          .map(JsonNode::asText)
          .forEach(texts::add);
    }
    return texts.stream();
  }

  private static Stream<String> cells(Path file) throws IOException {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      return rows.stream()
          .filter(row -> row.getStartingLineNumber() % EVERY == 0)
          .flatMap(row -> FIELDS.stream().flatMap(field -> row.findField(field).stream()))
          .toList()
          .stream();
    }
  }
}
